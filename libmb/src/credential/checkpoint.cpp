#include "credential/base64.hpp"

#include <mb/credential/checkpoint.hpp>
#include <mb/error.hpp>

#include <algorithm>
#include <charconv>

namespace mb::credential {

namespace {

[[noreturn]] void fail(int line) {
    throw InvalidValue("checkpoint-malformed", {{"line", std::to_string(line)}});
}

/// Takes the next line off the text.
std::string_view take_line(std::string_view& text, int number) {
    const auto end = text.find('\n');
    if (end == std::string_view::npos || end == 0) {
        fail(number);
    }
    const auto line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

/// One spelling of each number: no sign, no zeros before it.
std::int64_t size_in(std::string_view digits, int line) {
    std::int64_t size = 0;
    const auto error = std::from_chars(digits.data(), digits.data() + digits.size(), size).ec;
    if (error != std::errc() || std::to_string(size) != digits || size < 0) {
        fail(line);
    }
    return size;
}

std::array<std::uint8_t, 32> root_in(std::string_view base64, int line) {
    std::array<std::uint8_t, 32> root{};
    const auto bytes = from_base64(base64, root.size());
    if (!bytes || bytes->size() != root.size()) {
        fail(line);
    }
    std::ranges::copy(*bytes, root.begin());
    return root;
}

constexpr std::string_view access_word = "access ";

}  // namespace

std::string Checkpoint::text() const {
    std::string lines = origin + '\n' + std::to_string(size) + '\n' + to_base64(root) + '\n';
    if (access) {
        lines += std::string(access_word) + std::to_string(access->size) + ' ' + to_base64(access->root) + '\n';
    }
    return lines;
}

Checkpoint Checkpoint::parse(std::string_view text) {
    Checkpoint read{std::string(take_line(text, 1)), 0, {}};
    read.size = size_in(take_line(text, 2), 2);
    read.root = root_in(take_line(text, 3), 3);
    for (int number = 4; !text.empty(); ++number) {
        auto line = take_line(text, number);
        if (!line.starts_with(access_word)) {
            continue;
        }
        line.remove_prefix(access_word.size());
        const auto space = line.find(' ');
        if (read.access || space == std::string_view::npos) {
            fail(number);
        }
        read.access = TreeHead{size_in(line.substr(0, space), number), root_in(line.substr(space + 1), number)};
    }
    return read;
}

}  // namespace mb::credential
