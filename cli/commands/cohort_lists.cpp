// cohort documents, contacts, letters.
#include "cli/collation.hpp"
#include "cli/commands/names.hpp"
#include "cli/commands/output_file.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"
#include "cli/vocabulary.hpp"

#include <mb/joined.hpp>
#include <mb/services/contacts.hpp>
#include <mb/services/documents.hpp>

namespace mb::cli {

namespace {

constexpr Audience machines = Audience::machines;
constexpr Audience people = Audience::people;

const std::vector<Column> document_columns{
    {"enrolment", mark("enrolment")},
    {"person", mark("person")},
    name_column(),
    {"ref", mark("ref")},
    {"status", mark("status"), Kind::code},
    {"received", mark("received"), Kind::list, machines},
    {"missing", mark("missing"), Kind::list, machines},
    {"missing_documents", mark("missing"), Kind::prose, people},
};

const std::vector<Column> contact_columns{
    {"enrolment", mark("enrolment")},
    {"person", mark("person")},
    {"family_name", mark("family name"), Kind::prose},
    {"given_name", mark("given name"), Kind::prose},
    {"email", mark("e-mail")},
    {"phone", mark("phone")},
    {"language", mark("language"), Kind::code},
    {"status", mark("status"), Kind::code},
};

const std::vector<Column> letter_columns{
    {"enrolment", mark("enrolment")},
    {"person", mark("person")},
    {"given_name", mark("given name"), Kind::prose},
    {"family_name", mark("family name"), Kind::prose},
    {"email", mark("e-mail")},
    {"phone", mark("phone")},
    {"language", mark("language"), Kind::code},
    {"status", mark("status"), Kind::code},
    {"since", mark("since"), Kind::date},
    {"received", mark("received"), Kind::instant, machines},
    {"cohort", mark("cohort")},
    {"first_day", mark("first day"), Kind::date},
    {"last_day", mark("last day"), Kind::date},
    {"host", mark("host"), Kind::prose},
    {"unit", mark("unit"), Kind::prose},
    {"supervisor", mark("supervisor"), Kind::prose},
    {"supervisor_email", mark("supervisor's e-mail"), Kind::text, machines},
    {"supervisor_phone", mark("supervisor's phone"), Kind::text, machines},
    {"placement_from", mark("from"), Kind::date},
    {"placement_to", mark("to"), Kind::date},
};

class CohortDocuments : public Command {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the cohort's code"), true, false, nullptr});
        options.value(at_, "--at", "DATE", mark("as it stood at the end of that day (default: today)"));
        options.flag(names_, "--names", mark("with names; leaves a trace in the access log"));
    }

    ExitCode run(CommandContext& context) override {
        Register registered = names_ ? context.open_to_look() : context.open_to_read();
        auto owed = services::documents_owed(registered, code_.front(), context.day("--at", at_));
        std::erase_if(owed, [](const auto& each) { return each.missing.empty(); });
        const Names names = names_ ? Names(registered, context, owed) : Names();
        Rows rows(document_columns, names_);
        for (const auto& each : owed) {
            rows.add({cell(each.enrolment), cell(each.person), names.of(each.person), cell(each.ref), cell(each.status),
                      codes(each.received), codes(each.missing), labels(each.missing, context)});
        }
        context.print(rows, context.language().say(mark("nobody who takes part lacks a document")));
        return ExitCode::done;
    }

private:
    static std::vector<std::string> codes(const std::vector<Document>& documents) {
        std::vector<std::string> all;
        for (const auto document : documents) {
            all.emplace_back(to_code(document));
        }
        return all;
    }
    static std::string labels(const std::vector<Document>& documents, const CommandContext& context) {
        return joined(documents,
                      [&](Document document) { return label_of("document", to_code(document), context.language()); });
    }

    std::vector<std::string> code_;
    GivenText at_;
    bool names_ = false;
};

class CohortContacts : public Command {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the cohort's code"), true, false, nullptr});
        options.value(status_, "--status", "STATUS", mark("only this status: applied, active, on-leave, completed, …"));
        options.value(at_, "--at", "DATE", mark("statuses on that day (default: today)"));
        output_.setup(options);
    }

