// employer list, show.
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"

#include <mb/services/catalogue.hpp>

namespace mb::cli {

namespace {

const std::vector<Column> columns{
    {"employer", mark("employer")},
    {"name", mark("name")},
    {"kind", mark("kind"), Kind::code},
    {"placements", mark("placements"), Kind::integer},
    {"employments", mark("employments"), Kind::integer},
};

void add(Rows& rows, const services::EmployerView& view) {
    rows.add({view.employer.code.str(), view.employer.name.str(), cell(view.employer.kind), cell(view.placements),
              cell(view.employments)});
}

class EmployerList : public Command {
public:
    void setup(Options& options) override {
        options.value(kind_, "--kind", "KIND", mark("only employers of this kind: municipality, nav, dps, …"));
    }

    ExitCode run(CommandContext& context) override {
        const auto kind = given<EmployerKind>("--kind", kind_);
        Rows rows(columns);
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
        Rows rows(columns);
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
         {{"", &columns}},
         {ExitCode::unusable, ExitCode::busy},
         make<EmployerList>},
        {"employer",
         "show",
         mark("one employer"),
         {{"mb employer show AKT", mark("its name, its kind, and how often it is used")}},
         {{"", &columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<EmployerShow>},
    };
}

}  // namespace mb::cli
