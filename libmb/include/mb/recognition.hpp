/// Human decisions on requirements: recognitions, approved milestones, dispensations.
#pragma once

#include <mb/coded.hpp>
#include <mb/date.hpp>
#include <mb/identifier.hpp>
#include <mb/text.hpp>

#include <array>
#include <cstdint>
#include <optional>

namespace mb {

enum class RecognitionKind { theory, practice };
template <>
struct Coding<RecognitionKind> {
    static constexpr std::string_view noun = "kind";
    static constexpr std::array<std::string_view, 2> spellings{"theory", "practice"};
};

/// Theory minutes or practice weeks granted for prior learning.
struct Recognition {
    EnrolmentId enrolment;
    RecognitionKind kind;
    Date date;
    std::int64_t amount;  ///< minutes of theory, or weeks of practice; more than 0
    Line approver;
    std::optional<Line> note;  ///< what it rests on

    friend bool operator==(const Recognition&, const Recognition&) = default;
};

/// Returns the recognition; throws InvalidValue `amount-out-of-range`.
Recognition checked(Recognition recognition);

/// A milestone of the programme, approved on a day.
struct MilestoneApproval {
    EnrolmentId enrolment;
    Line milestone;
    Date date;

    friend bool operator==(const MilestoneApproval&, const MilestoneApproval&) = default;
};

/// A human decision that lets a requirement stand unmet.
struct Dispensation {
    EnrolmentId enrolment;
    Line requirement;  ///< `theory`, `practice` or a milestone of the programme
    Date date;
    Line approver;
    Line reason;

    friend bool operator==(const Dispensation&, const Dispensation&) = default;
};

}  // namespace mb
