/// The table of those employed on a day, by what their jobs are.
#pragma once

#include <mb/rules/employed.hpp>

#include <array>
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace mb {

/// Whom a table of employment is about: everyone with a job, those who have completed by then, and all others.
enum class EmployedPopulation { all, completers, non_completers };
template <>
struct Coding<EmployedPopulation> {
    static constexpr std::string_view noun = "employed population";
    static constexpr std::array<std::string_view, 3> spellings{"all", "completers", "non-completers"};
};

}  // namespace mb

namespace mb::rules {

/// One cell: what is not said is the total of it.
struct EmploymentCell {
    EmployedPopulation population;
    std::optional<EmployerKind> employer_kind;
    std::optional<Contract> contract;
    std::optional<Funding> funding;
    std::optional<bool> peer_role;
    std::int64_t persons;         ///< whose main job is here
    std::int64_t fte_hundredths;  ///< of every job that is here, in hundredths of a percent: 10 000 is one

    friend bool operator==(const EmploymentCell&, const EmploymentCell&) = default;
};

/// The code that tells two equal jobs of one person apart: the employment's own, or its number.
using CodeOfEmployment = std::function<std::string(EmploymentId)>;

/// The job in which a person is counted: that with the highest percent, then the earliest first day, then the smaller
/// code, digits compared as numbers. `jobs` are of one person on one day and not empty.
const JobOnDay& main_job(std::span<const JobOnDay> jobs, const CodeOfEmployment& code_of);

/// Counts persons and full-time equivalents on one day.
class EmploymentTable {
public:
    /// All jobs of one person on that day; nothing for one without a job.
    void add(std::span<const JobOnDay> jobs, bool completer, const CodeOfEmployment& code_of);
    /// Adds a table of other persons on the same day.
    void add(const EmploymentTable& other);

    /// By population: the total, then by employer kind, contract, funding and peer role alone, then by all four; cells
    /// with neither person nor full-time equivalent are left out.
    std::vector<EmploymentCell> cells() const;
    /// Of everyone, or of those who have completed.
    Employed employed(EmployedPopulation population) const;

private:
    struct Sum {
        std::int64_t persons = 0;
        std::int64_t hundredths = 0;
    };
    static constexpr std::size_t kinds = Coding<EmployerKind>::spellings.size();
    static constexpr std::size_t contracts = Coding<Contract>::spellings.size();
    static constexpr std::size_t fundings = Coding<Funding>::spellings.size();
    static constexpr std::size_t roles = 2;
    static constexpr std::size_t places = kinds * contracts * fundings * roles;

    /// What one of two populations, those who have completed and all others, adds up to.
    struct Group {
        std::array<Sum, places> sums{};
        std::int64_t several_jobs = 0;
        std::int64_t over_100_percent = 0;

        void add(const Group& other);
    };

    static std::size_t place_of(const JobOnDay& job);
    static EmploymentCell cell_at(std::size_t place);
    Group group(EmployedPopulation population) const;

    Group completers_;
    Group others_;
};

}  // namespace mb::rules
