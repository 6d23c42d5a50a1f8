/// Which operations are undone. Only the store includes this.
#pragma once

#include "store/connection.hpp"

#include <cstdint>
#include <optional>
#include <unordered_map>

namespace mb::store {

/// The undone operations of the log up to a number. An operation is undone by the newest one that took it back and is
/// not undone itself.
class Undone {
public:
    Undone(Connection& log, std::int64_t up_to);
    std::optional<std::int64_t> by(std::int64_t number) const;

private:
    std::unordered_map<std::int64_t, std::int64_t> by_;
};

}  // namespace mb::store
