/// Findings as people are told them: many of one kind do not drown the others.
#pragma once

#include "cli/language.hpp"

#include <mb/error.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace mb::cli {

/// Up to three findings of one kind, and how many more there are. Of one kind are those of one code that are about the same
/// requirement, where they are about one.
struct FindingsOfKind {
    std::string code;
    std::vector<std::size_t> told;  ///< positions among all
    std::int64_t more = 0;
};

/// By kind, in the order of the first of each.
std::vector<FindingsOfKind> by_kind(const std::vector<Finding>& findings);

/// "16 more like this (lesson-overlaps)"
std::string more_like_this(std::int64_t more, const std::string& code, const Language& language);

/// The sentences in the order of the findings; behind the last that is told of a kind, how many more there are.
std::vector<std::string> sentences_of(const std::vector<Finding>& findings, const Language& language);

}  // namespace mb::cli
