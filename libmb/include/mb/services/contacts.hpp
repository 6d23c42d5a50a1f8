/// How to reach those who take part, and what a letter to them needs. Every look leaves an access row.
#pragma once

#include <mb/cohort.hpp>
#include <mb/employer.hpp>
#include <mb/person.hpp>
#include <mb/placement.hpp>
#include <mb/services/enrolments.hpp>
#include <mb/store/register.hpp>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace mb {

/// What a letter is about: a place offered, an application turned down, a placement.
enum class LetterKind { offer, refusal, practice };
template <>
struct Coding<LetterKind> {
    static constexpr std::string_view noun = "letter";
    static constexpr std::array<std::string_view, 3> spellings{"offer", "refusal", "practice"};
};

}  // namespace mb

namespace mb::services {

/// An enrolment and who it is.
struct Contact {
    EnrolmentView enrolment;
    Identity identity;
};

/// Those of a cohort with that status at `day`, else all but those registered in error; by number. Without the restricted
/// and the erased, who are not written to. Throws NotFound `cohort-unknown`; RegisterError `keys-missing`.
std::vector<Contact> contacts(Register& registered, const Context& context, std::string_view cohort,
                              std::optional<EnrolmentStatus> status, Date day);

/// What a word processor fills into one letter.
struct Letter {
    Contact contact;
    Cohort cohort;
    std::optional<Placement> placement;  ///< with `practice`
    std::optional<Employer> host;        ///< with `practice`
};

/// Letters to those of a cohort: `offer` to the admitted, `refusal` to the rejected, `practice` one for each placement that
/// has not ended before `day` of those admitted, active or on leave. By number. Throws as contacts().
std::vector<Letter> letters(Register& registered, const Context& context, std::string_view cohort, LetterKind kind,
                            Date day);

}  // namespace mb::services
