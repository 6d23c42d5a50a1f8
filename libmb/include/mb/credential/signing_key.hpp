/// Keys that sign notes: Ed25519, written down as C2SP signed notes have them (https://c2sp.org/signed-note).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace mb::credential {

/// What tells one key from others of the same name in the line of a signature.
using KeyHash = std::array<std::uint8_t, 4>;
using Signature = std::array<std::uint8_t, 64>;

/// The name of a key: not empty, and without spaces and `+`. Throws InvalidValue `key-name-malformed` otherwise.
std::string checked_key_name(std::string_view name);

/// By which others check what a key has signed. Public.
class VerifierKey {
public:
    /// Reads `name+hash+base64`, hash and bytes as to_string() writes them. Throws InvalidValue `verifier-key-malformed`.
    static VerifierKey parse(std::string_view text);

    const std::string& name() const noexcept { return name_; }
    /// The first four bytes of SHA-256 over name, line feed, 1 and the 32 bytes of the key.
    KeyHash hash() const;
    /// `NAME+0123abcd+BASE64` of 1 and the 32 bytes of the key.
    std::string to_string() const;
    bool verify(std::string_view text, const Signature& signature) const;

    friend bool operator==(const VerifierKey&, const VerifierKey&) = default;

private:
    friend class SigningKey;
    VerifierKey(std::string name, const std::array<std::uint8_t, 32>& bytes) : name_(std::move(name)), bytes_(bytes) {}
    std::string name_;
    std::array<std::uint8_t, 32> bytes_;
};

/// A secret key, wiped from memory when it goes.
class SigningKey {
public:
    /// Makes the key that 32 random bytes stand for. Throws as checked_key_name().
    static SigningKey from_seed(std::string_view name, const std::array<std::uint8_t, 32>& seed);
    /// Reads what secret_text() writes. Throws InvalidValue `signing-key-malformed`, which does not repeat it.
    static SigningKey parse(std::string_view secret_text);

    SigningKey(const SigningKey&) = default;
    SigningKey& operator=(const SigningKey&) = default;
    ~SigningKey();

    const VerifierKey& verifier() const noexcept { return verifier_; }
    Signature sign(std::string_view text) const;
    /// `PRIVATE+KEY+NAME+0123abcd+BASE64` of 1 and the 32 bytes; the caller wipes it.
    std::string secret_text() const;

private:
    SigningKey(std::string name, const std::array<std::uint8_t, 32>& seed);
    std::array<std::uint8_t, 32> seed_;
    VerifierKey verifier_;
};

}  // namespace mb::credential