    ExitCode run(CommandContext& context) override {
        output_.check();
        const auto status = given<EnrolmentStatus>("--status", status_);
        Register registered = context.open_to_look();
        auto contacts =
            services::contacts(registered, context.operation(), code_.front(), status, context.day("--at", at_));
        sort_by_name(contacts, [](const auto& contact) -> const Identity& { return contact.identity; });
        Rows rows(contact_columns);
        for (const auto& [enrolment, identity] : contacts) {
            rows.add({cell(enrolment.id), cell(enrolment.person), cell(identity.family_name), cell(identity.given_name),
                      cell(identity.email), cell(identity.phone), cell(identity.language), cell(enrolment.status)});
        }
        output_.hand_over(context, rows, context.language().say(mark("nobody to reach")));
        return ExitCode::done;
    }

private:
    std::vector<std::string> code_;
    GivenText status_;
    GivenText at_;
    OutputFile output_;
};

class CohortLetters : public Command {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the cohort's code"), true, false, nullptr});
        options
            .value(kind_, "--kind", "KIND",
                   mark("offer (to the admitted), refusal (to the rejected) or practice (one for each placement)"))
            .one_of<LetterKind>()
            .needed();
        options.value(at_, "--at", "DATE",
                      mark("statuses on that day, placements that have not ended (default: today)"));
        output_.setup(options);
    }

    ExitCode run(CommandContext& context) override {
        output_.check();
        const auto kind = required<LetterKind>("--kind", kind_);
        Register registered = context.open_to_look();
        auto letters =
            services::letters(registered, context.operation(), code_.front(), kind, context.day("--at", at_));
        sort_by_name(letters, [](const auto& letter) -> const Identity& { return letter.contact.identity; });
        Rows rows(letter_columns);
        for (const auto& letter : letters) {
            const auto& [enrolment, identity] = letter.contact;
            const auto& placement = letter.placement;
            rows.add({cell(enrolment.id),
                      cell(enrolment.person),
                      cell(identity.given_name),
                      cell(identity.family_name),
                      cell(identity.email),
                      cell(identity.phone),
                      cell(identity.language),
                      cell(enrolment.status),
                      cell(enrolment.since),
                      cell(enrolment.received),
                      cell(letter.cohort.code),
                      letter.cohort.period.first(),
                      letter.cohort.period.last(),
                      letter.host ? cell(letter.host->name) : Cell(),
                      placement ? cell(placement->unit) : Cell(),
                      placement ? cell(placement->supervisor) : Cell(),
                      placement ? cell(placement->supervisor_email) : Cell(),
                      placement ? cell(placement->supervisor_phone) : Cell(),
                      placement ? Cell(placement->period.first()) : Cell(),
                      placement ? Cell(placement->period.last()) : Cell()});
        }
        output_.hand_over(context, rows, context.language().say(mark("nobody to write to")));
        return ExitCode::done;
    }

private:
    std::vector<std::string> code_;
    GivenText kind_;
    GivenText at_;
    OutputFile output_;
};

}  // namespace

std::vector<CommandPage> pages::cohort_lists() {
    return {
        {"cohort",
         "documents",
         mark("who takes part and has not handed in every document"),
         {{"mb cohort documents K7", mark("who lacks the confidentiality declaration or the practice agreement")},
          {"mb cohort documents K7 --names", mark("with names, to remind them")}},
         {{"", &document_columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<CohortDocuments>},
        {"cohort",
         "contacts",
         mark("how to reach everyone of a cohort; leaves a trace in the access log"),
         {{"mb cohort contacts K7 --status active", mark("names, e-mail and telephone of the active")},
          {"mb cohort contacts K7 --csv=excel-no --output K7.csv",
           mark("for a spreadsheet, in a file that only you can read")}},
         {{"", &contact_columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<CohortContacts>},
        {"cohort",
         "letters",
         mark("the fields of letters, for mail merge in a word processor; leaves a trace in the access log"),
         {{"mb cohort letters K7 --kind offer --output offers.csv", mark("a place offered, to the admitted")},
          {"mb cohort letters K7 --kind refusal --output refusals.csv", mark("to the rejected")},
          {"mb cohort letters K7 --kind practice --csv=excel-no --output practice.csv",
           mark("one for each placement, with host, unit and supervisor")}},
         {{"", &letter_columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<CohortLetters>},
    };
}

}  // namespace mb::cli
