#include "credential/base64.hpp"

#include <sodium.h>

namespace mb::credential {

std::string to_base64(std::span<const unsigned char> bytes) {
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();  // the zero at its end
    return text;
}

std::optional<std::string> from_base64(std::string_view text, std::size_t most) {
    std::string bytes(most, '\0');
    std::size_t length = 0;
    const char* end = nullptr;
    const int failed = sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                                         text.size(), nullptr, &length, &end, sodium_base64_VARIANT_ORIGINAL);
    if (failed != 0 || end != text.data() + text.size()) {
        return std::nullopt;
    }
    bytes.resize(length);
    // libsodium also takes bytes that are no letters of base64 (it looks at their low bits).
    const std::span read(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return to_base64(read) == text ? std::optional(std::move(bytes)) : std::nullopt;
}

}  // namespace mb::credential
