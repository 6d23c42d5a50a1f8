#include "cli/given.hpp"

#include <mb/lower_ascii.hpp>

#include <charconv>

namespace mb::cli {

int whole_number(const std::string& text) {
    int number = 0;
    const char* end = text.data() + text.size();
    const auto [behind, failure] = std::from_chars(text.data(), end, number);
    if (failure != std::errc() || behind != end) {
        throw InvalidValue("number-not-whole", {{"value", text}});
    }
    return number;
}

bool yes_or_no(const std::string& text) {
    const std::string lowered = lower_ascii(text);
    if (lowered == "yes" || lowered == "ja") {
        return true;
    }
    if (lowered != "no" && lowered != "nei") {
        throw InvalidValue("yes-no-malformed", {{"value", text}});
    }
    return false;
}

std::optional<bool> either(const char* option, bool given, const char* opposite, bool denied) {
    excluding(option, given, opposite, denied);
    return given || denied ? std::optional(given) : std::nullopt;
}

}  // namespace mb::cli
