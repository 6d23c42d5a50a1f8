/// What people of the field call the commands, options and topics of mb: one place for all of them.
#pragma once

#include <string_view>
#include <vector>

namespace mb::cli {

/// What a word may stand for.
enum class Part {
    command,  ///< `kull` is `cohort`, `angre` is `log undo`
    verb,     ///< `vis` is `show`
    option,   ///< `kull` is `cohort`, both without hyphens
    topic,    ///< of help: `dato` is `dates`
};

/// What a word that mb does not take may mean, the likeliest first. Case does not matter.
std::vector<std::string_view> meant_by(Part part, std::string_view word);

/// Everything that a word of the field can mean.
std::vector<std::string_view> meanings(Part part);

}  // namespace mb::cli
