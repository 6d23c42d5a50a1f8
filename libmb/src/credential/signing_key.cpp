#include "credential/base64.hpp"

#include <mb/credential/signing_key.hpp>
#include <mb/error.hpp>

#include <sodium.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace mb::credential {

namespace {

/// Ed25519 among the kinds of signatures.
constexpr char ed25519 = 1;
constexpr std::size_t key_bytes = 32;
constexpr std::string_view secret_prefix = "PRIVATE+KEY+";

using KeyBytes = std::array<std::uint8_t, key_bytes>;

struct Pair {
    KeyBytes verifying;
    std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> signing;

    explicit Pair(const KeyBytes& seed) { crypto_sign_seed_keypair(verifying.data(), signing.data(), seed.data()); }
    ~Pair() { sodium_memzero(signing.data(), signing.size()); }
    Pair(const Pair&) = delete;
    Pair& operator=(const Pair&) = delete;
};

std::string hex(const KeyHash& hash) {
    std::string text(2 * hash.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    text.pop_back();
    return text;
}

/// `NAME+HASH+BASE64` of the kind and 32 bytes.
std::string spelled(const VerifierKey& key, const KeyBytes& bytes) {
    std::array<unsigned char, 1 + key_bytes> typed{};
    typed[0] = ed25519;
    std::ranges::copy(bytes, typed.begin() + 1);
    std::string text = key.name() + '+' + hex(key.hash()) + '+' + to_base64(typed);
    sodium_memzero(typed.data(), typed.size());
    return text;
}

struct Parts {
    std::string name;
    std::string_view hash;
    KeyBytes bytes;
};

std::optional<Parts> parts_of(std::string_view text) {
    const auto first = text.find('+');
    const auto second = first == std::string_view::npos ? first : text.find('+', first + 1);
    if (second == std::string_view::npos || first == 0) {
        return std::nullopt;
    }
    auto bytes = from_base64(text.substr(second + 1), 1 + key_bytes);
    if (!bytes || bytes->size() != 1 + key_bytes || bytes->front() != ed25519) {
        return std::nullopt;
    }
    Parts parts{std::string(text.substr(0, first)), text.substr(first + 1, second - first - 1), {}};
    std::copy(bytes->begin() + 1, bytes->end(), parts.bytes.begin());
    sodium_memzero(bytes->data(), bytes->size());
    return parts;
}

bool is_key_name(std::string_view name) {
    return !name.empty() && std::ranges::all_of(name, [](char c) { return c > ' ' && c < '\x7f' && c != '+'; });
}

}  // namespace

std::string checked_key_name(std::string_view name) {
    if (!is_key_name(name)) {
        throw InvalidValue("key-name-malformed", {{"value", std::string(name.substr(0, 100))}});
    }
    return std::string(name);
}

VerifierKey VerifierKey::parse(std::string_view text) {
    if (const auto parts = parts_of(text); parts && is_key_name(parts->name)) {
        VerifierKey key(parts->name, parts->bytes);
        if (hex(key.hash()) == parts->hash) {
            return key;
        }
    }
    throw InvalidValue("verifier-key-malformed", {{"value", std::string(text.substr(0, 200))}});
}

KeyHash VerifierKey::hash() const {
    std::string typed = name_ + '\n' + ed25519;
    typed.append(reinterpret_cast<const char*>(bytes_.data()), bytes_.size());
    std::array<std::uint8_t, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(typed.data()), typed.size());
    return {digest[0], digest[1], digest[2], digest[3]};
}

std::string VerifierKey::to_string() const {
    return spelled(*this, bytes_);
}

bool VerifierKey::verify(std::string_view text, const Signature& signature) const {
    return crypto_sign_verify_detached(signature.data(), reinterpret_cast<const unsigned char*>(text.data()),
                                       text.size(), bytes_.data())
           == 0;
}

SigningKey::SigningKey(std::string name, const KeyBytes& seed)
    : seed_(seed), verifier_(std::move(name), Pair(seed).verifying) {}

SigningKey::~SigningKey() {
    sodium_memzero(seed_.data(), seed_.size());
}

SigningKey SigningKey::from_seed(std::string_view name, const KeyBytes& seed) {
    return {checked_key_name(name), seed};
}

SigningKey SigningKey::parse(std::string_view secret_text) {
    if (secret_text.starts_with(secret_prefix)) {
        if (auto parts = parts_of(secret_text.substr(secret_prefix.size())); parts && is_key_name(parts->name)) {
            SigningKey key(parts->name, parts->bytes);  // NOLINT(misc-const-correctness): it is moved out
            sodium_memzero(parts->bytes.data(), parts->bytes.size());
            if (hex(key.verifier_.hash()) == parts->hash) {
                return key;
            }
        }
    }
    throw InvalidValue("signing-key-malformed");
}

Signature SigningKey::sign(std::string_view text) const {
    const Pair pair(seed_);
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                         pair.signing.data());
    return signature;
}

std::string SigningKey::secret_text() const {
    return std::string(secret_prefix) + spelled(verifier_, seed_);
}

}  // namespace mb::credential
