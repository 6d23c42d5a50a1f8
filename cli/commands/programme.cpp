// programme list, show.
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"

#include <mb/services/catalogue.hpp>

namespace mb::cli {

namespace {

const std::vector<Column> columns{
    {"programme", mark("programme")},
    {"theory_hours", mark("theory h"), Kind::integer},
    {"minutes_per_hour", mark("min per h"), Kind::integer},
    {"practice_weeks", mark("practice weeks"), Kind::integer},
    {"days_per_week", mark("days a week"), Kind::integer},
    {"week_threshold_percent", mark("week counts from %"), Kind::integer},
    {"milestones", mark("milestones"), Kind::list},
    {"theory_carries", mark("theory carries"), Kind::yes_no},
    {"practice_carries", mark("practice carries"), Kind::yes_no},
    {"cohorts", mark("cohorts"), Kind::list},
};

template <class Codes>
std::vector<std::string> texts(const Codes& codes) {
    std::vector<std::string> list;
    for (const auto& code : codes) {
        list.push_back(code.str());
    }
    return list;
}

void add(Rows& rows, const services::ProgrammeView& view) {
    const auto& values = view.programme.values();
    rows.add({view.programme.code().str(), cell(values.theory_hours), cell(values.minutes_per_hour),
              cell(values.practice_weeks), cell(values.days_per_week), cell(values.week_threshold_percent),
              texts(values.milestones), values.theory_carries, values.practice_carries, texts(view.cohorts)});
}

class ProgrammeList : public Command {
public:
    void setup(Options& /*options*/) override {}

    ExitCode run(CommandContext& context) override {
        Rows rows(columns);
        for (const auto& view : services::programmes(context.open_to_read())) {
            add(rows, view);
        }
        context.print(rows, context.language().say(mark("no programmes yet")));
        return ExitCode::done;
    }
};

class ProgrammeShow : public Command {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the programme's code"), true, false, nullptr});
    }

    ExitCode run(CommandContext& context) override {
        Rows rows(columns);
        add(rows, services::programme(context.open_to_read(), code_.front()));
        context.print_records(rows);
        return ExitCode::done;
    }

private:
    std::vector<std::string> code_;
};

}  // namespace

std::vector<CommandPage> pages::programme() {
    return {
        {"programme",
         "list",
         mark("the versions of the requirements"),
         {{"mb programme list", mark("all programmes with their requirements and cohorts")}},
         {{"", &columns}},
         {ExitCode::unusable, ExitCode::busy},
         make<ProgrammeList>},
        {"programme",
         "show",
         mark("one programme"),
         {{"mb programme show MB-180", mark("its requirements, and the cohorts that follow it")}},
         {{"", &columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<ProgrammeShow>},
    };
}

}  // namespace mb::cli
