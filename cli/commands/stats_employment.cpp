// stats employment.
#include "cli/commands/goal_words.hpp"
#include "cli/commands/internal_figures.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"
#include "cli/output/wrapped.hpp"
#include "cli/vocabulary.hpp"

#include <mb/joined.hpp>
#include <mb/services/employment_statistics.hpp>

#include <algorithm>
#include <type_traits>

namespace mb::cli {

namespace {

constexpr Audience people = Audience::people;
constexpr Audience machines = Audience::machines;

std::vector<Column> columns_with(Audience date) {
    return {
        {"at", mark("date"), Kind::date, date},
        {"population", mark("who"), Kind::code},
        {"employer_kind", mark("kind of employer"), Kind::code, machines},
        {"contract", mark("contract"), Kind::code, machines},
        {"funding", mark("funding"), Kind::code, machines},
        {"peer_role", mark("peer role"), Kind::text, machines},
        {"by", mark("told apart by"), Kind::prose, people},
        {"jobs", mark("jobs"), Kind::prose, people},
        {"persons", mark("persons"), Kind::integer},
        {"fte", mark("full-time equivalents"), Kind::fte},
        {"several_jobs", mark("several jobs"), Kind::integer, machines},
        {"over_100_percent", mark("over 100 percent"), Kind::integer, machines},
        {"n_known", mark("known"), Kind::integer, machines},
        {"n_all", mark("of"), Kind::integer, machines},
        {"as_known", mark("as known after operation"), Kind::integer, machines},
        internal_column,
    };
}

/// In a table of one day that day stands below.
const std::vector<Column> columns = columns_with(machines);
const std::vector<Column> columns_of_days = columns_with(Audience::everyone);

template <class Value>
Cell value_or_total(const std::optional<Value>& value) {
    return value ? cell(*value) : cell(std::string_view("total"));
}

bool is_of_all_four(const rules::EmploymentCell& cell) {
    return cell.employer_kind && cell.contract && cell.funding && cell.peer_role;
}

bool is_total(const rules::EmploymentCell& cell) {
    return !cell.employer_kind && !cell.contract && !cell.funding && !cell.peer_role;
}

/// By what the jobs of a cell are told apart.
std::string dimension_of(const rules::EmploymentCell& cell, const Language& language) {
    return is_total(cell)         ? ""
           : is_of_all_four(cell) ? language.say(mark("all four"))
           : cell.employer_kind   ? language.say(mark("kind of employer"))
           : cell.contract        ? language.say(mark("contract"))
           : cell.funding         ? language.say(mark("funding"))
                                  : language.say(mark("role"));
}

/// What the table for people calls a cell with at most one dimension, or with all four.
std::string jobs_of(const rules::EmploymentCell& cell, const Language& language) {
    std::vector<std::string> said;
    const auto say = [&](const auto& value) {
        if (value) {
            using Coded = typename std::decay_t<decltype(value)>::value_type;
            said.push_back(label_of(Coding<Coded>::noun, to_code(*value), language));
        }
    };
    say(cell.employer_kind);
    say(cell.contract);
    say(cell.funding);
    if (cell.peer_role) {
        said.push_back(*cell.peer_role ? language.say(mark("peer role")) : language.say(mark("another role")));
    }
    return said.empty() ? language.say(mark("all jobs")) : joined(said);
}

class StatsEmployment : public Command {
public:
    void setup(Options& options) override {
        options.value(at_, "--at", "DATE", mark("who was employed on that day (default: today)"));
        options.value(since_, "--since", "YEAR", mark("also at the end of each year from this one on"));
        options.flag(all_, "--all",
                     mark("in the table, also what kind of employer, contract, funding and role together"));
    }

