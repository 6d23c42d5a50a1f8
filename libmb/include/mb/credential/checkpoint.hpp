/// What a log was like at a moment, in a few lines (https://c2sp.org/tlog-checkpoint).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mb::credential {

/// The first `size` entries of a log have the Merkle root `root` (RFC 6962, section 2.1).
struct TreeHead {
    std::int64_t size;
    std::array<std::uint8_t, 32> root;

    friend bool operator==(const TreeHead&, const TreeHead&) = default;
};

/// How the log of the operations called `origin` stood, and beside it the access log.
struct Checkpoint {
    std::string origin;  ///< `mb-register/` and the register's uuid
    std::int64_t size;
    std::array<std::uint8_t, 32> root;
    std::optional<TreeHead> access = std::nullopt;  ///< an extension line

    /// Origin, size in decimal digits and root in base64, each with a line feed; then, in a line, `access`, size and root.
    std::string text() const;
    /// Reads it; lines behind the first three that begin otherwise are other extensions and passed over. Throws
    /// InvalidValue `checkpoint-malformed` (`line`).
    static Checkpoint parse(std::string_view text);

    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

}  // namespace mb::credential
