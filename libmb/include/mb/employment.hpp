/// Employments and their dated terms.
#pragma once

#include <mb/coded.hpp>
#include <mb/identifier.hpp>
#include <mb/percent.hpp>
#include <mb/period.hpp>
#include <mb/text.hpp>

#include <array>
#include <optional>

namespace mb {

using EmploymentCode = Code<EmploymentTag>;

enum class EndReason { contract_expired, resigned, dismissed, funding_ended, education, retired, other, unknown };
template <>
struct Coding<EndReason> {
    static constexpr std::string_view noun = "end reason";
    static constexpr std::array<std::string_view, 8> spellings{
        "contract-expired", "resigned", "dismissed", "funding-ended", "education", "retired", "other", "unknown"};
};

enum class Contract { permanent, temporary };
template <>
struct Coding<Contract> {
    static constexpr std::string_view noun = "contract";
    static constexpr std::array<std::string_view, 2> spellings{"permanent", "temporary"};
};

enum class Funding { ordinary, earmarked, subsidised };
template <>
struct Coding<Funding> {
    static constexpr std::string_view noun = "funding";
    static constexpr std::array<std::string_view, 3> spellings{"ordinary", "earmarked", "subsidised"};
};

/// How the office knows of an employment: from the employer (a list from HR), from the person, by a follow-up, from what is
/// public, or otherwise.
enum class EmploymentSource { employer, person, follow_up, open, other };
template <>
struct Coding<EmploymentSource> {
    static constexpr std::string_view noun = "source of knowledge";
    static constexpr std::array<std::string_view, 5> spellings{"employer", "person", "follow-up", "public", "other"};
};

/// One person's job at one employer. Several may run at once, also at one employer.
class Employment {
public:
    /// Throws InvalidValue `end-reason-without-end`.
    Employment(std::optional<EmploymentCode> code, PersonId person, EmployerId employer, std::optional<Line> unit,
               OpenPeriod period, std::optional<EndReason> end_reason, std::optional<EmploymentSource> source = {});

    /// The key of an outside list; never of the form `J56`, which always names the number.
    const std::optional<EmploymentCode>& code() const noexcept { return code_; }
    PersonId person() const noexcept { return person_; }
    EmployerId employer() const noexcept { return employer_; }
    const std::optional<Line>& unit() const noexcept { return unit_; }
    const OpenPeriod& period() const noexcept { return period_; }
    const std::optional<EndReason>& end_reason() const noexcept { return end_reason_; }
    /// Nothing: not recorded.
    const std::optional<EmploymentSource>& source() const noexcept { return source_; }

    friend bool operator==(const Employment&, const Employment&) = default;

private:
    std::optional<EmploymentCode> code_;
    PersonId person_;
    EmployerId employer_;
    std::optional<Line> unit_;
    OpenPeriod period_;
    std::optional<EndReason> end_reason_;
    std::optional<EmploymentSource> source_;
};

/// Terms of an employment from a day on. The first begin on the employment's first day, later ones inside it;
/// the latest begun on or before a day hold. A change of terms is not a new employment.
struct Terms {
    EmploymentId employment;
    Date from;
    Percent percent;
    Contract contract;
    Funding funding;
    bool peer_role;
    std::optional<Line> title;

    friend bool operator==(const Terms&, const Terms&) = default;
};

}  // namespace mb
