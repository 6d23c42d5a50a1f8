#include "cli/commands/internal_figures.hpp"

namespace mb::cli {

std::string internal_note(const Language& language) {
    return language.say(mark("Internal: small numbers are not hidden."));
}

}  // namespace mb::cli
