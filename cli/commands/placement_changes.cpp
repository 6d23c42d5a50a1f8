// placement add, change, end.
#include "cli/commands/pages.hpp"
#include "cli/commands/write_command.hpp"
#include "cli/given.hpp"

#include <mb/services/placement_changes.hpp>

namespace mb::cli {

namespace {

const std::vector<Column>& placement_columns() {
    static const std::vector<Column> columns = written({
        {"placement", mark("placement")},
        {"code", mark("code")},
        {"enrolment", mark("enrolment")},
        {"employer", mark("employer")},
        {"from", mark("from"), Kind::date},
        {"to", mark("to"), Kind::date},
    });
    return columns;
}

constexpr Positional one_placement{"PLACEMENT", mark("its number, such as PL7, or its code"), true, false, nullptr};

/// What is said of a placement besides whose it is.
struct Particulars {
    void declare(Options& options) {
        options.value(employer, "--employer", "CODE", mark("the host"));
        options.value(unit, "--unit", "TEXT", mark("the team or department, such as FACT"));
        options.value(supervisor, "--supervisor", "NAME", mark("who supervises there"));
        options.value(email, "--supervisor-email", "ADDRESS", mark("the supervisor's e-mail at work"));
        options.value(phone, "--supervisor-phone", "NUMBER", mark("the supervisor's telephone at work"));
        options.value(from, "--from", "DATE", mark("the first day"));
        options.value(to, "--to", "DATE", mark("the last day, inclusive"));
        options.value(code, "--code", "CODE", mark("what another list calls it"));
    }

    GivenText employer;
    GivenText unit;
    GivenText supervisor;
    GivenText email;
    GivenText phone;
    GivenText from;
    GivenText to;
    GivenText code;
};

class PlacementAdd : public WriteCommand {
public:
    void setup(Options& options) override {
        options.value(enrolment_, "--enrolment", "ENROLMENT", mark("whose placement it is, such as E34")).needed();
        with_.declare(options);
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        return services::add_placement(
            registered, intent,
            {required<std::string>("--enrolment", enrolment_), required<std::string>("--employer", with_.employer),
             Period(required<Date>("--from", with_.from), required<Date>("--to", with_.to)),
             given<PlacementCode>("--code", with_.code), given<Line>("--unit", with_.unit),
             given<Line>("--supervisor", with_.supervisor), given<Line>("--supervisor-email", with_.email),
             given<Line>("--supervisor-phone", with_.phone)});
    }
    const std::vector<Column>& columns() const override { return placement_columns(); }

    GivenText enrolment_;
    Particulars with_;
};

class PlacementChange : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(key_, one_placement);
        with_.declare(options);
        options.flag(no_unit_, "--no-unit", mark("without a unit"));
        options.flag(no_supervisor_, "--no-supervisor", mark("without a supervisor"));
        options.flag(no_email_, "--no-supervisor-email", mark("without the e-mail"));
        options.flag(no_phone_, "--no-supervisor-phone", mark("without the telephone"));
        options.flag(no_code_, "--no-code", mark("without a code"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        return services::change_placement(
            registered, intent, key_.front(),
            {with_.employer, given<Date>("--from", with_.from), given<Date>("--to", with_.to),
             edit<PlacementCode>("--code", with_.code, "--no-code", no_code_),
             edit<Line>("--unit", with_.unit, "--no-unit", no_unit_),
             edit<Line>("--supervisor", with_.supervisor, "--no-supervisor", no_supervisor_),
             edit<Line>("--supervisor-email", with_.email, "--no-supervisor-email", no_email_),
             edit<Line>("--supervisor-phone", with_.phone, "--no-supervisor-phone", no_phone_)});
    }
    const std::vector<Column>& columns() const override { return placement_columns(); }

    std::vector<std::string> key_;
    Particulars with_;
    bool no_unit_ = false;
    bool no_supervisor_ = false;
    bool no_email_ = false;
    bool no_phone_ = false;
    bool no_code_ = false;
};

class PlacementEnd : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(key_, one_placement);
        options.value(on_, "--on", "DATE", mark("the last day (default: today)"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& context,
                          const services::Intent& intent) override {
        return services::end_placement(registered, intent, key_.front(), context.day("--on", on_));
    }
    const std::vector<Column>& columns() const override { return placement_columns(); }

    std::vector<std::string> key_;
    GivenText on_;
};

const std::vector<ExitCode> exits{ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy};

}  // namespace

std::vector<CommandPage> pages::placement_changes() {
    return {
        {"placement",
         "add",
         mark("a placement of a participant at a host"),
         {{"mb placement add --enrolment E34 --employer dps --unit FACT --from 2020-11-16 --to 2021-01-22",
           mark("ten weeks at one team")},
          {"mb placement add --enrolment E34 --employer dps --supervisor \"Klok Kiwi\" --supervisor-email "
           "kiwi@example.org --from 2020-11-16 --to 2021-01-22",
           mark("with whom to get in touch")}},
         {{"", &placement_columns()}},
         exits,
         make<PlacementAdd>},
        {"placement",
         "change",
         mark("change a placement's host, supervisor or period"),
         {{"mb placement change PL7 --to 2021-01-29", mark("one week more")},
          {"mb placement change PL7 --supervisor \"Snill Sitron\" --no-supervisor-phone", mark("somebody else now")}},
         {{"", &placement_columns()}},
         exits,
         make<PlacementChange>},
        {"placement",
         "end",
         mark("end a placement; recorded weeks stay"),
         {{"mb placement end PL7 --on 2020-12-18", mark("its last day")}},
         {{"", &placement_columns()}},
         exits,
         make<PlacementEnd>},
    };
}

}  // namespace mb::cli
