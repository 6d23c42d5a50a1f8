/// What the program finds around itself. Only this part asks the real world; tests make a world of their own.
#pragma once

#include <mb/instant.hpp>

#include <functional>
#include <optional>
#include <string>

namespace mb::cli {

struct Surroundings {
    /// The value of an environment variable; nothing when it is unset or empty.
    std::function<std::optional<std::string>(const char*)> variable;
    std::function<std::string()> login_name;
    std::function<Instant()> now;
    bool out_is_terminal = false;
    bool error_is_terminal = false;
    std::optional<int> width;                          ///< of the terminal, in columns
    std::function<std::string()> standard_input = {};  ///< all of it, to its end
    /// The answer to a question at the terminal, typed without echo; nothing where there is no terminal.
    std::function<std::optional<std::string>(const std::string&)> secret = {};
};

Surroundings real_surroundings();

/// Whether what is written is read as UTF-8: by LC_ALL, else LC_CTYPE, else LANG.
bool shows_unicode(const Surroundings& around);

}  // namespace mb::cli
