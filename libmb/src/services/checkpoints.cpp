#include "store/log_tree.hpp"
#include "store/sealing.hpp"

#include <mb/credential/checkpoint.hpp>
#include <mb/credential/signed_note.hpp>
#include <mb/services/checkpoints.hpp>

#include <algorithm>

namespace mb::services {

using namespace credential;

namespace {

std::string origin_of(const Register& registered) {
    return "mb-register/" + registered.info().uuid;
}

std::int64_t newest_of(const Register& registered) {
    const auto newest = registered.info().newest_operation;
    return newest ? newest->number() : 0;
}

}  // namespace

CheckpointKey new_checkpoint_key(const Register& registered) {
    const auto random = store::Key::random();
    std::array<std::uint8_t, 32> seed{};
    std::ranges::copy(random.bytes(), seed.begin());
    const auto key = SigningKey::from_seed(origin_of(registered), seed);
    std::ranges::fill(seed, std::uint8_t{0});
    return {key.secret_text(), key.verifier().to_string()};
}

std::string verifier_of(std::string_view secret) {
    return SigningKey::parse(secret).verifier().to_string();
}

SignedCheckpoint sign_checkpoint(const Register& registered, std::string_view secret) {
    const auto key = SigningKey::parse(secret);
    const auto origin = origin_of(registered);
    if (key.verifier().name() != origin) {
        throw Refused("key-of-another-register", {{"key", key.verifier().name()}});
    }
    Checkpoint made{origin, 0, {}};
    registered.read([&] {
        made.size = newest_of(registered);
        made.root = store::computed_root(registered.connection(), made.size).value();
    });
    return {made.size, store::to_hex(store::view_of(made.root)), SignedNote(made.text(), key).to_string()};
}

CheckpointFindings check_against(const Register& registered, std::string_view note,
                                 const std::optional<std::string>& verifier) {
    const auto read = SignedNote::parse(note);
    const auto kept = Checkpoint::parse(read.text());
    if (kept.origin != origin_of(registered)) {
        throw Refused("checkpoint-of-another-register", {{"origin", kept.origin}});
    }
    if (verifier) {
        const auto key = VerifierKey::parse(*verifier);
        switch (read.verdict_of(key)) {
        case Verdict::signed_by_it:
            break;
        case Verdict::not_signed_by_it:
            throw Refused("checkpoint-not-signed", {{"key", key.to_string()}});
        case Verdict::forged:
            throw Refused("checkpoint-forged", {{"key", key.to_string()}});
        }
    }
    CheckpointFindings found{kept.size, verifier.has_value(), {}};
    const std::string known = std::to_string(kept.size);
    registered.read([&] {
        const auto root = store::computed_root(registered.connection(), kept.size);
        if (!root) {
            found.findings.push_back(
                {"log-cut-off", {{"operations", std::to_string(newest_of(registered))}, {"known", known}}});
        } else if (*root != kept.root) {
            found.findings.push_back({"log-rewritten", {{"known", known}}});
        }
    });
    return found;
}

}  // namespace mb::services
