/// Files sealed under a passphrase: Argon2id and XChaCha20-Poly1305. Only the store includes this.
#pragma once

#include <mb/store/passphrase.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace mb::store {

/// What guessing one passphrase costs: rounds, and bytes of memory.
struct SealingCost {
    std::uint64_t rounds;
    std::uint64_t memory;

    /// libsodium's MODERATE: 3 rounds of 256 MB, most of a second on a machine of today.
    static SealingCost moderate();
    /// As little as Argon2id takes, for tests.
    static SealingCost least();
    static SealingCost of(PassphraseCost cost) { return cost == PassphraseCost::least ? least() : moderate(); }
};

/// What a sealed file holds; one that was made for something else does not open. At most sixteen bytes.
inline constexpr std::string_view sealed_register_keys = "register keys";
inline constexpr std::string_view sealed_signing_key = "signing key";

/// Returns the bytes of a file, which docs/register-format.md describes: a header with cost and salt, the content
/// sealed with the header as associated data, and a checksum over all. Throws Refused `passphrase-too-short`.
std::string seal_under_passphrase(std::string_view content, std::string_view purpose, const Passphrase& passphrase,
                                  SealingCost cost);

/// Returns the bytes of such a file. Throws NotFound `sealed-file-missing`; RegisterError `sealed-file-unreadable`
/// (`detail`), `sealed-file-foreign` where it is no file or has more than 64 MB; field `path`.
std::string read_sealed_file(const std::filesystem::path& path);

/// Returns what was sealed; the caller wipes it. `path` is for the refusals, all RegisterError with the field `path`:
/// `sealed-file-foreign` (is none, or holds something else), `sealed-file-too-new` (`version`, `known`),
/// `sealed-file-damaged`, `sealed-file-too-costly` (asks for more than 1 GB of memory or 64 rounds), and
/// `passphrase-wrong`, which is also what one hears whose file somebody has altered with care.
std::string open_with_passphrase(std::string_view file, std::string_view purpose, const Passphrase& passphrase,
                                 const std::filesystem::path& path);

/// Whether the bytes begin as those of a sealed file of that purpose do.
bool is_sealed_file(std::string_view beginning, std::string_view purpose);

}  // namespace mb::store
