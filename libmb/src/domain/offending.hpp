/// The text that an error quotes.
#pragma once

#include <string>
#include <string_view>

namespace mb {

/// Returns `text` as the field `value` of an error holds it: valid UTF-8 whatever was given (a byte that is none
/// becomes U+FFFD), cut between characters to at most 200 bytes.
std::string offending(std::string_view text);

}  // namespace mb
