#include "store/sealing.hpp"

#include "store/hash.hpp"

#include <sodium.h>

#include <algorithm>

namespace mb::store {

namespace {

constexpr std::size_t nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t block = 256;
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
    std::string data;
    data.reserve(128);
    const auto add = [&](std::string_view item) {
        data += Sha256::big_endian(item.size());
        data += item;
    };
    add("mb identity 1");
    add(uuid);
    add(Sha256::big_endian(static_cast<std::uint64_t>(person)));
    add(Sha256::big_endian(static_cast<std::uint64_t>(version)));
    add(field);
    return data;
}

std::string seal(const Key& key, std::string_view text, std::string_view associated_data) {
    // At least one byte of padding.
    Plain plain((text.size() / block + 1) * block);
    std::ranges::copy(text, plain.bytes.begin());
    plain.bytes[text.size()] = static_cast<char>(0x80);

    std::string sealed(nonce_size + plain.bytes.size() + tag_size, '\0');
    randombytes_buf(sealed.data(), nonce_size);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed) + nonce_size, nullptr, raw(plain.bytes), plain.bytes.size(),
                                               raw(associated_data), associated_data.size(), nullptr, raw(sealed),
                                               key.bytes_.data());
    return sealed;
}

std::optional<std::string> unseal(const Key& key, std::string_view sealed, std::string_view associated_data) {
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
    if (end == std::string::npos) {
        return std::nullopt;
    }
    return plain.bytes.substr(0, end);
}

void wipe(std::string& text) {
    sodium_memzero(text.data(), text.size());
}

}  // namespace mb::store
