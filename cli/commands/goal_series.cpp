// goal series.
#include "cli/commands/goal_report.hpp"
#include "cli/commands/goal_words.hpp"
#include "cli/commands/internal_figures.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"
#include "cli/output/burn_up_chart.hpp"
#include "cli/output/people.hpp"
#include "cli/output/wrapped.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace mb::cli {

namespace {

using services::GoalSeries;

const std::vector<Column> columns{
    {"goal", mark("goal")},
    {"reading", mark("reading")},
    {"definition", mark("what is counted"), Kind::prose},
    {"unit", mark("unit"), Kind::code},
    {"at", mark("on"), Kind::date},
    {"value", mark("counted"), Kind::integer},
    {"persons", mark("persons"), Kind::integer},
    {"fte", mark("full-time equivalents"), Kind::fte},
    {"line", mark("line"), Kind::decimal},
    {"baseline", mark("baseline"), Kind::integer},
    {"baseline_date", mark("baseline of"), Kind::date},
    {"target", mark("target"), Kind::integer},
    {"deadline", mark("target by"), Kind::date},
    {"as_known", mark("as known after operation"), Kind::integer},
    {"baseline_of", mark("baseline of goal")},
    internal_column,
};

const std::vector<Column> definition_columns{
    {"goal", mark("reading")},
    {"counts", mark("what is counted"), Kind::prose},
};

void add(Rows& rows, const GoalSeries& series, const Cell& as_known) {
    const auto& [reading, code, goal, aims, lender] = series.reading;
    for (const rules::GoalPoint& point : series.points) {
        rows.add({cell(code), reading ? cell(to_code(*reading)) : Cell(), definition_of(goal, Language::for_machines()),
                  cell(goal.unit), cell(point.day), amount(point.value, goal.unit), cell(point.employed.persons),
                  cell(FullTime{point.employed.fte_hundredths}), amount(point.line, goal.unit),
                  aims ? amount(goal.baseline, goal.unit) : Cell(), aims ? cell(goal.baseline_date) : Cell(),
                  aims ? amount(goal.target.from_baseline(goal.baseline), goal.unit) : Cell(),
                  aims ? cell(goal.deadline) : Cell(), as_known, aims ? cell(lender ? lender : code) : Cell(),
                  Cell(true)});
    }
}

/// Readings that can be drawn in one chart: they have one aim, or none.
using Together = std::vector<const GoalSeries*>;

std::vector<Together> by_aim(const std::vector<GoalSeries>& series) {
    std::vector<Together> groups;
    for (const GoalSeries& each : series) {
        const auto& reading = each.reading;
        const auto found = std::ranges::find_if(groups, [&](const Together& group) {
            const auto& other = group.front()->reading;
            return reading.aims == other.aims && (!reading.aims || services::aim_alike(reading.goal, other.goal));
        });
        if (found == groups.end()) {
            groups.push_back({&each});
        } else {
            found->push_back(&each);
        }
    }
    return groups;
}

bool holds(const Together& group, const std::string& code) {
    return std::ranges::any_of(
        group, [&](const GoalSeries* each) { return each->reading.code && each->reading.code->str() == code; });
}

/// Persons as they are, full-time equivalents as such.
double plain(std::int64_t number, GoalUnit unit) {
    constexpr double one_fte = 10'000.0;
    return unit == GoalUnit::fte ? static_cast<double>(number) / one_fte : static_cast<double>(number);
}

/// The letter of a reading; a digit for any other goal.
char mark_of(const GoalSeries& series, std::size_t place) {
    if (series.reading.reading && place < goal_templates.size()) {
        return to_code(*series.reading.reading).front();
    }
    constexpr std::size_t digits = 9;
    return static_cast<char>('1' + (place - std::min(place, goal_templates.size())) % digits);
}

class GoalSeriesCommand : public Command {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the goal (default: all)"), false, false, nullptr});
        options.value(at_, "--at", "DATE", mark("up to that day (default: today)"));
        options
            .value(format_, "--format", "FORMAT",
                   mark("table, or markdown: a paragraph and a table to paste into a report"))
            .one_of<ReportFormat>();
        options.flag(quarters_, "--quarters", mark("at the end of each quarter, not only of each year"));
    }

    ExitCode run(CommandContext& context) override {
        using rules::SeriesStep;
        const auto format = report_format(context, format_);
        const Date day = context.day_until_today("--at", at_);
        const auto code = code_.empty() ? std::nullopt : std::optional(code_.front());
        const Register registered = context.open_to_read();
        const auto series =
            services::goal_series(registered, code, day, quarters_ ? SeriesStep::quarters : SeriesStep::years);
        const auto operation = known_after(context, registered);
        if (!context.for_people()) {
            Rows rows(columns);
            const Cell as_known = operation ? cell(operation->number()) : Cell();
            std::ranges::for_each(series, [&](const GoalSeries& each) { add(rows, each, as_known); });
            context.print(rows, "");
            return ExitCode::done;
        }
        const auto groups = by_aim(series);
        const auto names = names_of(series);
        const bool line = groups.size() == 1 && groups.front().front()->reading.aims;
        const auto columns_shown = columns_of(names, line);
        const Rows table = table_of(series, columns_shown, line);
        if (format == ReportFormat::markdown) {
            write_goal_series_report(context.out(), series, table, day, operation ? operation->to_string() : "",
                                     context.language());
            return ExitCode::done;
        }
        context.print(table, "");
        const auto dense = services::goal_series(registered, code, day, SeriesStep::quarters);
        for (const Together& group : by_aim(dense)) {
            if (!code || holds(group, *code)) {
                print_chart(context, dense, group);
            }
        }
        print_definitions(context, series);
        print_what_it_means(context, series);
        return ExitCode::done;
    }

private:
    static std::vector<std::string> names_of(const std::vector<GoalSeries>& series) {
        std::vector<std::string> names;
        names.reserve(series.size());
        for (const GoalSeries& each : series) {
            names.push_back(name_of(each.reading));
        }
        return names;
    }

