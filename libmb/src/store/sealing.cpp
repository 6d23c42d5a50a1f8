#include "store/sealing.hpp"

#include "store/hash.hpp"

#include <sodium.h>

#include <algorithm>

namespace mb::store {

namespace {

constexpr std::size_t nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t block = 32;
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == 32 && nonce_size == 24 && tag_size == 16);

const unsigned char* raw(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(std::string& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/// Plaintext, wiped when it goes.
struct Plain {
    std::string bytes;
    explicit Plain(std::size_t size) : bytes(size, '\0') {}
    Plain(const Plain&) = delete;
    Plain& operator=(const Plain&) = delete;
    ~Plain() { wipe(bytes); }
};

}  // namespace

Key Key::random() {
    Key key;
    crypto_aead_xchacha20poly1305_ietf_keygen(key.bytes_.data());
    return key;
}

std::optional<Key> Key::from_bytes(std::string_view bytes) {
    Key key;
    if (bytes.size() != key.bytes_.size()) {
        return std::nullopt;
    }
    std::ranges::copy(bytes, key.bytes_.begin());
    return key;
}

Key::~Key() {
    sodium_memzero(bytes_.data(), bytes_.size());
}

std::string_view Key::bytes() const {
    return view_of(bytes_);
}

std::string SealedPlace::associated_data() const {
    const std::string items[] = {"mb identity 1", std::string(uuid),
                                 Sha256::big_endian(static_cast<std::uint64_t>(person)),
                                 Sha256::big_endian(static_cast<std::uint64_t>(version)), std::string(field)};
    std::string data;
    for (const auto& item : items) {
        data += Sha256::big_endian(item.size()) + item;
    }
    return data;
}

std::string seal(const Key& key, const std::optional<std::string>& text, std::string_view associated_data) {
    const auto content = 1 + (text ? text->size() : 0);
    // At least one byte of padding.
    Plain plain((content / block + 1) * block);
    plain.bytes[0] = text ? '\1' : '\0';
    if (text) {
        std::ranges::copy(*text, plain.bytes.begin() + 1);
    }
    plain.bytes[content] = static_cast<char>(0x80);

    std::string sealed(nonce_size + plain.bytes.size() + tag_size, '\0');
    randombytes_buf(sealed.data(), nonce_size);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed) + nonce_size, nullptr, raw(plain.bytes), plain.bytes.size(),
                                               raw(associated_data), associated_data.size(), nullptr, raw(sealed),
                                               key.bytes_.data());
    return sealed;
}

std::optional<std::optional<std::string>> unseal(const Key& key, std::string_view sealed,
                                                 std::string_view associated_data) {
    if (sealed.size() < nonce_size + block + tag_size) {
        return std::nullopt;
    }
    Plain plain(sealed.size() - nonce_size - tag_size);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        raw(plain.bytes), nullptr, nullptr, raw(sealed) + nonce_size, sealed.size() - nonce_size, raw(associated_data),
        associated_data.size(), raw(sealed), key.bytes_.data());
    if (opened != 0) {
        return std::nullopt;
    }
    const auto end = plain.bytes.rfind(static_cast<char>(0x80));
    if (end == std::string::npos || end == 0) {
        return std::nullopt;
    }
    if (plain.bytes[0] == '\0') {
        return std::optional<std::string>();
    }
    return plain.bytes.substr(1, end - 1);
}

void wipe(std::string& text) {
    sodium_memzero(text.data(), text.size());
}

}  // namespace mb::store
