/// An identity as the one text that is sealed. Only the store includes this.
#pragma once

#include <mb/person.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace mb::store {

/// A line `field=value` for each field that is there, in the order of `Identity`. No value holds a line break, for
/// `Line` forbids it. The caller wipes the text.
std::string identity_text(const Identity& identity);

/// Reads what `identity_text()` wrote; nothing when the text is anything else.
std::optional<Identity> identity_from_text(std::string_view text);

}  // namespace mb::store
