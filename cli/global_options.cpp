#include "cli/global_options.hpp"

#include "cli/language.hpp"

#include <string_view>
#include <utility>

namespace mb::cli {

void declare(GlobalOptions& into, Options& options) {
    // clang-format off
    options.value(into.registered, "--register", "FILE", mark("the register (default: ./register.mb)"));
    options.value(into.language, "--lang", "LANG", mark("language: nb, nn or en"));
    options.value(into.today, "--today", "DATE", mark("work as if it were that day; the log says when it was done"));
    options.value(into.as_known, "--as-known", "DATE|N", mark("the register as it was known that day, or after operation N"));
    options.value(into.actor, "--actor", "NAME", mark("who does this (default: the login name)"));
    options.value(into.why, "--why", "TEXT", mark("why identities are looked at, for the access log"));
    options.flag(into.dry_run, "--dry-run", mark("show what would happen, and change nothing"));
    options.flag(into.quiet, "--quiet", mark("no confirmations"));
    options.value(into.color, "--color", "WHEN", mark("colours: auto, always or never"));
    options.flag(into.json, "--json", mark("the answer as JSON"));
    options.flag_or_value(into.csv, "--csv", "excel-no", "rfc4180", mark("the answer as CSV; --csv=excel-no for a Norwegian Excel"));
    options.flag(into.help, "--help", mark("help on the command"));
    options.flag(into.version, "--version", mark("the version of mb"));
    // clang-format on
}

GlobalOptions read_ahead(const std::vector<std::string>& words) {
    GlobalOptions ahead;
    for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
        if (words[i] == "--json") {
            ahead.json = true;
        }
        for (const auto& [name, into] : {std::pair("--lang", &ahead.language), std::pair("--color", &ahead.color)}) {
            if (words[i] == name && i + 1 < words.size()) {
                *into = words[i + 1];
            } else if (words[i].starts_with(std::string(name) + "=")) {
                *into = words[i].substr(std::string_view(name).size() + 1);
            }
        }
    }
    return ahead;
}

}  // namespace mb::cli
