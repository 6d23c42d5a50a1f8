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

}  // namespace

std::string Checkpoint::text() const {
    return origin + '\n' + std::to_string(size) + '\n' + to_base64(root) + '\n';
}

Checkpoint Checkpoint::parse(std::string_view text) {
    Checkpoint read{std::string(take_line(text, 1)), 0, {}};
    const auto digits = take_line(text, 2);
    const auto error = std::from_chars(digits.data(), digits.data() + digits.size(), read.size).ec;
    // One spelling of each number: no sign, no zeros before it.
    if (error != std::errc() || std::to_string(read.size) != digits || read.size < 0) {
        fail(2);
    }
    const auto root = from_base64(take_line(text, 3), read.root.size());
    if (!root || root->size() != read.root.size()) {
        fail(3);
    }
    std::ranges::copy(*root, read.root.begin());
    return read;
}

}  // namespace mb::credential