    /// A column for each reading, and one for the line.
    static std::vector<Column> columns_of(const std::vector<std::string>& names, bool line) {
        std::vector<Column> wide{{"at", mark("on"), Kind::date}};
        for (const std::string& name : names) {
            wide.push_back({name.c_str(), name.c_str(), Kind::integer});
        }
        if (line) {
            wide.push_back({"line", mark("line"), Kind::decimal});
        }
        return wide;
    }

    static Rows table_of(const std::vector<GoalSeries>& series, const std::vector<Column>& wide, bool line) {
        Rows rows(wide);
        for (std::size_t i = 0; i < series.front().points.size(); ++i) {
            std::vector<Cell> cells{cell(series.front().points[i].day)};
            for (const GoalSeries& each : series) {
                cells.push_back(amount(each.points[i].value, each.reading.goal.unit));
            }
            if (line) {
                cells.push_back(amount(series.front().points[i].line, series.front().reading.goal.unit));
            }
            rows.add(std::move(cells));
        }
        return rows;
    }

    static void print_chart(const CommandContext& context, const std::vector<GoalSeries>& all,
                            const Together& together) {
        const auto& lead = together.front()->reading;
        const GoalUnit unit = lead.goal.unit;
        BurnUp chart;
        chart.whole = unit == GoalUnit::persons;
        bool counted = false;
        for (const GoalSeries* series : together) {
            BurnUpCurve curve{mark_of(*series, static_cast<std::size_t>(series - all.data())), {}};
            for (const rules::GoalPoint& point : series->points) {
                curve.points.emplace_back(point.day, plain(point.value, unit));
                counted = counted || point.value > 0;
            }
            chart.curves.push_back(std::move(curve));
        }
        if (!counted && !lead.aims) {
            return;
        }
        if (lead.aims) {
            chart.aim = BurnUpAim{lead.goal.baseline_date, plain(lead.goal.baseline, unit), lead.goal.deadline,
                                  plain(lead.goal.target.from_baseline(lead.goal.baseline), unit)};
        }
        const Language& language = context.language();
        const ChartStyle style{.width = context.around().width.value_or(80),
                               .unicode = shows_unicode(context.around()),
                               .color = context.config().colors(context.around().out_is_terminal),
                               .decimal_mark = language.decimal_mark()};
        context.out() << '\n' << burn_up_chart(chart, style) << '\n' << wrapped(legend(lead, style, language), "");
    }

    static std::string legend(const services::GoalReading& lead, const ChartStyle& style, const Language& language) {
        if (!lead.aims) {
            return language.say(mark("Letters: what each reading counts at the end of each quarter (*: several)."));
        }
        const Goal& goal = lead.goal;
        const auto number = [&](std::int64_t value) { return spelled(amount(value, goal.unit), language); };
        return fill(
            language.say(mark("Letters and digits: what each reading and goal counts at the end of each quarter (*: "
                              "several). {line} straight line from {baseline} on {baseline_date|day}. {dash} target: "
                              "{target}. {bar} deadline: {deadline|day}.")),
            {{"line", style.line()},
             {"baseline", number(goal.baseline)},
             {"baseline_date", goal.baseline_date.to_string()},
             {"dash", style.target()},
             {"target", number(goal.target.from_baseline(goal.baseline))},
             {"bar", style.deadline()},
             {"deadline", goal.deadline.to_string()}},
            language);
    }

    static void print_definitions(const CommandContext& context, const std::vector<GoalSeries>& series) {
        Rows rows(definition_columns);
        for (std::size_t i = 0; i < series.size(); ++i) {
            const std::string name = name_of(series[i].reading);
            const std::string drawn(1, mark_of(series[i], i));
            rows.add({name.starts_with(drawn) ? name : fmt::format("{} {}", drawn, name),
                      definition_of(series[i].reading.goal, context.language())});
        }
        context.print_section(mark("What each of them counts"), rows);
    }

    static void print_what_it_means(const CommandContext& context, const std::vector<GoalSeries>& series) {
        std::vector<services::GoalReading> readings;
        std::ranges::transform(series, std::back_inserter(readings), &GoalSeries::reading);
        context.out() << '\n'
                      << wrapped(what_is_borrowed(readings, context.language()), "")
                      << wrapped(internal_note(context.language()), "");
    }

    std::vector<std::string> code_;
    GivenText at_;
    GivenText format_;
    bool quarters_ = false;
};

}  // namespace

CommandPage pages::goal_series() {
    return {"goal",
            "series",
            mark("the goals over the years, as a table and a burn-up chart"),
            {{"mb goal series --at 2018-12-31", mark("all three readings at the end of each year, against the line")},
             {"mb goal series C --quarters --csv", mark("quarter by quarter, for a spreadsheet")},
             {"mb goal series --at 2018-12-31 --format markdown", mark("for the status report of the plan")}},
            {{"", &columns}},
            {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
            make<GoalSeriesCommand>};
}

}  // namespace mb::cli
