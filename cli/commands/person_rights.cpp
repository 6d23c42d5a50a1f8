// person access, restrict, erase, due: what the registered may ask for.
#include "cli/commands/pages.hpp"
#include "cli/commands/write_command.hpp"
#include "cli/given.hpp"
#include "cli/vocabulary.hpp"

#include <mb/joined.hpp>
#include <mb/services/access.hpp>
#include <mb/services/person_rights.hpp>
#include <mb/services/retention.hpp>

#include <algorithm>

namespace mb::cli {

namespace {

const std::vector<Column> access_columns{
    {"access", mark("look"), Kind::integer},
    {"at", mark("when"), Kind::instant},
    {"actor", mark("who")},
    {"command", mark("command")},
    {"purpose", mark("why"), Kind::prose},
    {"scope", mark("at whom"), Kind::code},
    {"persons", mark("as"), Kind::list},
};

class PersonAccess : public Command {
public:
    void setup(Options& options) override {
        options.positional(key_, {"PERSON", mark("number (P12) or ref"), true, false, nullptr});
        options.value(from_, "--from", "DATE", mark("only looks on that day or later"));
        options.value(to_, "--to", "DATE", mark("only looks on that day or earlier"));
    }

    ExitCode run(CommandContext& context) override {
        if (context.options().as_known) {
            throw UsageError("as-known-is-not-looked-at", {{"command", "person access"}});
        }
        const services::AccessFilter filter{given<Date>("--from", from_), given<Date>("--to", to_)};
        Rows rows(access_columns);
        for (const auto& look : services::accesses(context.open_to_read(), key_.front(), filter)) {
            std::vector<std::string> persons;
            std::ranges::transform(look.persons, std::back_inserter(persons), &PersonId::to_string);
            rows.add({look.number, look.context.at, look.context.actor, look.context.command,
                      look.context.purpose.empty() ? Cell() : Cell(look.context.purpose), cell(look.scope), persons});
        }
        context.print(rows, context.language().say(mark("nobody has looked")));
        return ExitCode::done;
    }

private:
    std::vector<std::string> key_;
    GivenText from_;
    GivenText to_;
};

const std::vector<Column>& restricted_columns() {
    static const std::vector<Column> columns = written({{"person", mark("person")}});
    return columns;
}

class PersonRestrict : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(key_, {"PERSON", mark("number (P12) or ref"), true, false, nullptr});
        options.flag(end_, "--end", mark("end the restriction: the person is shown again"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        return services::restrict_person(registered, intent, key_.front(),
                                         end_ ? services::Restriction::ends : services::Restriction::begins);
    }
    const std::vector<Column>& columns() const override { return restricted_columns(); }

    std::vector<std::string> key_;
    bool end_ = false;
};

const std::vector<Column>& erased_columns() {
    static const std::vector<Column> columns = written({{"person", mark("person")},
                                                        {"merged", mark("erased with it")},
                                                        {"decision", mark("decision")},
                                                        {"versions", mark("versions of the identity"), Kind::integer},
                                                        {"notes", mark("notes"), Kind::integer}});
    return columns;
}

class PersonErase : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(key_, {"PERSON", mark("number (P12) or ref"), true, false, nullptr});
        options
            .value(
                decision_, "--decision", "TEXT",
                mark("where the written decision is kept, such as 2026/1234-5; stands in the log for ever, so no name"))
            .needed();
    }

private:
    services::Outcome act(Register& registered, const CommandContext& context,
                          const services::Intent& intent) override {
        return services::erase_person(registered, intent, key_.front(), required<DecisionRef>("--decision", decision_),
                                      context.config().retention_years());
    }
    const std::vector<Column>& columns() const override { return erased_columns(); }

    std::vector<std::string> key_;
    GivenText decision_;
};

const std::vector<Column> due_columns{
    {"person", mark("person")},
    {"retention_class", mark("was"), Kind::code},
    {"last_event", mark("last event"), Kind::date},
    {"until", mark("kept until"), Kind::date},
    {"ongoing", mark("takes part"), Kind::yes_no},
};

class PersonDue : public Command {
public:
    void setup(Options& options) override {
        options.flag(all_, "--all", mark("everyone, also those who are to be kept"));
        options.value(at_, "--at", "DATE", mark("as it stands on that day (default: today)"));
    }

    ExitCode run(CommandContext& context) override {
        const Date day = context.day("--at", at_);
        const auto years = context.config().retention_years();
        const Register registered = context.open_to_read();
        Rows rows(due_columns);
        for (const auto& [person, retention] :
             all_ ? services::retentions(registered, years) : services::due_for_erasure(registered, years, day)) {
            rows.add({cell(person), cell(retention.retention_class), cell(retention.last_event), cell(retention.until),
                      retention.ongoing});
        }
        context.print(rows, all_ ? context.language().say(mark("nobody is registered yet"))
                                 : context.language().say(mark("nobody has been kept long enough")));
        return ExitCode::done;
    }

private:
    bool all_ = false;
    GivenText at_;
};

}  // namespace

std::vector<CommandPage> pages::person_rights() {
    return {
        {"person",
         "access",
         mark("who has looked at who somebody is, when and why"),
         {{"mb person access P12", mark("every look, newest first, also those at records merged into it")},
          {"mb person access P12 --from 2026-01-01 --csv", mark("for whoever asks who has seen their name")}},
         {{"", &access_columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<PersonAccess>},
        {"person",
         "restrict",
         mark("hide who somebody is from everything but the export for the person"),
         {{"mb person restrict P12", mark("while it is in dispute what is held; the number counts on")},
          {"mb person restrict P12 --end", mark("shown as before")}},
         {{"", &restricted_columns()}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<PersonRestrict>},
        {"person",
         "erase",
         mark("destroy who somebody was, for ever; what was done under the number stays"),
         {{"mb person erase P12 --decision 2026/1234-5 --dry-run", mark("whether it may be, and what would go")},
          {"mb person erase P12 --decision 2026/1234-5",
           mark("there is no undo; older copies of the keys open it still")}},
         {{"", &erased_columns()}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<PersonErase>},
        {"person",
         "due",
         mark("whose identity has been kept long enough; shows no names"),
         {{"mb person due", mark("by the office's own years: [retention] in mb.toml")},
          {"mb person due --all", mark("everyone, with the day until which they are kept")}},
         {{"", &due_columns}},
         {ExitCode::unusable, ExitCode::busy},
         make<PersonDue>},
        person_export(),
    };
}

}  // namespace mb::cli
