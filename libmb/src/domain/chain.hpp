/// The orders in which things form a chain of lawful steps.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace mb {

/// What a search for chains has found.
template <class Item>
struct Chains {
    int count = 0;               ///< 0, 1, or 2 for several
    std::vector<Item> first;     ///< the chain over all items that was found first; empty when there is none
    std::vector<Item> furthest;  ///< the longest beginning of a chain, so that an error can name the step that fails
};

/// Searches the orders of `items`, each different from the others, in which the first may follow `from` and each the
/// one before it. `is_step(optional<Item>, Item)` says what may follow what. Ends as soon as two orders are found. The
/// work grows with the number of partial chains, so the caller limits the number of items where many may follow many.
template <class Item, class IsStep>
Chains<Item> find_chains(std::optional<Item> from, const std::vector<Item>& items, const IsStep& is_step) {
    Chains<Item> chains;
    std::vector<Item> chain;
    std::vector<bool> used(items.size(), false);
    const auto extend = [&](const auto& self) -> void {
        if (chain.size() > chains.furthest.size()) {
            chains.furthest = chain;
        }
        if (chain.size() == items.size()) {
            if (chains.count == 0) {
                chains.first = chain;
            }
            ++chains.count;
            return;
        }
        const std::optional<Item> last = chain.empty() ? from : std::optional<Item>(chain.back());
        for (std::size_t i = 0; i < items.size() && chains.count < 2; ++i) {
            if (!used[i] && is_step(last, items[i])) {
                used[i] = true;
                chain.push_back(items[i]);
                self(self);
                chain.pop_back();
                used[i] = false;
            }
        }
    };
    extend(extend);
    return chains;
}

}  // namespace mb
