/// The terms of all employments, those of one person together.
#pragma once

#include "store/terms_scan.hpp"

#include <mb/store/register.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace mb::services {

/// What was read, in up to two parts that were read at the same time.
class TermsByPerson {
public:
    /// Reads them inside a read transaction of `registered`, which keeps everybody from committing meanwhile, so that a
    /// second connection sees the same state.
    explicit TermsByPerson(const Register& registered);

    /// Persons, in any order, as far as they have terms.
    std::size_t persons() const { return begins_.size() - 1; }
    /// Puts the terms of the person at a position below `persons()` into `terms`, which is emptied before.
    void of(std::size_t position, std::vector<store::HeldTerms>& terms) const;
    /// Days of employments for which no terms are recorded.
    const std::vector<Period>& untold() const { return untold_; }

private:
    const store::HeldTerms& at(std::uint32_t index) const;
    void group();

    std::vector<store::HeldTerms> first_;
    std::vector<store::HeldTerms> second_;
    std::vector<Period> untold_;
    std::vector<std::uint32_t> order_;   ///< of all terms, those of one person beside each other
    std::vector<std::uint32_t> begins_;  ///< where each person begins in it, and its end
};

}  // namespace mb::services
