// person list, show: the commands that print names.
#include "cli/collation.hpp"
#include "cli/commands/output_file.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"

#include <mb/services/people.hpp>

namespace mb::cli {

namespace {

constexpr Audience machines = Audience::machines;

const std::vector<Column> columns{
    {"person", mark("person")},
    {"ref", mark("ref")},
    {"family_name", mark("family name"), Kind::prose},
    {"given_name", mark("given name"), Kind::prose},
    {"birth_date", mark("born"), Kind::date},
    {"email", mark("e-mail")},
    {"phone", mark("phone")},
    {"language", mark("language"), Kind::code, machines},
    {"enrolments", mark("enrolments"), Kind::list, machines},
    {"cohorts", mark("cohorts"), Kind::list},
    {"restricted", mark("restricted"), Kind::yes_no, machines},
    {"erased_on", mark("erased"), Kind::date, machines},
    {"merged_into", mark("same as"), Kind::text, machines},
};

const std::vector<Column> record_columns{
    {"person", mark("person")},
    {"ref", mark("ref")},
    {"family_name", mark("family name"), Kind::prose},
    {"given_name", mark("given name"), Kind::prose},
    {"birth_date", mark("born"), Kind::date},
    {"email", mark("e-mail")},
    {"phone", mark("phone")},
    {"language", mark("language"), Kind::code},
    {"enrolments", mark("enrolments"), Kind::list, machines},
    {"cohorts", mark("cohorts"), Kind::list, machines},
    {"restricted", mark("restricted"), Kind::yes_no},
    {"erased_on", mark("erased"), Kind::date},
    {"merged_into", mark("same as")},
};

const std::vector<Column> enrolment_columns{
    {"enrolment", mark("enrolment")},
    {"cohort", mark("cohort")},
    {"status", mark("status"), Kind::code},
    {"since", mark("since"), Kind::date},
};
const std::vector<Column> employment_columns{
    {"employment", mark("employment")},
    {"employer", mark("employer")},
    {"unit", mark("unit"), Kind::prose},
    {"from", mark("from"), Kind::date},
    {"to", mark("to"), Kind::date},
    {"end_reason", mark("end reason"), Kind::code},
    {"percent", mark("position"), Kind::percent},
    {"contract", mark("contract"), Kind::code},
    {"funding", mark("funding"), Kind::code},
    {"peer_role", mark("peer role"), Kind::yes_no},
    {"title", mark("title"), Kind::prose},
};
const std::vector<Column> follow_up_columns{
    {"asked_on", mark("asked"), Kind::date},
    {"answered_on", mark("answered"), Kind::date},
    {"answer", mark("answer"), Kind::code},
};

/// `unreadable` stands in the place of a name that does not open.
void add(Rows& rows, const services::PersonView& view, const Cell& unreadable) {
    std::vector<std::string> enrolments;
    std::vector<std::string> cohorts;
    for (const auto& enrolment : view.enrolments) {
        enrolments.push_back(enrolment.id.to_string());
        cohorts.push_back(enrolment.cohort.str());
    }
    const Identity& identity = view.identity;
    const Person& person = view.person;
    rows.add({view.id.to_string(), cell(person.ref), view.readable ? cell(identity.family_name) : unreadable,
              cell(identity.given_name), cell(identity.birth_date), cell(identity.email), cell(identity.phone),
              cell(identity.language), enrolments, cohorts, person.restricted, cell(person.erased_on),
              cell(person.merged_into)});
}

/// What people are shown for a name that does not open; programs read nothing.
Cell unreadable_for(const CommandContext& context, bool people) {
    return people ? Cell(context.language().say(mark("(not readable)"))) : Cell();
}

/// Numbers can be shown without keys; that the names are missing must be said.
void warn_without_keys(const CommandContext& context, const Register& registered) {
    if (!registered.has_keys()) {
        context.warn("names-without-keys", {{"path", registered.info().path.string()}});
    }
}

class PersonList : public Command {
public:
    void setup(Options& options) override {
        options.value(name_, "--name", "TEXT", mark("only those with this in their name"));
        options.flag(all_, "--all", mark("in the table, also records that were merged into another"));
        output_.setup(options);
    }

