// Checkpoints and the signatures under them.
#include "target.hpp"

#include <mb/credential/checkpoint.hpp>
#include <mb/credential/signed_note.hpp>
#include <mb/error.hpp>

using namespace mb::credential;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto bytes = mb::fuzz::text_of(data, size);
    static const auto key = SigningKey::from_seed("absurd.example", {1});
    try {
        const auto note = SignedNote::parse(bytes);
        // Mail programs add carriage returns and blank lines, which are left out.
        const auto written = note.to_string();
        mb::fuzz::require(SignedNote::parse(written).to_string() == written, "a note is read as it was written");
        mb::fuzz::require(note.verdict_of(key.verifier()) != Verdict::signed_by_it, "nobody guesses a signature");
        const auto checkpoint = Checkpoint::parse(note.text());
        mb::fuzz::require(Checkpoint::parse(checkpoint.text()) == checkpoint, "a checkpoint is read as it was written");
    } catch (const mb::InvalidValue&) {
        return 0;
    }
    return 0;
}
