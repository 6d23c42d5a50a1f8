// stats employment.
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"
#include "cli/vocabulary.hpp"

#include <mb/joined.hpp>
#include <mb/services/employment_statistics.hpp>

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
        {"jobs", mark("jobs"), Kind::prose, people},
        {"persons", mark("persons"), Kind::integer},
        {"fte", mark("full-time equivalents"), Kind::fte},
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
        const Date at = context.day("--at", at_);
        const auto statistics = services::employment_statistics(context.open_to_read(), days_up_to(at));
        Rows rows(since_ ? columns_of_days : columns);
        for (const auto& day : statistics) {
            for (const auto& each : day.table.cells()) {
                if (!context.for_people() || all_ || !is_of_all_four(each)) {
                    rows.add({day.at, cell(each.population), value_or_total(each.employer_kind),
                              value_or_total(each.contract), value_or_total(each.funding),
                              each.peer_role ? cell(std::string_view(*each.peer_role ? "yes" : "no"))
                                             : cell(std::string_view("total")),
                              jobs_of(each, context.language()), cell(each.persons),
                              cell(FullTime{each.fte_hundredths})});
                }
            }
        }
        context.print(rows, context.language().say(mark("nobody is employed on that day")));
        tell_what_it_means(context, statistics.back());
        return ExitCode::done;
    }

private:
    std::vector<Date> days_up_to(Date at) const {
        std::vector<Date> days{at};
        if (const auto since = given<int>("--since", since_)) {
            for (int year = *since; year <= at.year(); ++year) {
                if (const Date end(year, 12, 31); end < at) {
                    days.push_back(end);
                }
            }
        }
        return days;
    }

    static void tell_what_it_means(const CommandContext& context, const services::EmploymentOn& day) {
        const auto employed = day.table.employed(EmployedPopulation::all);
        const Fields fields{{"date", day.at.to_string()},
                            {"persons", std::to_string(employed.persons)},
                            {"several", std::to_string(employed.several_jobs)},
                            {"over", std::to_string(employed.over_100_percent)}};
        const auto& language = context.language();
        context.say(fill(language.say(mark("each person stands once, in the job with the highest percent; full-time "
                                           "equivalents are of every job. On {date|day}: {persons} employed, {several} "
                                           "with several jobs, {over} with more than 100 percent")),
                         fields, language));
        if (day.without_terms > 0) {
            context.warn("employed-without-terms",
                         {{"count", std::to_string(day.without_terms)}, {"date", day.at.to_string()}});
        }
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
