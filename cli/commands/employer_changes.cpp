// employer add, change.
#include "cli/commands/pages.hpp"
#include "cli/commands/write_command.hpp"
#include "cli/given.hpp"

#include <mb/services/catalogue_changes.hpp>

namespace mb::cli {

namespace {

const std::vector<Column>& employer_columns() {
    static const std::vector<Column> columns = written({
        {"employer", mark("employer")},
        {"name", mark("name"), Kind::prose},
        {"kind", mark("kind")},
        {"contact", mark("contact"), Kind::prose},
        {"email", mark("e-mail")},
        {"phone", mark("phone")},
    });
    return columns;
}

/// The options that say what an employer is.
class Particulars {
public:
    void declare(Options& options) {
        options.value(name_, "--name", "TEXT", mark("its name"));
        options.value(kind_, "--kind", "KIND",
                      mark("municipality, nav, dps, hospital, competence-programme, "
                           "addiction-treatment, user-organisation, other-municipality, "
                           "private or other"));
        options.value(contact_, "--contact", "TEXT",
                      mark("whom to ask about practice there: a role rather than a name"));
        options.value(email_, "--email", "ADDRESS", mark("where to write"));
        options.value(phone_, "--phone", "NUMBER", mark("where to call"));
    }
    void declare_removals(Options& options) {
        options.flag(no_contact_, "--no-contact", mark("nobody is named any more"));
        options.flag(no_email_, "--no-email", mark("there is no address any more"));
        options.flag(no_phone_, "--no-phone", mark("there is no number any more"));
    }

    Employer employer(const std::string& code) const {
        return {given<EmployerCode>("CODE", code),       required<Line>("--name", name_),
                required<EmployerKind>("--kind", kind_), given<Line>("--contact", contact_),
                given<Line>("--email", email_),          given<Line>("--phone", phone_)};
    }
    services::EmployerEdit changes() const {
        return {given<Line>("--name", name_), given<EmployerKind>("--kind", kind_),
                edit<Line>("--contact", contact_, "--no-contact", no_contact_),
                edit<Line>("--email", email_, "--no-email", no_email_),
                edit<Line>("--phone", phone_, "--no-phone", no_phone_)};
    }

private:
    GivenText name_;
    GivenText kind_;
    GivenText contact_;
    GivenText email_;
    GivenText phone_;
    bool no_contact_ = false;
    bool no_email_ = false;
    bool no_phone_ = false;
};

class EmployerAdd : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the new employer's code, such as AKT"), true, false, nullptr});
        particulars_.declare(options);
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        return services::add_employer(registered, intent, particulars_.employer(code_.front()));
    }
    const std::vector<Column>& columns() const override { return employer_columns(); }

    std::vector<std::string> code_;
    Particulars particulars_;
};

class EmployerChange : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the employer's code"), true, false, nullptr});
        particulars_.declare(options);
        particulars_.declare_removals(options);
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        return services::change_employer(registered, intent, code_.front(), particulars_.changes());
    }
    const std::vector<Column>& columns() const override { return employer_columns(); }

    std::vector<std::string> code_;
    Particulars particulars_;
};

}  // namespace

std::vector<CommandPage> pages::employer_changes() {
    return {
        {"employer",
         "add",
         mark("a new employer or host"),
         {{"mb employer add AKT --name Aktivitetshuset --kind municipality", mark("a place of the municipality")},
          {"mb employer add DPS-S --name \"Sør DPS\" --kind dps --contact \"practice coordinator\" --phone \"55 00 00 "
           "00\"",
           mark("with whom to ask about practice there")}},
         {{"", &employer_columns()}},
         {ExitCode::refused, ExitCode::unusable, ExitCode::busy},
         make<EmployerAdd>},
        {"employer",
         "change",
         mark("change an employer's name, kind, or whom to ask there"),
         {{"mb employer change AKT --contact \"leader of the house\" --email house@example.org",
           mark("whom to ask about practice there")},
          {"mb employer change AKT --no-phone", mark("the number holds no longer")}},
         {{"", &employer_columns()}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<EmployerChange>},
    };
}

}  // namespace mb::cli
