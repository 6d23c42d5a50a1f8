#include <mb/programme.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace mb {
namespace {

void check_number(const char* column, int value, int lowest, int highest) {
    if (value < lowest || value > highest) {
        throw InvalidValue("programme-number-out-of-range", {{"column", column},
                                                             {"value", std::to_string(value)},
                                                             {"lowest", std::to_string(lowest)},
                                                             {"highest", std::to_string(highest)}});
    }
}

void check_milestones(const std::vector<Milestone>& milestones) {
    for (auto milestone = milestones.begin(); milestone != milestones.end(); ++milestone) {
        const std::string& name = milestone->str();
        // `theory` and `practice` name the other requirements where a dispensation says which one it covers.
        if (name.find('|') != std::string::npos || name == "theory" || name == "practice") {
            throw InvalidValue("milestone-malformed", {{"value", name}});
        }
        if (std::find(milestones.begin(), milestone, *milestone) != milestone) {
            throw InvalidValue("milestone-twice", {{"value", name}});
        }
    }
}

}  // namespace

Programme::Programme(ProgrammeCode code, Values values) : code_(std::move(code)), values_(std::move(values)) {
    check_number("theory_hours", values_.theory_hours, 0, 2000);
    if (values_.minutes_per_hour != 60 && values_.minutes_per_hour != 45) {
        throw InvalidValue("minutes-per-hour-unknown", {{"value", std::to_string(values_.minutes_per_hour)}});
    }
    check_number("practice_weeks", values_.practice_weeks, 0, 104);
    check_number("days_per_week", values_.days_per_week, 1, 7);
    check_number("week_threshold_percent", values_.week_threshold_percent, 1, 100);
    check_milestones(values_.milestones);
}

Minutes Programme::required_theory() const {
    return Minutes(std::int64_t{values_.theory_hours} * values_.minutes_per_hour);
}

bool Programme::has_milestone(const Milestone& milestone) const {
    return std::ranges::find(values_.milestones, milestone) != values_.milestones.end();
}

}  // namespace mb
