#include <mb/rules/consistency.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace mb::rules {

namespace {

/// Nobody's present job is older than this when the programme begins, or next to nobody's.
constexpr int years_before_programme = 30;
constexpr int days_in_four_years = 1461;
constexpr int one_percent = 100;

}  // namespace

std::vector<Remark> check_employment(const Numbered<EmploymentId, Employment>& employment, std::vector<Terms> terms,
                                     std::optional<Date> first_cohort) {
    const OpenPeriod& period = employment.value.period();
    std::vector<Remark> remarks;
    const auto add = [&](Gravity gravity, const char* code, Fields fields) {
        fields.insert(fields.begin(), {"employment", employment.id.to_string()});
        remarks.push_back({gravity, {code, std::move(fields)}});
    };
    if (first_cohort && days_between(period.first(), *first_cohort) * 4 > years_before_programme * days_in_four_years) {
        add(Gravity::warning, "employment-long-ago",
            {{"first_day", period.first().to_string()},
             {"years", std::to_string(years_before_programme)},
             {"first_cohort", first_cohort->to_string()}});
    }
    if (terms.empty()) {
        add(Gravity::warning, "employment-without-terms", {});
        return remarks;
    }
    std::ranges::sort(terms, {}, &Terms::from);
    for (const Terms& each : terms) {
        if (each.from < period.first()) {
            add(Gravity::error, "terms-before-employment", {{"from", each.from.to_string()}});
        } else if (!period.covers(each.from)) {
            add(Gravity::error, "terms-after-employment", {{"from", each.from.to_string()}});
        }
        if (each.percent.hundredths() <= one_percent) {
            add(Gravity::warning, "percent-doubtful",
                {{"from", each.from.to_string()},
                 {"percent", each.percent.to_string()},
                 {"meant", std::to_string(each.percent.hundredths())}});
        }
    }
    const auto first_inside = std::ranges::find_if(terms, [&](const Terms& each) { return period.covers(each.from); });
    if (first_inside != terms.end() && first_inside->from != period.first()) {
        add(Gravity::error, "first-terms-not-on-first-day",
            {{"from", first_inside->from.to_string()}, {"first_day", period.first().to_string()}});
    }
    for (auto each = terms.begin(); each != terms.end();) {
        const auto next = std::find_if(each, terms.end(), [&](const Terms& other) { return other.from != each->from; });
        if (next - each > 1) {
            add(Gravity::error, "terms-twice", {{"from", each->from.to_string()}});
        }
        each = next;
    }
    return remarks;
}

}  // namespace mb::rules
