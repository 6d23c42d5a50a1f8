#include "store/merkle.hpp"

namespace mb::store {

namespace {

Digest node(const Digest& left, const Digest& right) {
    return Sha256().add(std::uint8_t{1}).add(left).add(right).digest();
}

}  // namespace

void MerkleTree::add(const Digest& leaf) {
    auto subtree = leaf;
    // As in counting: every low bit that is set is a full subtree to join with.
    for (auto bits = size_; (bits & 1) != 0; bits >>= 1) {
        subtree = node(subtrees_.back(), subtree);
        subtrees_.pop_back();
    }
    subtrees_.push_back(subtree);
    ++size_;
}

Digest MerkleTree::root() const {
    if (subtrees_.empty()) {
        return Sha256().digest();
    }
    auto root = subtrees_.back();
    for (auto subtree = subtrees_.rbegin() + 1; subtree != subtrees_.rend(); ++subtree) {
        root = node(*subtree, root);
    }
    return root;
}

}  // namespace mb::store
