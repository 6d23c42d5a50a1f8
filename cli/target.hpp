/// What a write is about: one thing, or all of a cohort but for some.
#pragma once

#include "cli/options.hpp"

#include <mb/services/whole_cohort.hpp>

#include <optional>
#include <string>
#include <vector>

namespace mb::cli {

/// `E34`, or `--cohort K7 --all --except E3`: a cohort is never meant unless it is named.
class Target {
public:
    /// Declares the positional argument `one` and the options of a cohort; with `all`, the flag `--all` has to say that
    /// all are meant.
    void declare(Options& options, Positional one, const char* all, const char* except);

    /// The one thing, or nothing when it is a cohort. Throws UsageError `argument-missing` when there is neither,
    /// `options-exclude` when there are both, `option-missing` when a part of the cohort is missing.
    std::optional<std::string> one() const;
    /// The cohort, when there is no one thing.
    services::WholeCohort cohort() const { return {cohort_.value_or(""), except_}; }

    /// The cohort alone, where `option` says who of it or in it is meant. Throws UsageError `option-missing` when there is
    /// none, `options-exclude` when one thing or all are named as well.
    const std::string& cohort_for(const char* option) const;

private:
    const char* other_than_one() const;

    const char* name_ = "";
    bool needs_all_ = false;
    std::vector<std::string> one_;
    std::optional<std::string> cohort_;
    bool all_ = false;
    std::vector<std::string> except_;
};

}  // namespace mb::cli
