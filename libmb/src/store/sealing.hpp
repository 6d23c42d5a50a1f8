/// Sealing of single texts: XChaCha20-Poly1305. Only the store includes this.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mb::store {

/// A person's key, wiped from memory when it goes.
class Key {
public:
    static Key random();
    /// Nothing unless there are 32 bytes.
    static std::optional<Key> from_bytes(std::string_view bytes);

    Key(const Key&) = default;
    Key& operator=(const Key&) = default;
    ~Key();

    std::string_view bytes() const;

private:
    friend std::string seal(const Key&, std::string_view, std::string_view);
    friend std::optional<std::string> unseal(const Key&, std::string_view, std::string_view);
    Key() = default;
    std::array<unsigned char, 32> bytes_{};
};

/// The field of an identity. One that has a new key since the old one was lost says so, lest somebody else does.
constexpr const char* identity_field_of(bool new_key) {
    return new_key ? "identity with a new key" : "identity";
}

/// The field of what is written down in notes; their number stands in place of the version.
inline constexpr const char* note_field = "note";

/// What a sealed text is bound to; one moved elsewhere does not open.
struct SealedPlace {
    std::string_view uuid;
    std::int64_t person;
    std::int64_t version;  ///< of the identity, or the number of the note
    std::string_view field;

    /// The associated data: the words `mb identity 1`, the register's uuid, person and version (eight bytes each, most
    /// significant first) and the field, each after its length in eight bytes.
    std::string associated_data() const;
};

/// Returns nonce (24 bytes), ciphertext and tag (16 bytes). The plaintext is the text, then 0x80 and zeros up to a
/// multiple of 256 bytes (ISO/IEC 7816-4).
std::string seal(const Key& key, std::string_view text, std::string_view associated_data);

/// Returns what `seal()` was given, or nothing when key, bytes or associated data are not those. The caller wipes the
/// text.
std::optional<std::string> unseal(const Key& key, std::string_view sealed, std::string_view associated_data);

/// Overwrites the text.
void wipe(std::string& text);

}  // namespace mb::store
