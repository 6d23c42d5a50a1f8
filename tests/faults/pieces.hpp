/// What is looked for in files, in pieces, so that a rest of it is found too.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

namespace mb::faults {

/// Texts and bytes, each cut into all its pieces of sixteen bytes.
class Pieces {
public:
    static constexpr std::size_t length = 16;

    /// Takes what is at least as long as a piece; throws std::logic_error else.
    void add(std::string_view bytes);
    /// How many have been added.
    std::size_t size() const noexcept { return added_; }

    /// Adds to `found` which of them the bytes hold a piece of, by the order of adding.
    void find_in(std::string_view bytes, std::set<std::size_t>& found) const;

private:
    std::unordered_map<std::string, std::size_t> pieces_;
    std::size_t added_ = 0;
};

}  // namespace mb::faults
