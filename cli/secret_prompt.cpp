#include "cli/secret_prompt.hpp"

#include "cli/interruption.hpp"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <string_view>

namespace mb::cli {

namespace {

constexpr std::size_t longest = 4096;
constexpr char interrupt = 0x03;
constexpr char end_of_input = 0x04;
constexpr char rub_out = 0x7f;
constexpr char backspace = 0x08;

/// The controlling terminal, silent while this lives. Signals are off too: one would leave the terminal silent.
class SilentTerminal {
public:
    SilentTerminal()
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open() has no other form.
        : file_(::open("/dev/tty", O_RDWR | O_CLOEXEC)), found_(file_ >= 0 && ::tcgetattr(file_, &before_) == 0) {
        if (found_) {
            termios silent = before_;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | ISIG);
            ::tcsetattr(file_, TCSAFLUSH, &silent);
        }
    }
    ~SilentTerminal() {
        if (found_) {
            ::tcsetattr(file_, TCSAFLUSH, &before_);
        }
        if (file_ >= 0) {
            ::close(file_);
        }
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

    bool found() const { return found_; }
    void write(std::string_view text) const {
        while (!text.empty()) {
            const auto written = ::write(file_, text.data(), text.size());
            if (written <= 0) {
                return;
            }
            text.remove_prefix(static_cast<std::size_t>(written));
        }
    }
    std::optional<char> read() const {
        char byte = 0;
        return ::read(file_, &byte, 1) == 1 ? std::optional(byte) : std::nullopt;
    }

private:
    int file_;
    termios before_{};
    bool found_;
};

/// Takes the last character away, all bytes of it.
void remove_last(std::string& line) {
    const auto continues = [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) == 0x80; };
    while (!line.empty() && continues(line.back())) {
        line.pop_back();
    }
    if (!line.empty()) {
        line.pop_back();
    }
}

}  // namespace

std::optional<std::string> ask_secret(const std::string& question) {
    const SilentTerminal terminal;
    if (!terminal.found()) {
        return std::nullopt;
    }
    terminal.write(question);
    std::string line;
    // At once, so that no copy of the beginning stays behind.
    line.reserve(longest);
    for (auto byte = terminal.read(); byte && *byte != '\n' && *byte != '\r' && *byte != end_of_input;
         byte = terminal.read()) {
        if (*byte == interrupt) {
            terminal.write("\n");
            throw Interrupted();
        }
        if (*byte == rub_out || *byte == backspace) {
            remove_last(line);
        } else if (line.size() < longest) {
            line += *byte;
        }
    }
    terminal.write("\n");
    return line;
}

}  // namespace mb::cli
