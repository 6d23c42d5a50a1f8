#include "store/undone.hpp"

namespace mb::store {

namespace {

constexpr const char* undoing =
    "SELECT number, undoes FROM operation WHERE undoes IS NOT NULL AND number <= ?1 ORDER BY number DESC";

}  // namespace

Undone::Undone(Connection& log, std::int64_t up_to) {
    auto query = log.query(undoing);
    query.bind(up_to);
    // Newest first: whether an operation holds is known before what it took back is asked for.
    while (query.next()) {
        const auto number = query.get<std::int64_t>(0);
        if (!by_.contains(number)) {
            by_.emplace(query.get<std::int64_t>(1), number);
        }
    }
}

std::optional<std::int64_t> Undone::by(std::int64_t number) const {
    const auto found = by_.find(number);
    return found == by_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace mb::store
