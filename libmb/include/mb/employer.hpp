/// Employers.
#pragma once

#include <mb/coded.hpp>
#include <mb/identifier.hpp>
#include <mb/text.hpp>

#include <array>
#include <optional>

namespace mb {

using EmployerCode = Code<EmployerTag>;

enum class EmployerKind {
    municipality,  ///< Bergen kommune
    nav,
    dps,  ///< district psychiatric centre
    hospital,
    competence_programme,
    addiction_treatment,
    user_organisation,
    other_municipality,
    private_,
    other,
};
template <>
struct Coding<EmployerKind> {
    static constexpr std::string_view noun = "employer kind";
    static constexpr std::array<std::string_view, 10> spellings{"municipality",
                                                                "nav",
                                                                "dps",
                                                                "hospital",
                                                                "competence-programme",
                                                                "addiction-treatment",
                                                                "user-organisation",
                                                                "other-municipality",
                                                                "private",
                                                                "other"};
};

/// Where people work or have their practice. A unit (a team, such as a FACT team) is named at the placement or employment.
struct Employer {
    EmployerCode code;
    Line name;
    EmployerKind kind;
    std::optional<Line> contact = {};  ///< whom to ask about practice there: a role, or a name
    std::optional<Line> email = {};
    std::optional<Line> phone = {};

    friend bool operator==(const Employer&, const Employer&) = default;
};

}  // namespace mb
