#include "cli/progress_bar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace mb::cli {

namespace {

constexpr auto patience = std::chrono::milliseconds(500);
constexpr auto pause = std::chrono::milliseconds(80);
constexpr int bar_width = 40;

}  // namespace

ProgressBar::ProgressBar(const CommandContext& context)
    : error_(context.error()), wanted_(context.around().error_is_terminal && !context.options().quiet),
      next_(std::chrono::steady_clock::now() + patience) {}

ProgressBar::~ProgressBar() {
    clear();
}

void ProgressBar::show(double done, double all) {
    const auto now = std::chrono::steady_clock::now();
    if (!wanted_ || now < next_ || all <= 0) {
        return;
    }
    next_ = now + pause;
    drawn_ = true;
    const double share = std::clamp(done / all, 0.0, 1.0);
    error_ << fmt::format("\r{} {:3.0f} %", bar_of(share, bar_width), share * 100) << std::flush;
}

void ProgressBar::clear() {
    if (drawn_) {
        error_ << '\r' << std::string(bar_width + 8, ' ') << '\r' << std::flush;
        drawn_ = false;
    }
}

std::string bar_of(double share, int width) {
    constexpr std::array<const char*, 8> parts{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    const int eighths = static_cast<int>(std::clamp(share, 0.0, 1.0) * width * 8);
    std::string bar;
    for (int i = 0; i < eighths / 8; ++i) {
        bar += "█";
    }
    bar += parts[static_cast<std::size_t>(eighths % 8)];
    const int taken = eighths / 8 + (eighths % 8 > 0 ? 1 : 0);
    for (int i = taken; i < width; ++i) {
        bar += "░";
    }
    return bar;
}

}  // namespace mb::cli
