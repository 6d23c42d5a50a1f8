#include "domain/digits.hpp"
#include "domain/offending.hpp"

#include <mb/time_of_day.hpp>

namespace mb {
namespace {

bool possible(int hour, int minute) {
    return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59;
}

std::string spelled(std::int64_t hour, std::int64_t minute) {
    return padded(hour, 2) + ":" + padded(minute, 2);
}

}  // namespace

TimeOfDay::TimeOfDay(int hour, int minute) : minutes_(possible(hour, minute) ? hour * 60 + minute : 0) {
    if (!possible(hour, minute)) {
        throw InvalidValue("time-impossible", {{"value", spelled(hour, minute)}});
    }
}

TimeOfDay TimeOfDay::parse(std::string_view text) {
    const auto colon = text.find_first_of(":.");
    const bool formed = (colon == 1 || colon == 2) && text.size() == colon + 3 && all_digits(text.substr(0, colon))
                        && all_digits(text.substr(colon + 1));
    if (!formed) {
        throw InvalidValue("time-malformed", {{"value", offending(text)}});
    }
    const auto hour = static_cast<int>(number_up_to(99, text.substr(0, colon)));
    const auto minute = static_cast<int>(number_up_to(99, text.substr(colon + 1)));
    if (!possible(hour, minute)) {
        throw InvalidValue("time-impossible", {{"value", offending(text)}});
    }
    return {hour, minute};
}

std::string TimeOfDay::to_string() const {
    return spelled(minutes_ / 60, minutes_ % 60);
}

}  // namespace mb
