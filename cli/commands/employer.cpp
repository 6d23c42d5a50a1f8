// employer list, show.
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"

#include <mb/services/catalogue.hpp>

namespace mb::cli {

namespace {

/// Columns of an employer; a list for people leaves out whom to ask there.
std::vector<Column> columns_of(Audience contact) {
    return {
        {"employer", mark("employer")},
        {"name", mark("name"), Kind::prose},
        {"kind", mark("kind"), Kind::code},
        {"placements", mark("placements"), Kind::integer},
        {"employments", mark("employments"), Kind::integer},
        {"contact", mark("contact"), Kind::prose, contact},
        {"email", mark("e-mail"), Kind::text, contact},
        {"phone", mark("phone"), Kind::text, contact},
    };
}

const std::vector<Column> list_columns = columns_of(Audience::machines);
const std::vector<Column> show_columns = columns_of(Audience::everyone);

void add(Rows& rows, const services::EmployerView& view) {
    const Employer& employer = view.employer;
    rows.add({employer.code.str(), employer.name.str(), cell(employer.kind), cell(view.placements),
              cell(view.employments), cell(employer.contact), cell(employer.email), cell(employer.phone)});
}

class EmployerList : public Command {
public:
    void setup(Options& options) override {
        options.value(kind_, "--kind", "KIND", mark("only employers of this kind: municipality, nav, dps, …"));
    }

    ExitCode run(CommandContext& context) override {
        const auto kind = given<EmployerKind>("--kind", kind_);
        Rows rows(list_columns);
        for (const auto& view : services::employers(context.open_to_read())) {
            if (!kind || view.employer.kind == *kind) {
                add(rows, view);
            }
        }
        context.print(rows, context.language().say(mark("no employers")));
        return ExitCode::done;
    }

private:
    std::optional<std::string> kind_;
};

class EmployerShow : public Command {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the employer's code"), true, false, nullptr});
    }

    ExitCode run(CommandContext& context) override {
        Rows rows(show_columns);
        add(rows, services::employer(context.open_to_read(), code_.front()));
        context.print_records(rows);
        return ExitCode::done;
    }

private:
    std::vector<std::string> code_;
};

}  // namespace

std::vector<CommandPage> pages::employer() {
    return {
        {"employer",
         "list",
         mark("hosts and employers"),
         {{"mb employer list", mark("all, with the number of placements and employments")},
          {"mb employer list --kind dps", mark("one kind")}},
         {{"", &list_columns}},
         {ExitCode::unusable, ExitCode::busy},
         make<EmployerList>},
        {"employer",
         "show",
         mark("one employer"),
         {{"mb employer show AKT", mark("its name, its kind, how often it is used, and whom to ask there")}},
         {{"", &show_columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<EmployerShow>},
    };
}

}  // namespace mb::cli
