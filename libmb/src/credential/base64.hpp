/// Base64 as RFC 4648, section 4, has it: with padding, and one spelling for each sequence of bytes.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mb::credential {

std::string to_base64(std::span<const unsigned char> bytes);
/// Nothing where the text is not what to_base64() writes of at most `most` bytes.
std::optional<std::string> from_base64(std::string_view text, std::size_t most);

}  // namespace mb::credential
