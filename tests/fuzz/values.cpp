// Days, weeks, hours and the other values that people type: refused, or read as what they are written as.
#include "target.hpp"

#include <mb/date.hpp>
#include <mb/error.hpp>
#include <mb/goal.hpp>
#include <mb/instant.hpp>
#include <mb/iso_week.hpp>
#include <mb/minutes.hpp>
#include <mb/percent.hpp>
#include <mb/text.hpp>
#include <mb/time_of_day.hpp>

using namespace mb;

namespace {

template <class Value>
void read(std::string_view text) {
    try {
        const Value value = Value::parse(text);
        fuzz::require(Value::parse(value.to_string()) == value, "a value is read as it was written");
    } catch (const InvalidValue&) {
        return;
    }
}

void read_hours(std::string_view text) {
    try {
        fuzz::require(Minutes::parse_hours(text).count() >= 0, "hours are not negative");
    } catch (const InvalidValue&) {
        return;
    }
}

void read_line(std::string_view text) {
    try {
        const Line line{std::string(text)};
        fuzz::require(!line.str().empty() && line.str().find_first_of("\n\r\x1b") == std::string::npos,
                      "a line has no control characters");
    } catch (const InvalidValue&) {
        return;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = fuzz::text_of(data, size);
    read<Date>(text);
    read<IsoWeek>(text);
    read<Instant>(text);
    read<TimeOfDay>(text);
    read<Percent>(text);
    read_hours(text);
    read_line(text);
    return 0;
}