    ExitCode run(CommandContext& context) override {
        output_.check();
        Register registered = context.open_to_look();
        auto people = services::people(registered, context.operation());
        warn_without_keys(context, registered);
        if (name_) {
            std::erase_if(people, [&](const auto& view) { return !is_named(view.identity, *name_); });
        }
        if (context.for_people() && !all_) {
            std::erase_if(people, [](const auto& view) { return view.person.merged_into.has_value(); });
        }
        sort_by_name(people, [](const auto& view) -> const Identity& { return view.identity; });
        Rows rows(columns);
        for (const auto& view : people) {
            add(rows, view, unreadable_for(context, context.for_people() && !output_.is_given()));
        }
        const Language& language = context.language();
        output_.hand_over(
            context, rows,
            name_ ? fill(language.say(mark("nobody has {name} in their name")), {{"name", *name_}}, language)
                  : language.say(mark("nobody is registered yet")));
        return ExitCode::done;
    }

private:
    std::optional<std::string> name_;
    bool all_ = false;
    OutputFile output_;
};

class PersonShow : public Command {
public:
    void setup(Options& options) override {
        options.positional(key_, {"PERSON", mark("number (P12) or ref"), true, false, nullptr});
        options.value(at_, "--at", "DATE", mark("statuses and terms on that day (default: today)"));
    }

    ExitCode run(CommandContext& context) override {
        Register registered = context.open_to_look();
        const auto detail = services::person(registered, context.operation(), key_.front(), context.day("--at", at_));
        warn_without_keys(context, registered);
        Rows rows(record_columns);
        add(rows, detail.view, unreadable_for(context, context.for_people()));
        context.print_records(rows);
        if (context.for_people()) {
            print_sections(context, detail);
        }
        return ExitCode::done;
    }

private:
    static void print_sections(const CommandContext& context, const services::PersonDetail& detail) {
        Rows enrolments(enrolment_columns);
        for (const auto& each : detail.enrolments) {
            enrolments.add({each.id.to_string(), each.cohort.str(), cell(each.status), cell(each.since)});
        }
        context.print_section(mark("Enrolments"), enrolments);

        Rows employments(employment_columns);
        for (const auto& each : detail.employments) {
            const OpenPeriod& period = each.employment.period();
            const auto& terms = each.terms;
            employments.add({each.id.to_string(), each.employer_name, cell(each.employment.unit()), period.first(),
                             cell(period.last()), cell(each.employment.end_reason()),
                             terms ? Cell(terms->percent) : Cell(), terms ? cell(terms->contract) : Cell(),
                             terms ? cell(terms->funding) : Cell(), terms ? Cell(terms->peer_role) : Cell(),
                             terms ? cell(terms->title) : Cell()});
        }
        context.print_section(mark("Employments"), employments);

        Rows follow_ups(follow_up_columns);
        for (const FollowUp& each : detail.follow_ups) {
            follow_ups.add({each.asked_on(), cell(each.answered_on()), cell(each.answer())});
        }
        context.print_section(mark("Follow-ups"), follow_ups);
    }

    std::vector<std::string> key_;
    std::optional<std::string> at_;
};

}  // namespace

std::vector<CommandPage> pages::person() {
    return {
        {"person",
         "list",
         mark("everyone, by name; leaves a trace in the access log"),
         {{"mb person list", mark("in Norwegian alphabetical order")},
          {"mb person list --name banan", mark("whoever has that in their name, and their number")},
          {"mb person list --why 'letter to applicants'", mark("with the purpose, for the access log")},
          {"mb person list --csv=excel-no --output people.csv",
           mark("for a spreadsheet, in a file that only you can read")}},
         {{"", &columns}},
         {ExitCode::unusable, ExitCode::busy},
         make<PersonList>},
        {"person",
         "show",
         mark("one person; leaves a trace in the access log"),
         {{"mb person show P12", mark("by number: identity, enrolments, employments, follow-ups")},
          {"mb person show 2019-04", mark("by the ref of your own list")}},
         {{"", &record_columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<PersonShow>},
    };
}

}  // namespace mb::cli
