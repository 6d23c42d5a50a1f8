/// What may come next on a command line: the answer to a shell that completes.
#pragma once

#include "cli/surroundings.hpp"

#include <ostream>
#include <string>
#include <vector>

namespace mb::cli {

/// A word that may stand there, and what it is, in a few words of the user's language.
struct Candidate {
    std::string word;
    std::string about;
};

/// Whether a shell asks: `mb complete -- WORD…`.
bool asks_to_complete(const std::vector<std::string>& words);

/// The candidates for the last of `words` (those behind `mb`). Reads the register where codes or numbers are wanted,
/// and writes nothing. Without a register, or with a damaged or busy one, there are just fewer. Never throws.
std::vector<Candidate> complete(const std::vector<std::string>& words, const Surroundings& around);

/// Answers a shell: a candidate a line, a tab, what it is. A word that ends in `/` is to be gone on with. The line
/// `:files` stands for the names of files.
void write_candidates(std::ostream& out, const std::vector<std::string>& words, const Surroundings& around);

}  // namespace mb::cli
