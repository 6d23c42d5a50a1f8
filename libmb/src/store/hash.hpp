/// SHA-256 over pieces. Only the store includes this.
#pragma once

#include <sodium.h>

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace mb::store {

using Digest = std::array<std::uint8_t, 32>;

/// A SHA-256 that is fed piece by piece.
class Sha256 {
public:
    Sha256() { crypto_hash_sha256_init(&state_); }

    Sha256& add(std::string_view bytes) {
        crypto_hash_sha256_update(&state_, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
        return *this;
    }
    Sha256& add(std::uint8_t byte) {
        crypto_hash_sha256_update(&state_, &byte, 1);
        return *this;
    }
    Sha256& add(const Digest& digest) {
        crypto_hash_sha256_update(&state_, digest.data(), digest.size());
        return *this;
    }
    /// Adds the length in eight bytes, most significant first, and the bytes: what begins and ends where stays plain.
    Sha256& add_item(std::string_view bytes) { return add(std::string_view(big_endian(bytes.size()))).add(bytes); }

    Digest digest() {
        Digest result;
        crypto_hash_sha256_final(&state_, result.data());
        return result;
    }

    /// Eight bytes, most significant first.
    static std::string big_endian(std::uint64_t value) {
        std::string bytes(8, '\0');
        for (std::size_t i = 0; i < 8; ++i) {
            bytes[i] = static_cast<char>(value >> (8 * (7 - i)) & 0xff);
        }
        return bytes;
    }

private:
    crypto_hash_sha256_state state_;
};

/// Lower-case hexadecimal digits.
inline std::string to_hex(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += digits[value >> 4];
        text += digits[value & 0xf];
    }
    return text;
}

/// The bytes that to_hex() spells so.
inline std::string from_hex(std::string_view digits) {
    std::string bytes(digits.size() / 2, '\0');
    std::size_t length = 0;
    sodium_hex2bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), digits.data(), digits.size(), nullptr,
                   &length, nullptr);
    bytes.resize(length);
    return bytes;
}

inline std::string_view view_of(std::span<const std::uint8_t> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace mb::store
