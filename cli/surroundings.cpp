#include "cli/surroundings.hpp"

#include "cli/secret_prompt.hpp"

#include <mb/lower_ascii.hpp>

#include <pwd.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <iterator>

namespace mb::cli {

namespace {

std::optional<std::string> variable(const char* name) {
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): mb has one thread
    if (value == nullptr || *value == '\0') {
        return std::nullopt;
    }
    return value;
}

/// Who typed the command: behind sudo it is the one who called sudo.
std::string login_name() {
    for (const char* name : {"SUDO_USER", "LOGNAME", "USER"}) {
        if (const auto value = variable(name)) {
            return *value;
        }
    }
    const passwd* entry = getpwuid(getuid());  // NOLINT(concurrency-mt-unsafe): mb has one thread
    return entry != nullptr ? std::string(entry->pw_name) : "uid " + std::to_string(getuid());
}

Instant now() {
    return Instant(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
}

std::string standard_input() {
    return {std::istreambuf_iterator<char>(std::cin), {}};
}

std::optional<int> terminal_width() {
    if (const auto columns = variable("COLUMNS")) {
        int width = 0;
        const auto read = std::from_chars(columns->data(), columns->data() + columns->size(), width);
        if (read.ec == std::errc() && width > 0) {
            return width;
        }
    }
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return size.ws_col;
    }
    return std::nullopt;
}

}  // namespace

bool shows_unicode(const Surroundings& around) {
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        if (const auto locale = around.variable(name)) {
            const std::string encoding = lower_ascii(locale->substr(std::min(locale->find('.'), locale->size())));
            return encoding.starts_with(".utf-8") || encoding.starts_with(".utf8");
        }
    }
    return false;
}

Surroundings real_surroundings() {
    Surroundings around{variable, login_name,     now,       isatty(STDOUT_FILENO) == 1, isatty(STDERR_FILENO) == 1,
                        {},       standard_input, ask_secret};
    if (around.out_is_terminal) {
        around.width = terminal_width();
    }
    return around;
}

}  // namespace mb::cli
