#include <mb/rules/retention.hpp>

#include <algorithm>

namespace mb {

int RetentionYears::of(RetentionClass retention_class) const {
    switch (retention_class) {
    case RetentionClass::applicant:
        return applicant;
    case RetentionClass::participant:
        return participant;
    case RetentionClass::completer:
        return completer;
    case RetentionClass::other:
        return other;
    }
    return other;
}

namespace rules {
namespace {

bool in_error(const StatusHistory& history) {
    return history.latest() == EnrolmentStatus::registered_in_error;
}

RetentionClass class_of(const std::vector<StatusHistory>& enrolments) {
    auto found = RetentionClass::other;
    for (const auto& history : enrolments) {
        if (history.empty() || in_error(history)) {
            continue;
        }
        if (history.latest() == EnrolmentStatus::completed) {
            return RetentionClass::completer;
        }
        if (history.first(EnrolmentStatus::active)) {
            found = RetentionClass::participant;
        } else if (found == RetentionClass::other) {
            found = RetentionClass::applicant;
        }
    }
    return found;
}

std::optional<Date> last_event(const PersonHistory& history) {
    std::optional<Date> last;
    const auto see = [&last](const std::optional<Date>& day) {
        if (day && (!last || *last < *day)) {
            last = day;
        }
    };
    for (const auto& enrolment : history.enrolments) {
        for (const auto& change : enrolment.changes()) {
            see(change.date());
        }
    }
    for (const auto& employment : history.employments) {
        see(employment.period().first());
        see(employment.period().last());
    }
    for (const auto& terms : history.terms) {
        see(terms.from);
    }
    for (const auto& follow_up : history.follow_ups) {
        see(follow_up.asked_on());
        see(follow_up.answered_on());
    }
    return last;
}

}  // namespace

Retention retention_of(const PersonHistory& history, const RetentionYears& years) {
    constexpr int months_of_year = 12;
    Retention retention{class_of(history.enrolments), false, last_event(history), {}};
    retention.ongoing = std::ranges::any_of(history.enrolments, [](const StatusHistory& enrolment) {
        const auto status = enrolment.latest();
        return status && is_open(*status);
    });
    if (!retention.ongoing && retention.last_event) {
        retention.until = retention.last_event->plus_months(months_of_year * years.of(retention.retention_class));
    }
    return retention;
}

}  // namespace rules
}  // namespace mb
