/// Rows of attendance.csv, packed: a million of them take 16 MB.
#pragma once

#include "services/exchange/attendance_index.hpp"
#include "services/exchange/origin.hpp"

#include <mb/attendance.hpp>

#include <compare>
#include <cstdint>
#include <optional>

namespace mb::services::exchange {

/// What a row says of absence.
enum class AbsenceCell : std::uint8_t { none, valid, invalid, not_said };

/// A row that is in order by itself. Sorts by lesson, then participant, then where it stands.
class StagedAttendance {
public:
    StagedAttendance(AttendanceIndex::Found about, Origin origin, int minutes, AbsenceCell absence)
        : key_((std::uint64_t{about.lesson} << 32U) | about.participant),
          rest_((std::uint64_t{origin.file} << 45U) | (std::uint64_t{origin.line & 0xFFFF'FFFFU} << 13U)
                | (static_cast<std::uint64_t>(absence) << 11U) | static_cast<std::uint64_t>(minutes)) {}

    std::uint64_t key() const { return key_; }
    LessonPosition lesson() const { return static_cast<LessonPosition>(key_ >> 32U); }
    ParticipantPosition participant() const { return static_cast<ParticipantPosition>(key_); }
    Origin origin() const { return {rest_ >> 45U, (rest_ >> 13U) & 0xFFFF'FFFFU}; }
    int minutes() const { return static_cast<int>(rest_ & 0x7FFU); }
    AbsenceCell absence() const { return static_cast<AbsenceCell>((rest_ >> 11U) & 3U); }

    friend auto operator<=>(const StagedAttendance&, const StagedAttendance&) = default;

private:
    std::uint64_t key_;
    std::uint64_t rest_;  ///< file (19 bits), line (32), absence (2), minutes (11: a lesson has at most 1440)
};

/// What the record says when the register already holds `before`.
inline std::optional<Absence> absence_after(AbsenceCell cell, const std::optional<Absence>& before) {
    switch (cell) {
    case AbsenceCell::valid:
        return Absence::valid;
    case AbsenceCell::invalid:
        return Absence::invalid;
    case AbsenceCell::not_said:
        return before;
    case AbsenceCell::none:
        break;
    }
    return std::nullopt;
}

}  // namespace mb::services::exchange
