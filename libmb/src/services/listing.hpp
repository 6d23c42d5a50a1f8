/// Several values in one field of an error or event.
#pragma once

#include <mb/error.hpp>

#include <string>

namespace mb::services {

/// The texts of all values, separated by ", ".
template <class List, class Spelling>
std::string listed(const List& values, Spelling spelling) {
    std::string text;
    for (const auto& value : values) {
        text += (text.empty() ? "" : ", ") + spelling(value);
    }
    return text;
}

/// The fields with one more, `known`: the texts of all values.
template <class List, class Spelling>
Fields with_known(Fields fields, const List& values, Spelling spelling) {
    fields.emplace_back("known", listed(values, spelling));
    return fields;
}

}  // namespace mb::services
