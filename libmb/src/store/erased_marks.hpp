/// What the erased were known by, so that an old list does not bring them back. Only services use this.
#pragma once

#include "store/connection.hpp"
#include "store/sealing.hpp"

#include <string>
#include <string_view>

namespace mb::store {

/// The table `erased_mark`: keyed hashes, which nobody can read or guess without the secret in the keys file, and which
/// do not say whose they are.
///
/// A mark is BLAKE2b-256 under the 32 random bytes of `keys.mark_key` over the words `mb erased 1`, `kind` and `text`,
/// each after its length in eight bytes, most significant first. Needs the keys.
class ErasedMarks {
public:
    explicit ErasedMarks(Connection& connection) : connection_(connection) {}

    /// Leaves a mark, once. Inside the change of `record()` only.
    void add(std::string_view kind, std::string_view text);
    bool contains(std::string_view kind, std::string_view text) const;
    /// Whether nobody has been erased who was known by anything.
    bool empty() const;
    /// Adds the marks of another state of the same register as they stand, so that a check still finds one that is not as
    /// it was written. For copies that are not a register yet; needs no keys.
    void take_over(Connection& other);

private:
    std::string mark(std::string_view kind, std::string_view text) const;

    Connection& connection_;
};

/// The secret that makes the marks, from the keys file. Throws RegisterDamaged `register-damaged`.
Key mark_key_in(Connection& connection);

/// SHA-256 over a zero byte and the bytes, by which a check finds a mark, or the secret, that is not as it was written.
std::string leaf_of_mark(std::string_view bytes);

}  // namespace mb::store
