/// A bar for long work: on stderr, on a terminal only, and only after half a second.
#pragma once

#include "cli/context.hpp"

#include <chrono>

namespace mb::cli {

class ProgressBar {
public:
    explicit ProgressBar(const CommandContext& context);
    /// Takes the bar off the screen.
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// Draws anew, at most some ten times a second.
    void show(double done, double all);
    void clear();

private:
    std::ostream& error_;
    bool wanted_;
    bool drawn_ = false;
    std::chrono::steady_clock::time_point next_;
};

/// A bar of `width` cells, filled by `share` (0 to 1) in eighths of a cell.
std::string bar_of(double share, int width);

}  // namespace mb::cli
