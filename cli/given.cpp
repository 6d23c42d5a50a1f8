#include "cli/given.hpp"

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

std::optional<bool> either(const char* option, bool given, const char* opposite, bool denied) {
    if (given && denied) {
        throw UsageError("options-exclude", {{"option", option}, {"other", opposite}});
    }
    return given || denied ? std::optional(given) : std::nullopt;
}

}  // namespace mb::cli
