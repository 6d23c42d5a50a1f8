// person duplicates: pairs that may be one person.
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/vocabulary.hpp"

#include <mb/joined.hpp>
#include <mb/services/person_changes.hpp>

namespace mb::cli {

namespace {

constexpr Audience machines = Audience::machines;
constexpr Audience people = Audience::people;

const std::vector<Column> columns{
    {"person", mark("person")},
    {"name", mark("name"), Kind::prose},
    {"birth_date", mark("born"), Kind::date},
    {"other", mark("other")},
    {"other_name", mark("name"), Kind::prose},
    {"other_birth_date", mark("born"), Kind::date},
    {"reasons", mark("alike"), Kind::list, machines},
    {"alike", mark("alike"), Kind::prose, people},
};

class PersonDuplicates : public Command {
public:
    void setup(Options& /*options*/) override {}

    ExitCode run(CommandContext& context) override {
        Register registered = context.open_to_look();
        Rows rows(columns);
        for (const auto& pair : services::duplicates(registered, context.operation())) {
            std::vector<std::string> reasons;
            for (const auto likeness : pair.likeness) {
                reasons.emplace_back(to_code(likeness));
            }
            const std::string alike = joined(
                reasons, [&](const std::string& reason) { return label_of("likeness", reason, context.language()); });
            rows.add({cell(pair.person), pair.identity.full_name(), cell(pair.identity.birth_date), cell(pair.other),
                      pair.other_identity.full_name(), cell(pair.other_identity.birth_date), reasons, alike});
        }
        context.print(rows, context.language().say(mark("nobody looks like somebody else")));
        return ExitCode::done;
    }
};

}  // namespace

CommandPage pages::person_duplicates() {
    return {"person",
            "duplicates",
            mark("pairs that may be one person, and why; leaves a trace in the access log"),
            {{"mb person duplicates",
              mark("the same e-mail, telephone, or birth date and half the name; or a name spelled alike")},
             {"mb person duplicates --json",
              mark("with reasons same-name, similar-name, given-name, family-name, birth-date, email, phone")}},
            {{"", &columns}},
            {ExitCode::unusable, ExitCode::busy},
            make<PersonDuplicates>};
}

}  // namespace mb::cli
