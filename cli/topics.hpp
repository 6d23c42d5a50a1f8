/// What `mb help` tells besides commands.
#pragma once

#include "cli/language.hpp"

#include <ostream>
#include <span>
#include <string_view>

namespace mb::cli {

/// A paragraph, or something to type and what it means.
struct TopicLine {
    const char* typed;  ///< empty: a paragraph
    const char* said;   ///< marked English text
};

struct Topic {
    const char* name;                  ///< as one would look for it: `dates`
    const char* title;                 ///< marked English text
    std::span<const TopicLine> lines;  ///< none: a table that the command itself prints
};

/// All topics, in the order of `mb help topics`.
std::span<const Topic> topics();
const Topic* find_topic(std::string_view name);

/// Writes one for people.
void write_topic(std::ostream& out, const Topic& topic, const Language& language);

}  // namespace mb::cli
