/// Signed notes, as C2SP has them (https://c2sp.org/signed-note): a text, an empty line, and signatures, a line each.
#pragma once

#include <mb/credential/signing_key.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace mb::credential {

/// What a key says of a note.
enum class Verdict {
    signed_by_it,      ///< and by nobody else in its name
    not_signed_by_it,  ///< there is no signature of it
    forged,            ///< there is one in its name and with its hash, but of other bytes
};

/// A text that has been signed.
class SignedNote {
public:
    /// Signs a text that ends with a line feed and has no control characters but line feeds. Throws
    /// std::invalid_argument otherwise.
    SignedNote(std::string text, const SigningKey& key);
    /// Reads a note of at most 16 KiB and 16 signatures; those of kinds that are not known here are kept. Lines that end as
    /// e-mail ends them (CR LF), blank lines around the note and a missing line feed at its end are what it came through. Throws
    /// InvalidValue `note-not-signed` (`line`, where one is to blame).
    static SignedNote parse(std::string_view given);

    const std::string& text() const noexcept { return text_; }
    std::string to_string() const;
    Verdict verdict_of(const VerifierKey& key) const;

private:
    struct Line {
        std::string name;
        std::string bytes;  ///< hash of the key, and the signature
    };
    SignedNote(std::string text, std::vector<Line> lines) : text_(std::move(text)), lines_(std::move(lines)) {}
    std::string text_;
    std::vector<Line> lines_;
};

}  // namespace mb::credential
