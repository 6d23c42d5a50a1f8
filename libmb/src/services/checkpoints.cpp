#include "store/log_tree.hpp"
#include "store/passphrase_file.hpp"
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

/// Adds what is wrong with a log of which there is as much as `now`; `LOG-cut-off` (`entries`, `known`), `LOG-rewritten` (`known`).
void compare(std::vector<Finding>& findings, const std::string& log, const char* entries, const TreeHead& kept,
             std::int64_t now, const std::optional<store::Digest>& root) {
    const std::string known = std::to_string(kept.size);
    if (!root) {
        findings.push_back({log + "-cut-off", {{entries, std::to_string(now)}, {"known", known}}});
    } else if (*root != kept.root) {
        findings.push_back({log + "-rewritten", {{"known", known}}});
    }
}

}  // namespace

std::string make_checkpoint_key(const Register& registered, const std::filesystem::path& file,
                                const Passphrase& passphrase, const OutputOptions& options, PassphraseCost cost) {
    passphrase.require_strength();
    const auto random = store::Key::random();
    std::array<std::uint8_t, 32> seed{};
    std::ranges::copy(random.bytes(), seed.begin());
    const auto key = SigningKey::from_seed(origin_of(registered), seed);
    std::ranges::fill(seed, std::uint8_t{0});
    auto secret = key.secret_text();
    const auto sealed =
        store::seal_under_passphrase(secret, store::sealed_signing_key, passphrase, store::SealingCost::of(cost));
    store::wipe(secret);
    write_output_file(file, sealed, options);
    return key.verifier().to_string();
}

SignedCheckpoint sign_checkpoint(const Register& registered, const std::filesystem::path& key_file,
                                 const Passphrase& passphrase) {
    auto secret =
        store::open_with_passphrase(store::read_sealed_file(key_file), store::sealed_signing_key, passphrase, key_file);
    const auto key = SigningKey::parse(secret);
    store::wipe(secret);
    const auto origin = origin_of(registered);
    if (key.verifier().name() != origin) {
        throw Refused("key-of-another-register", {{"key", key.verifier().name()}});
    }
    Checkpoint made{origin, 0, {}};
    registered.read([&] {
        auto& connection = registered.connection();
        if (auto edited = store::edited_entries(connection); !edited.empty()) {
            Fields fields{{"count", std::to_string(edited.size())}};
            throw Refused("log-edited", std::move(fields), std::move(edited));
        }
        made.size = newest_of(registered);
        made.root = store::computed_root(connection, made.size).value();
        const auto looks = store::newest_look(connection);
        made.access = TreeHead{looks, store::computed_access_root(connection, looks).value()};
    });
    return {made.size, store::to_hex(store::view_of(made.root)), SignedNote(made.text(), key).to_string(),
            key.verifier().to_string()};
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
    CheckpointFindings found{kept.size, {}, verifier.has_value(), {}};
    registered.read([&] {
        auto& connection = registered.connection();
        compare(found.findings, "log", "operations", {kept.size, kept.root}, newest_of(registered),
                store::computed_root(connection, kept.size));
        if (kept.access) {
            found.accesses = kept.access->size;
            compare(found.findings, "access", "accesses", *kept.access, store::newest_look(connection),
                    store::computed_access_root(connection, kept.access->size));
        }
    });
    return found;
}

}  // namespace mb::services
