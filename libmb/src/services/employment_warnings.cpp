#include "services/employment_warnings.hpp"

#include "store/gateways/employers.hpp"
#include "store/gateways/employments.hpp"

#include <mb/percent.hpp>

#include <algorithm>
#include <string>

namespace mb::services {
namespace {

bool overlap(const OpenPeriod& a, const OpenPeriod& b) {
    return (!a.last() || b.first() <= *a.last()) && (!b.last() || a.first() <= *b.last());
}

/// Percents as people write them, also beyond a full post: "120", "112.5".
std::string percent_text(std::int64_t hundredths) {
    constexpr std::int64_t whole = 100;
    std::string text = std::to_string(hundredths / whole);
    if (hundredths % whole != 0) {
        const auto fraction = std::to_string(whole + hundredths % whole).substr(1);
        text += "." + (fraction.ends_with('0') ? fraction.substr(0, 1) : fraction);
    }
    return text;
}

}  // namespace

void warn_of_overlap(Writing& writing, const Numbered<EmploymentId, Employment>& employment) {
    const Employment& own = employment.value;
    for (const auto& other : store::Employments(writing.connection()).of(own.person())) {
        if (other.id != employment.id && other.value.employer() == own.employer() && other.value.unit() == own.unit()
            && overlap(other.value.period(), own.period())) {
            writing.warn({"employment-overlaps",
                          {{"employment", employment.id.to_string()},
                           {"other", other.id.to_string()},
                           {"later", std::max(employment.id, other.id).to_string()}}});
        }
    }
}

FullTimeWatch::FullTimeWatch(Writing& writing, PersonId person)
    : writing_(writing), person_(person), before_(found()) {}

void FullTimeWatch::warn(EmploymentId employment) const {
    if (const auto now = found(); now && now != before_) {
        writing_.warn({"over-full-time",
                       {{"employment", employment.to_string()},
                        {"person", person_.to_string()},
                        {"date", now->from.to_string()},
                        {"percent", percent_text(now->hundredths)}}});
    }
}

std::optional<rules::OverFullTime> FullTimeWatch::found() const {
    auto& connection = writing_.connection();
    std::vector<rules::Job> jobs;
    for (auto& [id, employment] : store::Employments(connection).of(person_)) {
        const auto kind = store::Employers(connection).find(employment.employer()).value().value.kind;
        jobs.push_back({id, std::move(employment), kind, store::EmploymentTerms(connection).of(id)});
    }
    return rules::over_full_time(jobs);
}

}  // namespace mb::services
