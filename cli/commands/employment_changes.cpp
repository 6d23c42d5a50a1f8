// employment add, change, end.
#include "cli/commands/pages.hpp"
#include "cli/commands/write_command.hpp"
#include "cli/given.hpp"

#include <mb/services/employment_changes.hpp>

namespace mb::cli {

namespace {

const std::vector<Column>& employment_columns() {
    static const std::vector<Column> columns = written({
        {"employment", mark("employment")},
        {"code", mark("code")},
        {"person", mark("person")},
        {"employer", mark("employer")},
        {"from", mark("from"), Kind::date},
        {"to", mark("to"), Kind::date},
        {"end_reason", mark("end reason")},
        {"source", mark("known from")},
        {"terms_from", mark("terms from"), Kind::date},
        {"percent", mark("position"), Kind::percent},
        {"contract", mark("contract")},
        {"funding", mark("funding")},
        {"peer_role", mark("peer role"), Kind::yes_no},
    });
    return columns;
}

constexpr Positional one_employment{"EMPLOYMENT", mark("its number, such as J56, or its code"), true, false, nullptr};

/// What is said of the terms.
struct TermsGiven {
    /// `adding`: a new job cannot do without them.
    void declare(Options& options, bool adding) {
        options.value(percent, "--percent", "PERCENT", mark("the size of the position: 50, 37.5")).is_needed = adding;
        options.value(contract, "--contract", "KIND", mark("permanent or temporary")).one_of<Contract>().is_needed =
            adding;
        options.value(funding, "--funding", "KIND", mark("ordinary, earmarked or subsidised money"))
            .one_of<Funding>()
            .is_needed = adding;
        options.value(peer_role, "--peer-role", "yes|no", mark("whether the job builds on own experience as a user"))
            .among({"yes", "no"})
            .is_needed = adding;
        options.value(title, "--title", "TEXT", mark("what the position is called"));
    }

    services::NewTerms needed() const {
        return {required<Percent>("--percent", percent), required<Contract>("--contract", contract),
                required<Funding>("--funding", funding), required<bool>("--peer-role", peer_role),
                given<Line>("--title", title)};
    }
    services::TermsEdit edit(bool no_title) const {
        return {given<Percent>("--percent", percent), given<Contract>("--contract", contract),
                given<Funding>("--funding", funding), given<bool>("--peer-role", peer_role),
                cli::edit<Line>("--title", title, "--no-title", no_title)};
    }

    GivenText percent;
    GivenText contract;
    GivenText funding;
    GivenText peer_role;
    GivenText title;
};

/// What is said of the employment itself besides whose it is.
struct Particulars {
    void declare(Options& options, bool adding) {
        options.value(employer, "--employer", "CODE", mark("where: the employer's code")).is_needed = adding;
        options.value(unit, "--unit", "TEXT", mark("the team or department, such as FACT"));
        options.value(from, "--from", "DATE", mark("the first day")).is_needed = adding;
        options
            .value(source, "--source", "SOURCE",
                   mark("how the office knows: employer, person, follow-up, public or other"))
            .one_of<EmploymentSource>();
        options.value(code, "--code", "CODE", mark("what another list calls it"));
    }

    GivenText employer;
    GivenText unit;
    GivenText from;
    GivenText source;
    GivenText code;
};

class EmploymentAdd : public WriteCommand {
public:
    void setup(Options& options) override {
        options.value(person_, "--person", "PERSON", mark("whose job it is, by number or ref")).needed();
        with_.declare(options, true);
        options.value(to_, "--to", "DATE", mark("the last day, where it has one"));
        options.value(reason_, "--reason", "REASON", mark("with --to: why it ends")).one_of<EndReason>();
        terms_.declare(options, true);
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        return services::add_employment(
            registered, intent,
            {required<std::string>("--person", person_), required<std::string>("--employer", with_.employer),
             OpenPeriod(required<Date>("--from", with_.from), given<Date>("--to", to_)), terms_.needed(),
             given<Line>("--unit", with_.unit), given<EndReason>("--reason", reason_),
             given<EmploymentSource>("--source", with_.source), given<EmploymentCode>("--code", with_.code)});
    }
    const std::vector<Column>& columns() const override { return employment_columns(); }

