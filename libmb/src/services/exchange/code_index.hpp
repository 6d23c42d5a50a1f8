/// Which records are known by which names.
#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace mb::services::exchange {

/// Hashes texts however they are held, so that looking up does not copy them.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
};

/// Finds records by the names that rows use for them.
///
/// Names whose own row has a fault are *spoilt*: rows that refer to them cannot be used either, but it is not their
/// fault.
template <class IdType>
class CodeIndex {
public:
    void add(std::string name, IdType id) { ids_.insert_or_assign(std::move(name), id); }
    void spoil(std::string name) { spoilt_.insert(std::move(name)); }
    /// Any unknown name may be one that could not be read.
    void spoil_all() { all_spoilt_ = true; }

    std::optional<IdType> find(std::string_view name) const {
        const auto found = ids_.find(name);
        return found == ids_.end() ? std::nullopt : std::optional(found->second);
    }
    bool spoilt(std::string_view name) const { return all_spoilt_ || spoilt_.contains(name); }
    /// All names, in the order of their bytes.
    std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const auto& [name, id] : ids_) {
            names.push_back(name);
        }
        std::ranges::sort(names);
        return names;
    }

private:
    std::unordered_map<std::string, IdType, TextHash, std::equal_to<>> ids_;
    std::unordered_set<std::string, TextHash, std::equal_to<>> spoilt_;
    bool all_spoilt_ = false;
};

}  // namespace mb::services::exchange
