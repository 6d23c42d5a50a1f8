/// What a log was like at a moment, in three lines (https://c2sp.org/tlog-checkpoint).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace mb::credential {

/// The first `size` operations of the log called `origin` have the Merkle root `root` (RFC 6962, section 2.1).
struct Checkpoint {
    std::string origin;  ///< `mb-register/` and the register's uuid
    std::int64_t size;
    std::array<std::uint8_t, 32> root;

    /// Origin, size in decimal digits and root in base64, each with a line feed.
    std::string text() const;
    /// Reads it; lines behind those three are extensions and passed over. Throws InvalidValue `checkpoint-malformed`
    /// (`line`).
    static Checkpoint parse(std::string_view text);

    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

}  // namespace mb::credential
