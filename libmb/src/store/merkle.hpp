/// The Merkle tree over the log's leaves. Only the store includes this.
#pragma once

#include "store/hash.hpp"

#include <vector>

namespace mb::store {

/// The root of the tree of RFC 6962, section 2.1, over leaf hashes that are added in order; memory grows with the
/// logarithm of their number.
class MerkleTree {
public:
    void add(const Digest& leaf);
    /// SHA-256 of nothing for a tree without leaves.
    Digest root() const;
    std::uint64_t size() const noexcept { return size_; }

private:
    std::uint64_t size_ = 0;
    /// Roots of the full subtrees that the leaves make, largest first: one for each bit of the size.
    std::vector<Digest> subtrees_;
};

}  // namespace mb::store
