#include "domain/offending.hpp"

#include <mb/oslo_time.hpp>

#include <optional>
#include <string>

namespace mb {
namespace {

[[noreturn]] void refuse(const char* code, std::string_view text) {
    throw InvalidValue(code, {{"value", offending(text)}});
}

/// The instant that the wall clock shows under this offset, if Norway had that offset then.
std::optional<Instant> with_offset(const std::string& wall_clock, int hours) {
    const auto instant = Instant::parse(wall_clock + "+0" + std::to_string(hours) + ":00");
    return oslo_offset(instant).count() == hours ? std::optional(instant) : std::nullopt;
}

/// `2020-05-31T23:59` of `31.05.2020 23:59`.
std::string wall_clock_in(std::string_view text) {
    const auto separator = text.find(' ');
    if (separator == std::string_view::npos) {
        refuse("oslo-time-malformed", text);
    }
    try {
        return Date::parse(text.substr(0, separator)).to_string() + "T" + std::string(text.substr(separator + 1));
    } catch (const InvalidValue& fault) {
        refuse(fault.code() == "date-impossible" ? "date-impossible" : "oslo-time-malformed", text);
    }
}

}  // namespace

OsloTime OsloTime::parse(std::string_view text) {
    if (text.find('T') != std::string_view::npos) {
        return {Instant::parse(text)};
    }
    const auto wall_clock = wall_clock_in(text);
    try {
        const auto summer = with_offset(wall_clock, 2);
        const auto winter = with_offset(wall_clock, 1);
        if (summer && winter) {
            refuse("oslo-time-twice", text);
        }
        if (!summer && !winter) {
            refuse("oslo-time-skipped", text);
        }
        return {summer ? *summer : *winter};
    } catch (const InvalidValue& fault) {
        refuse(fault.code() == "instant-malformed" ? "oslo-time-malformed" : fault.code().c_str(), text);
    }
}

}  // namespace mb
