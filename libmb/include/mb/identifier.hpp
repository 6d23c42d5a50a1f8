/// Numbers of records that cannot be mixed up.
#pragma once

#include <mb/error.hpp>

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace mb {

/// The permanent number of a record; never used again for another. `Tag` gives the letters it is shown with: `P12`.
template <class Tag>
class Id {
public:
    /// Throws InvalidValue `number-out-of-range` unless positive.
    explicit Id(std::int64_t number) : number_(number) {
        if (number < 1) {
            throw InvalidValue("number-out-of-range", {{"value", std::to_string(number)}, {"noun", Tag::noun}});
        }
    }

    std::int64_t number() const noexcept { return number_; }
    /// Returns it as people see it: `P12`.
    std::string to_string() const { return Tag::prefix + std::to_string(number_); }

    friend auto operator<=>(const Id&, const Id&) = default;

private:
    std::int64_t number_;
};

/// Returns the number in `prefix` + digits (`P12`, no leading zero, at most 15 digits), or nothing when the text is not of that form.
std::optional<std::int64_t> number_after(std::string_view prefix, std::string_view text);

/// Returns the id that `text` spells (`P12`), or nothing when it is not of that form.
template <class Tag>
std::optional<Id<Tag>> find_id(std::string_view text) {
    if (const auto number = number_after(Tag::prefix, text)) {
        return Id<Tag>(*number);
    }
    return std::nullopt;
}

// clang-format off
struct ProgrammeTag  { static constexpr const char* prefix = "PR"; static constexpr const char* noun = "programme"; };
struct CohortTag     { static constexpr const char* prefix = "C";  static constexpr const char* noun = "cohort"; };
struct EmployerTag { static constexpr const char* prefix = "A"; static constexpr const char* noun = "employer"; };
struct PersonTag     { static constexpr const char* prefix = "P";  static constexpr const char* noun = "person"; };
struct EnrolmentTag  { static constexpr const char* prefix = "E";  static constexpr const char* noun = "enrolment"; };
struct LessonTag     { static constexpr const char* prefix = "L";  static constexpr const char* noun = "lesson"; };
struct PlacementTag  { static constexpr const char* prefix = "PL"; static constexpr const char* noun = "placement"; };
struct EmploymentTag { static constexpr const char* prefix = "J";  static constexpr const char* noun = "employment"; };
struct GoalTag       { static constexpr const char* prefix = "G";  static constexpr const char* noun = "goal"; };
struct OperationTag  { static constexpr const char* prefix = "";   static constexpr const char* noun = "operation"; };
// clang-format on

using ProgrammeId = Id<ProgrammeTag>;
using CohortId = Id<CohortTag>;
using EmployerId = Id<EmployerTag>;
using PersonId = Id<PersonTag>;          ///< shown as `P12`
using EnrolmentId = Id<EnrolmentTag>;    ///< shown as `E34`
using LessonId = Id<LessonTag>;          ///< people see `K7/L03`, see Lesson
using PlacementId = Id<PlacementTag>;    ///< shown as `PL7`
using EmploymentId = Id<EmploymentTag>;  ///< shown as `J56`
using GoalId = Id<GoalTag>;
using OperationNumber = Id<OperationTag>;  ///< shown bare: `17`

/// A value with the number under which the register keeps it.
template <class IdType, class Value>
struct Numbered {
    IdType id;
    Value value;

    friend bool operator==(const Numbered&, const Numbered&) = default;
};

}  // namespace mb

template <class Tag>
struct std::hash<mb::Id<Tag>> {
    std::size_t operator()(const mb::Id<Tag>& id) const noexcept { return std::hash<std::int64_t>{}(id.number()); }
};
