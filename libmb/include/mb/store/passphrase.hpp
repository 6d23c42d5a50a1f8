/// A passphrase, held as short as possible.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mb {

/// What somebody types to seal or open a file. Overwritten in memory when it goes; it can be moved, not copied.
class Passphrase {
public:
    /// How many characters one must have that seals.
    static constexpr int least_characters = 12;

    /// Takes the text without an end of line, and overwrites `text`.
    explicit Passphrase(std::string&& text);
    /// Reads the first line of a file that is its owner's alone. Throws NotFound `passphrase-file-missing`;
    /// RegisterError `passphrase-file-unreadable` (`detail`), `passphrase-file-readable-by-others` (`mode`); field
    /// `path`.
    static Passphrase from_file(const std::filesystem::path& path);

    Passphrase(const Passphrase&) = delete;
    Passphrase(Passphrase&& other) noexcept = default;
    Passphrase& operator=(const Passphrase&) = delete;
    Passphrase& operator=(Passphrase&&) = delete;
    ~Passphrase();

    /// Never points at null, which C libraries refuse even for no bytes.
    std::string_view text() const {
        return text_.empty() ? std::string_view("") : std::string_view(text_.data(), text_.size());
    }

    /// Throws Refused `passphrase-too-short` (`minimum`).
    void require_strength() const;

private:
    explicit Passphrase(std::vector<char> bytes);
    std::vector<char> text_;
};

/// How hard it is made to guess the passphrase of a file: as libsodium's MODERATE has it or, for tests, as little as can be.
enum class PassphraseCost { moderate, least };

}  // namespace mb