    GivenText person_;
    Particulars with_;
    GivenText to_;
    GivenText reason_;
    TermsGiven terms_;
};

class EmploymentChange : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(key_, one_employment);
        options.value(on_, "--on", "DATE", mark("from which day the terms hold (default: today)"));
        terms_.declare(options, false);
        options.flag(no_title_, "--no-title", mark("without a title"));
        options.flag(remove_, "--remove-terms", mark("take back the terms that begin on the day of --on"));
        with_.declare(options, false);
        options.flag(no_unit_, "--no-unit", mark("without a unit"));
        options.flag(no_source_, "--no-source", mark("not known from where"));
        options.flag(no_code_, "--no-code", mark("without a code"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& context,
                          const services::Intent& intent) override {
        const services::EmploymentEdit edits{
            context.day("--on", on_),
            terms_.edit(no_title_),
            with_.employer,
            given<Date>("--from", with_.from),
            edit<Line>("--unit", with_.unit, "--no-unit", no_unit_),
            edit<EmploymentSource>("--source", with_.source, "--no-source", no_source_),
            edit<EmploymentCode>("--code", with_.code, "--no-code", no_code_)};
        if (remove_) {
            check_alone();
            return services::remove_terms(registered, intent, key_.front(), required<Date>("--on", on_));
        }
        return services::change_employment(registered, intent, key_.front(), edits);
    }

    /// Terms are taken back, or something is changed.
    void check_alone() const {
        for (const auto& [name, text] : {std::pair<const char*, const GivenText&>("--percent", terms_.percent),
                                         {"--contract", terms_.contract},
                                         {"--funding", terms_.funding},
                                         {"--peer-role", terms_.peer_role},
                                         {"--title", terms_.title},
                                         {"--employer", with_.employer},
                                         {"--from", with_.from},
                                         {"--unit", with_.unit},
                                         {"--source", with_.source},
                                         {"--code", with_.code}}) {
            excluding("--remove-terms", name, text);
        }
        for (const auto& [name, flag] : {std::pair("--no-title", no_title_),
                                         {"--no-unit", no_unit_},
                                         {"--no-source", no_source_},
                                         {"--no-code", no_code_}}) {
            excluding("--remove-terms", true, name, flag);
        }
    }
    const std::vector<Column>& columns() const override { return employment_columns(); }

    std::vector<std::string> key_;
    GivenText on_;
    TermsGiven terms_;
    Particulars with_;
    bool no_title_ = false;
    bool remove_ = false;
    bool no_unit_ = false;
    bool no_source_ = false;
    bool no_code_ = false;
};

class EmploymentEnd : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(key_, one_employment);
        options.value(on_, "--on", "DATE", mark("the last day (default: today; of what has ended: as it is)"));
        options.value(reason_, "--reason", "REASON", mark("why: contract-expired, resigned, education, …"))
            .one_of<EndReason>();
        options.flag(no_reason_, "--no-reason", mark("without a reason"));
        options.flag(reopen_, "--reopen", mark("it has not ended: take the end back"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        if (reopen_) {
            excluding("--reopen", "--on", on_);
            excluding("--reopen", "--reason", reason_);
            return services::reopen_employment(registered, intent, key_.front());
        }
        return services::end_employment(
            registered, intent, key_.front(),
            {given<Date>("--on", on_), edit<EndReason>("--reason", reason_, "--no-reason", no_reason_)});
    }
    const std::vector<Column>& columns() const override { return employment_columns(); }

    std::vector<std::string> key_;
    GivenText on_;
    GivenText reason_;
    bool no_reason_ = false;
    bool reopen_ = false;
};

class EmploymentRemove : public WriteCommand {
public:
    void setup(Options& options) override { options.positional(key_, one_employment); }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        return services::remove_employment(registered, intent, key_.front());
    }
    const std::vector<Column>& columns() const override { return employment_columns(); }

    std::vector<std::string> key_;
};

const std::vector<ExitCode> exits{ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy};

}  // namespace

std::vector<CommandPage> pages::employment_changes() {
    return {
        {"employment",
         "add",
         mark("a job of anyone the register knows"),
         {{"mb employment add --person P2 --employer bergen --unit FACT --from 2018-03-01 --percent 50 --contract "
           "permanent --funding ordinary --peer-role yes --source employer",
           mark("half a post as a peer worker, as the employer tells")},
          {"mb employment add --person P2 --employer hus --from 2018-05-01 --to 2018-10-31 --percent 20 --contract "
           "temporary --funding earmarked --peer-role yes",
           mark("a second job beside it, with an end")}},
         {{"", &employment_columns()}},
         exits,
         make<EmploymentAdd>},
        {"employment",
         "change",
         mark("other terms from a day on, or a correction; never a new job"),
         {{"mb employment change J56 --on 2020-08-01 --percent 75 --contract permanent",
           mark("from that day three quarters, and permanent")},
          {"mb employment change J56 --on 2020-08-01 --remove-terms", mark("it was not so: what held before holds on")},
          {"mb employment change J56 --employer bergen", mark("two employers become one: the job goes on")}},
         {{"", &employment_columns()}},
         exits,
         make<EmploymentChange>},
        {"employment",
         "end",
         mark("the last day of a job, and why"),
         {{"mb employment end J56 --on 2020-12-31 --reason contract-expired", mark("its last day")},
          {"mb employment end J56 --reopen", mark("it goes on after all")}},
         {{"", &employment_columns()}},
         exits,
         make<EmploymentEnd>},
        {"employment",
         "remove",
         mark("take back a job that never was, with all its terms"),
         {{"mb employment remove J56",
           mark("entered twice, or of somebody else; the log keeps it, and can undo this")}},
         {{"", &employment_columns()}},
         exits,
         make<EmploymentRemove>},
    };
}

}  // namespace mb::cli
