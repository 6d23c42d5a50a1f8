/// Several texts as one.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace mb {

/// The texts of all values, separated by ", " or what is said instead. `spelling` makes the text of a value.
template <class List, class Spelling = std::identity>
std::string joined(const List& values, Spelling spelling = {}, std::string_view separator = ", ") {
    std::string text;
    bool first = true;
    for (const auto& value : values) {
        text.append(first ? "" : separator).append(std::invoke(spelling, value));
        first = false;
    }
    return text;
}

}  // namespace mb
