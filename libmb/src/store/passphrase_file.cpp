#include "store/passphrase_file.hpp"

#include "store/hash.hpp"

#include <mb/error.hpp>
#include <mb/system_failure.hpp>

#include <sodium.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <new>
#include <system_error>

namespace mb::store {

namespace {

// The header: each number most significant byte first.
constexpr std::string_view magic = "mbsealed";
constexpr std::uint64_t known_version = 1;
constexpr std::size_t purpose_size = 16;
constexpr std::size_t number_size = 8;
constexpr std::size_t salt_size = crypto_pwhash_argon2id_SALTBYTES;
constexpr std::size_t nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t version_at = magic.size();
constexpr std::size_t purpose_at = version_at + number_size;
constexpr std::size_t rounds_at = purpose_at + purpose_size;
constexpr std::size_t memory_at = rounds_at + number_size;
constexpr std::size_t salt_at = memory_at + number_size;
constexpr std::size_t nonce_at = salt_at + salt_size;
constexpr std::size_t header_size = nonce_at + nonce_size;
constexpr std::size_t tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t checksum_size = 32;
static_assert(header_size == 88 && crypto_pwhash_argon2id_SALTBYTES == 16);

// What a file may ask of this machine before anything is known of it.
constexpr std::uint64_t most_memory = 1'073'741'824;
constexpr std::uint64_t most_rounds = 64;
constexpr std::uintmax_t most_bytes = 67'108'864;

const unsigned char* raw(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(std::string& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

std::uint64_t number_at(std::string_view file, std::size_t place) {
    std::uint64_t number = 0;
    for (const char byte : file.substr(place, number_size)) {
        number = number << 8 | static_cast<unsigned char>(byte);
    }
    return number;
}

std::string padded(std::string_view purpose) {
    std::string text(purpose);
    text.resize(purpose_size, '\0');
    return text;
}

std::string checksum_of(std::string_view bytes) {
    return std::string(view_of(Sha256().add(bytes).digest()));
}

/// The key that passphrase, salt and cost give; wiped when it goes.
class PassphraseKey {
public:
    PassphraseKey(const Passphrase& passphrase, std::string_view salt, SealingCost cost) {
        if (crypto_pwhash_argon2id(bytes_.data(), bytes_.size(), passphrase.text().data(), passphrase.text().size(),
                                   raw(salt), cost.rounds, static_cast<std::size_t>(cost.memory),
                                   crypto_pwhash_argon2id_ALG_ARGON2ID13)
            != 0) {
            throw std::bad_alloc();
        }
    }
    ~PassphraseKey() { sodium_memzero(bytes_.data(), bytes_.size()); }
    PassphraseKey(const PassphraseKey&) = delete;
    PassphraseKey& operator=(const PassphraseKey&) = delete;
    const unsigned char* data() const { return bytes_.data(); }

private:
    std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> bytes_{};
};

void require_randomness() {
    if (sodium_init() < 0) {
        throw Error("randomness-missing");
    }
}

[[noreturn]] void refuse(const char* code, const std::filesystem::path& path, Fields more = {}) {
    more.insert(more.begin(), {"path", path.string()});
    throw RegisterError(code, std::move(more));
}

/// Returns what it costs to open the file, if it is whole and one of ours.
SealingCost require_whole(std::string_view file, std::string_view purpose, const std::filesystem::path& path) {
    if (!file.starts_with(magic)) {
        refuse("sealed-file-foreign", path);
    }
    if (file.size() < header_size + tag_size + checksum_size) {
        refuse("sealed-file-damaged", path);
    }
    if (const auto version = number_at(file, version_at); version > known_version) {
        refuse("sealed-file-too-new", path,
               {{"version", std::to_string(version)}, {"known", std::to_string(known_version)}});
    }
    const auto checked = file.substr(0, file.size() - checksum_size);
    if (number_at(file, version_at) != known_version || checksum_of(checked) != file.substr(checked.size())) {
        refuse("sealed-file-damaged", path);
    }
    if (!is_sealed_file(file, purpose)) {
        refuse("sealed-file-foreign", path);
    }
    const SealingCost cost{number_at(file, rounds_at), number_at(file, memory_at)};
    if (cost.memory > most_memory || cost.rounds > most_rounds) {
        refuse("sealed-file-too-costly", path);
    }
    if (cost.memory < SealingCost::least().memory || cost.rounds < SealingCost::least().rounds) {
        refuse("sealed-file-damaged", path);
    }
    return cost;
}

}  // namespace

SealingCost SealingCost::moderate() {
    return {crypto_pwhash_argon2id_OPSLIMIT_MODERATE, crypto_pwhash_argon2id_MEMLIMIT_MODERATE};
}

SealingCost SealingCost::least() {
    return {crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
}

bool is_sealed_file(std::string_view beginning, std::string_view purpose) {
    return beginning.starts_with(magic) && beginning.size() >= rounds_at
           && beginning.substr(purpose_at, purpose_size) == padded(purpose);
}

std::string seal_under_passphrase(std::string_view content, std::string_view purpose, const Passphrase& passphrase,
                                  SealingCost cost) {
    require_randomness();
    passphrase.require_strength();
    std::string file(magic);
    file += Sha256::big_endian(known_version) + padded(purpose) + Sha256::big_endian(cost.rounds)
            + Sha256::big_endian(cost.memory);
    file.resize(header_size + content.size() + tag_size);
    randombytes_buf(file.data() + salt_at, salt_size + nonce_size);
    const PassphraseKey key(passphrase, std::string_view(file).substr(salt_at, salt_size), cost);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(file) + header_size, nullptr, raw(content), content.size(),
                                               raw(file), header_size, nullptr, raw(file) + nonce_at, key.data());
    return file + checksum_of(file);
}

std::string read_sealed_file(const std::filesystem::path& path) {
    std::error_code failed;
    const auto type = std::filesystem::status(path, failed).type();
    if (type == std::filesystem::file_type::not_found) {
        throw NotFound("sealed-file-missing", {{"noun", "file"}, {"value", path.string()}, {"path", path.string()}});
    }
    const auto size = failed ? 0 : std::filesystem::file_size(path, failed);
    std::ifstream stream(path, std::ios::binary);
    if (failed || type != std::filesystem::file_type::regular || !stream) {
        const auto reason = failed ? failed : std::error_code(errno, std::generic_category());
        refuse("sealed-file-unreadable", path, {{"detail", system_failure(reason.value())}});
    }
    if (size > most_bytes) {
        refuse("sealed-file-foreign", path);
    }
    std::string bytes(size, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

std::string open_with_passphrase(std::string_view file, std::string_view purpose, const Passphrase& passphrase,
                                 const std::filesystem::path& path) {
    require_randomness();
    const auto cost = require_whole(file, purpose, path);
    const PassphraseKey key(passphrase, file.substr(salt_at, salt_size), cost);
    const auto sealed = file.substr(header_size, file.size() - header_size - checksum_size);
    std::string content(sealed.size() - tag_size, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(content), nullptr, nullptr, raw(sealed), sealed.size(),
                                                   raw(file), header_size, raw(file) + nonce_at, key.data())
        != 0) {
        refuse("passphrase-wrong", path);
    }
    return content;
}

}  // namespace mb::store
