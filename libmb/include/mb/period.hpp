/// Periods of days.
#pragma once

#include <mb/date.hpp>

#include <optional>

namespace mb {

/// A period of days, both ends included.
class Period {
public:
    /// Throws InvalidValue `period-reversed` with both dates (`from`, `to`).
    Period(Date first, Date last);

    Date first() const noexcept { return first_; }
    Date last() const noexcept { return last_; }
    bool covers(Date day) const;

    friend bool operator==(const Period&, const Period&) = default;

private:
    Date first_;
    Date last_;
};

/// A period of days that may still be running: without a last day it has no end yet. Both ends are included.
class OpenPeriod {
public:
    /// Throws InvalidValue `period-reversed` with both dates (`from`, `to`).
    OpenPeriod(Date first, std::optional<Date> last);

    Date first() const noexcept { return first_; }
    const std::optional<Date>& last() const noexcept { return last_; }
    bool covers(Date day) const;

    friend bool operator==(const OpenPeriod&, const OpenPeriod&) = default;

private:
    Date first_;
    std::optional<Date> last_;
};

}  // namespace mb
