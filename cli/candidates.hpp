/// Candidates for one word: what values of a kind there are.
#pragma once

#include "cli/completion.hpp"
#include "cli/config.hpp"
#include "cli/language.hpp"

#include <mb/error.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mb::cli {

/// Knows where to look for values. The surroundings must outlive it.
class Candidates {
public:
    /// `global` are the options of every command that stand on the line: they say which register and language.
    Candidates(const GlobalOptions& global, const Surroundings& around);

    /// The values of a kind (see kind_of()) that begin with `begun`, records as they stand today. Throws what opening
    /// and reading the register throws.
    std::vector<Candidate> of(std::string_view kind, const std::string& begun) const;
    /// The values of a coded one, with what people call them.
    std::vector<Candidate> coded(std::string_view noun, const std::vector<std::string>& codes) const;

    const Language& language() const { return language_; }

private:
    std::vector<Candidate> records(std::string_view noun, const std::string& begun) const;
    std::vector<Candidate> lessons(const std::string& begun, bool existing) const;
    std::string described(const Fields& about) const;
    Date today() const;

    const Surroundings& around_;
    std::optional<Config> config_;  ///< nothing when it cannot be read
    Language language_;
};

}  // namespace mb::cli
