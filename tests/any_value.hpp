/// Generators of domain values for properties.
#pragma once

#include "property.hpp"

#include <mb/date.hpp>
#include <mb/instant.hpp>
#include <mb/iso_week.hpp>

#include <chrono>
#include <string>

namespace mb::test {

/// A day that Date knows, from 1900 to 2199.
inline rc::Gen<Date> any_date() {
    const int days = days_between(Date(1900, 1, 1), Date(2199, 12, 31));
    return rc::gen::map(rc::gen::inRange(0, days + 1), [](int count) { return Date(1900, 1, 1).plus_days(count); });
}

/// A day from `first` to `last`, both included.
inline rc::Gen<Date> any_date_in(Date first, Date last) {
    return rc::gen::map(rc::gen::inRange(0, days_between(first, last) + 1),
                        [first](int count) { return first.plus_days(count); });
}

/// A second that Instant knows.
inline rc::Gen<Instant> any_instant() {
    using std::chrono::sys_seconds;
    const sys_seconds first = Date(1900, 1, 1).days();
    const sys_seconds end = sys_seconds(Date(2199, 12, 31).days()) + std::chrono::hours{23};
    return rc::gen::map(
        rc::gen::inRange(first.time_since_epoch().count(), end.time_since_epoch().count()),
        [](std::chrono::seconds::rep count) { return Instant(sys_seconds(std::chrono::seconds{count})); });
}

/// Text that looks a little like what a parser expects: single bytes drawn from `alphabet` or from anywhere.
inline rc::Gen<std::string> any_text(const std::string& alphabet) {
    return rc::gen::container<std::string>(
        rc::gen::weightedOneOf<char>({{9, rc::gen::elementOf(alphabet)}, {1, rc::gen::arbitrary<char>()}}));
}

}  // namespace mb::test

template <>
struct rc::Arbitrary<mb::Date> {
    static Gen<mb::Date> arbitrary() { return mb::test::any_date(); }
};
template <>
struct rc::Arbitrary<mb::Instant> {
    static Gen<mb::Instant> arbitrary() { return mb::test::any_instant(); }
};

namespace mb {
inline void showValue(const Date& date, std::ostream& os) {
    os << date.to_string();
}
inline void showValue(const Instant& instant, std::ostream& os) {
    os << instant.to_string();
}
}  // namespace mb
