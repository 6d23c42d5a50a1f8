/// Persons and their identities.
#pragma once

#include <mb/coded.hpp>
#include <mb/date.hpp>
#include <mb/identifier.hpp>
#include <mb/text.hpp>

#include <array>
#include <optional>

namespace mb {

using PersonRef = Code<PersonTag>;

/// Anyone the register knows, without anything that tells who it is.
struct Person {
    std::optional<PersonRef>
        ref;                  ///< the key of an outside list; never of the form `P12`, which always names the number
    bool restricted = false;  ///< hidden from everything but the export for the person
    std::optional<Date> erased_on;        ///< identity destroyed; the number stays
    std::optional<PersonId> merged_into;  ///< the same person as that one

    friend bool operator==(const Person&, const Person&) = default;
};

/// The form of language in which the person is written to.
enum class LanguageForm { nb, nn, en };
template <>
struct Coding<LanguageForm> {
    static constexpr std::string_view noun = "language";
    static constexpr std::array<std::string_view, 3> spellings{"nb", "nn", "en"};
};

/// Who a person is. Kept sealed, apart from everything else.
struct Identity {
    std::optional<Line> given_name;
    std::optional<Line> family_name;
    std::optional<Date> birth_date;
    std::optional<Line> email;
    std::optional<Line> phone;
    std::optional<LanguageForm> language;
    std::optional<Line> sort_key;

    bool empty() const { return *this == Identity{}; }
    /// Given and family name with a space between; empty when there is neither.
    std::string full_name() const;
    friend bool operator==(const Identity&, const Identity&) = default;
};

/// Each returns what may be held of a person. What it throws never repeats the value.
///
/// An address has exactly one `@` with something on either side: InvalidValue `email-malformed`.
Line checked_email(Line email);
/// A number has at least five digits and no letter: InvalidValue `phone-malformed`.
Line checked_phone(Line phone);
/// Whoever is in the register was born in 1900 or later, and not after today: InvalidValue `birth-date-out-of-range`
/// (`lowest`, `highest`).
Date checked_birth_date(Date born, Date today);

/// The same for all parts of an identity that are not as they are held.
void check_identity(const Identity& identity, const Identity& held, Date today);

}  // namespace mb
