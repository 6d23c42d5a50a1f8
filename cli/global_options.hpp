/// The options that every command takes, wherever they stand on the line.
#pragma once

#include "cli/options.hpp"

#include <optional>
#include <string>

namespace mb::cli {

struct GlobalOptions {
    std::optional<std::string> registered;  ///< --register
    std::optional<std::string> language;
    std::optional<std::string> today;
    std::optional<std::string> as_known;
    std::optional<std::string> actor;
    std::optional<std::string> why;
    std::optional<std::string> color;
    std::optional<std::string> csv;
    bool json = false;
    bool dry_run = false;
    bool quiet = false;
    bool help = false;
    bool version = false;
};

void declare(GlobalOptions& into, Options& options);

/// What can be told before the command line has been understood: whether and how a failure to understand it is reported.
GlobalOptions read_ahead(const std::vector<std::string>& words);

}  // namespace mb::cli
