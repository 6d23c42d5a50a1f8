/// Attendance and make-ups.
#pragma once

#include <mb/coded.hpp>
#include <mb/date.hpp>
#include <mb/identifier.hpp>
#include <mb/minutes.hpp>

#include <array>
#include <optional>

namespace mb {

/// Absence is valid or invalid (gyldig, ugyldig); there is no "sick" code.
enum class Absence { valid, invalid };
template <>
struct Coding<Absence> {
    static constexpr std::string_view noun = "absence";
    static constexpr std::array<std::string_view, 2> spellings{"valid", "invalid"};
};

/// The minutes that one enrolment was present at one lesson; `absence` speaks of the rest.
struct Attendance {
    LessonId lesson;
    EnrolmentId enrolment;
    Minutes minutes;
    std::optional<Absence> absence;

    friend bool operator==(const Attendance&, const Attendance&) = default;
};

/// Minutes that replace missed minutes of one lesson, made up on a later (or earlier) day.
struct MakeUp {
    EnrolmentId enrolment;
    LessonId lesson;
    Date date;
    Minutes minutes;  ///< more than 0

    friend bool operator==(const MakeUp&, const MakeUp&) = default;
};

/// Returns the make-up; throws InvalidValue `make-up-minutes-out-of-range`.
MakeUp checked(MakeUp make_up);

}  // namespace mb
