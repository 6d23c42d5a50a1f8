// person add, change, merge.
#include "cli/commands/identity_options.hpp"
#include "cli/commands/pages.hpp"
#include "cli/commands/write_command.hpp"

namespace mb::cli {

namespace {

const std::vector<Column>& added_columns() {
    static const std::vector<Column> columns = written({{"person", mark("person")}, {"ref", mark("ref")}});
    return columns;
}

const std::vector<Column>& merged_columns() {
    static const std::vector<Column> columns = written({
        {"person", mark("person")},
        {"into", mark("same as")},
        {"enrolments", mark("enrolments"), Kind::integer},
        {"employments", mark("employments"), Kind::integer},
        {"follow_ups", mark("follow-ups"), Kind::integer},
        {"left", mark("left behind")},
    });
    return columns;
}

class PersonAdd : public WriteCommand {
public:
    void setup(Options& options) override {
        identity_.declare(options, IdentityOptions::Removal::not_offered);
        options.flag(new_, "--new", mark("somebody else than the person known by that name and birth date"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& context,
                          const services::Intent& intent) override {
        const auto given = identity_.read(context);
        const services::NewPerson person{services::edited<PersonRef>({}, given.ref),
                                         {services::edited<Line>({}, given.given_name),
                                          services::edited<Line>({}, given.family_name),
                                          services::edited<Date>({}, given.birth_date),
                                          services::edited<Line>({}, given.email),
                                          services::edited<Line>({}, given.phone),
                                          services::edited<LanguageForm>({}, given.language),
                                          {}},
                                         new_};
        if (!person.ref && person.identity.full_name().empty()) {
            throw UsageError("option-missing", {{"command", "person add"}, {"option", "--given-name"}});
        }
        return services::add_person(registered, intent, person);
    }
    const std::vector<Column>& columns() const override { return added_columns(); }

    IdentityOptions identity_;
    bool new_ = false;
};

class PersonChange : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(key_, {"PERSON", mark("number (P12) or ref"), true, false, nullptr});
        identity_.declare(options, IdentityOptions::Removal::offered);
    }

private:
    services::Outcome act(Register& registered, const CommandContext& context,
                          const services::Intent& intent) override {
        return services::change_person(registered, intent, key_.front(), identity_.read(context));
    }
    const std::vector<Column>& columns() const override {
        static const std::vector<Column> all =
            written({{"person", mark("person")}, {"ref", mark("ref")}, {"changed", mark("changed")}});
        return all;
    }

    std::vector<std::string> key_;
    IdentityOptions identity_;
};

class PersonMerge : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(
            merged_, {"PERSON", mark("the record that is given up, by number (P12) or ref"), true, false, nullptr});
        options.value(into_, "--into", "PERSON", mark("the record that stays, by number or ref")).needed();
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        if (!into_) {
            throw UsageError("option-missing", {{"command", "person merge"}, {"option", "--into"}});
        }
        return services::merge_persons(registered, intent, merged_.front(), *into_);
    }
    const std::vector<Column>& columns() const override { return merged_columns(); }

    std::vector<std::string> merged_;
    GivenText into_;
};

}  // namespace

std::vector<CommandPage> pages::person_changes() {
    return {
        {"person",
         "add",
         mark("a new person; for many at once, see mb import people.csv"),
         {{"mb person add --given-name Sprudlende --family-name Tomat --birth-date 1980-02-03 --language nn",
           mark("names are sealed, and the log knows the number alone")},
          {"mb person add --input -", mark("lines given_name=…, family_name=…, typed or piped in; Ctrl-D ends them")},
          {"mb import people.csv", mark("a whole list at once")}},
         {{"", &added_columns()}},
         {ExitCode::refused, ExitCode::unusable, ExitCode::busy},
         make<PersonAdd>},
        {"person",
         "change",
         mark("change who a person is, and how to reach them"),
         {{"mb person change P12 --phone '+47 00 00 00 12' --no-email", mark("a new number, and no e-mail any more")},
          {"mb person change P12 --input p12.txt", mark("from lines such as email=…; an empty value removes")}},
         {{"", &added_columns()}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<PersonChange>},
        {"person",
         "merge",
         mark("two records are one person: move everything of one to the other"),
         {{"mb person merge P12 --into P7 --dry-run", mark("whether it can be done, and how much moves")},
          {"mb person merge P12 --into P7", mark("P12 stays and says that it is P7; mb log undo takes it all back")}},
         {{"", &merged_columns()}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<PersonMerge>},
        person_duplicates(),
    };
}

}  // namespace mb::cli
