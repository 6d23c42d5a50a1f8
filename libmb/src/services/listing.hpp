/// Several values in one field of an error or event.
#pragma once

#include <mb/error.hpp>
#include <mb/joined.hpp>

namespace mb::services {

/// The fields with one more, `known`: the texts of all values.
template <class List, class Spelling>
Fields with_known(Fields fields, const List& values, Spelling spelling) {
    fields.emplace_back("known", joined(values, spelling));
    return fields;
}

}  // namespace mb::services