    ExitCode run(CommandContext& context) override {
        const Date at = context.day_until_today("--at", at_);
        const auto days = days_up_to(at);
        const Register registered = context.open_to_read();
        const auto statistics = services::employment_statistics(registered, days);
        const auto operation = known_after(context, registered);
        const Cell as_known = operation ? cell(operation->number()) : Cell();
        Rows rows(since_ ? columns_of_days : columns);
        bool nobody = false;
        for (const auto& day : statistics) {
            for (const auto& each : day.table.cells()) {
                if (!context.for_people() || all_ || !is_of_all_four(each)) {
                    rows.add(cells_of(day, each, as_known, context.language()));
                    nobody = nobody || each.persons == 0;
                }
            }
        }
        context.print(rows, context.language().say(mark("nobody is employed on that day")));
        if (context.for_people()) {
            tell_what_it_means(context, statistics, nobody);
        }
        warn_of_untold(context, statistics);
        return ExitCode::done;
    }

private:
    static std::vector<Cell> cells_of(const services::EmploymentOn& day, const rules::EmploymentCell& each,
                                      const Cell& as_known, const Language& language) {
        const auto employed = day.table.employed(each.population);
        return {day.at,
                cell(each.population),
                value_or_total(each.employer_kind),
                value_or_total(each.contract),
                value_or_total(each.funding),
                each.peer_role ? cell(std::string_view(*each.peer_role ? "yes" : "no"))
                               : cell(std::string_view("total")),
                dimension_of(each, language),
                jobs_of(each, language),
                cell(each.persons),
                cell(FullTime{each.fte_hundredths}),
                is_total(each) ? cell(employed.several_jobs) : Cell(),
                is_total(each) ? cell(employed.over_100_percent) : Cell(),
                cell(employed.persons),
                cell(day.n_all(each.population)),
                as_known,
                Cell(true)};
    }

    std::vector<Date> days_up_to(Date at) const {
        std::vector<Date> days{at};
        if (const auto since = given<int>("--since", since_)) {
            if (*since > at.year()) {
                throw InvalidValue(
                    "period-reversed",
                    {{"from", Date(*since, 12, 31).to_string()}, {"to", at.to_string()}, {"option", "--since"}});
            }
            for (int year = *since; year <= at.year(); ++year) {
                if (const Date end(year, 12, 31); end < at) {
                    days.push_back(end);
                }
            }
        }
        return days;
    }

    /// The definition, and how many it is known of on each day. `nobody`: whether there is a line without a person.
    static void tell_what_it_means(const CommandContext& context, const std::vector<services::EmploymentOn>& statistics,
                                   bool nobody) {
        const auto& language = context.language();
        context.out() << '\n'
                      << wrapped(
                             language.say(mark("Employed: whoever an employment covers on the day, its first and its "
                                               "last included; placements, volunteer work, panels and courses are "
                                               "none. Each person stands once, in the job with the highest percent; "
                                               "full-time equivalents are of every job.")),
                             "");
        if (nobody) {
            context.out() << wrapped(language.say(mark("A line with 0 persons has only jobs of people who stand in "
                                                       "another line, with their larger job.")),
                                     "");
        }
        for (const auto& day : statistics) {
            context.out() << wrapped(known_on(day, language), "");
        }
        context.out() << wrapped(language.say(mark("Known: those registered with a job that day, of all who could be. "
                                                   "What the others do is not asked here.")),
                                 "")
                      << wrapped(internal_note(language), "");
    }

    static std::string known_on(const services::EmploymentOn& day, const Language& language) {
        using enum EmployedPopulation;
        const auto employed = day.table.employed(all);
        return fill(
            language.say(mark("On {date|day}: {persons} employed, {several} with several jobs, {over} with more "
                              "than 100 percent. Known: {persons} of {all}; of those who have completed "
                              "{completers} of {completed}.")),
            {{"date", day.at.to_string()},
             {"persons", std::to_string(employed.persons)},
             {"several", std::to_string(employed.several_jobs)},
             {"over", std::to_string(employed.over_100_percent)},
             {"all", std::to_string(day.n_all(all))},
             {"completers", std::to_string(day.table.employed(completers).persons)},
             {"completed", std::to_string(day.completed)}},
            language);
    }

    static void warn_of_untold(const CommandContext& context, const std::vector<services::EmploymentOn>& statistics) {
        std::vector<Finding> warnings;
        for (const auto& day : statistics) {
            if (day.without_terms > 0) {
                warnings.push_back({"employed-without-terms",
                                    {{"count", std::to_string(day.without_terms)}, {"date", day.at.to_string()}}});
            }
        }
        context.warn(warnings);
    }

    std::optional<std::string> at_;
    std::optional<std::string> since_;
    bool all_ = false;
};

}  // namespace

std::vector<CommandPage> pages::stats() {
    return {
        {"stats",
         "employment",
         mark("who is employed on a day, by employer, contract, funding and role"),
         {{"mb stats employment --at 2018-10-31", mark("persons and full-time equivalents on that day")},
          {"mb stats employment --since 2010 --json", mark("also at the end of each year, for a script")}},
         {{"", &columns}},
         {ExitCode::unusable, ExitCode::busy},
         make<StatsEmployment>},
    };
}

}  // namespace mb::cli
