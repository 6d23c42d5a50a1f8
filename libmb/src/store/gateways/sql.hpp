/// SQL put together from parts when the library is compiled.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

namespace mb::store {

/// A piece of SQL, `size` bytes with its closing zero. Pieces are joined with `+`.
///
/// As a constant it has one address for the whole run, as the connection's cache of prepared statements wants it.
template <std::size_t size>
struct Sql {
    std::array<char, size> bytes{};

    consteval Sql() = default;
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-c-arrays,modernize-avoid-c-arrays): that is what a literal is.
    consteval Sql(const char (&literal)[size]) : bytes(std::to_array(literal)) {}

    constexpr const char* text() const { return bytes.data(); }
};

template <std::size_t first, std::size_t second>
consteval auto operator+(const Sql<first>& a, const Sql<second>& b) {
    Sql<first + second - 1> joined;
    auto* end = std::copy_n(a.bytes.begin(), first - 1, joined.bytes.begin());
    std::ranges::copy(b.bytes, end);
    return joined;
}
template <std::size_t first, std::size_t second>
// NOLINTNEXTLINE(cppcoreguidelines-avoid-c-arrays,modernize-avoid-c-arrays): that is what a literal is.
consteval auto operator+(const Sql<first>& a, const char (&b)[second]) {
    return a + Sql<second>(b);
}

/// How many columns a list such as `lesson, enrolment` names; an empty one names none.
template <std::size_t size>
consteval std::size_t columns_in(const Sql<size>& list) {
    return size == 1 ? 0 : static_cast<std::size_t>(std::ranges::count(list.bytes, ',')) + 1;
}

/// `count` times the same piece, with commas between.
template <std::size_t count, std::size_t size>
consteval auto repeated(const Sql<size>& piece) {
    if constexpr (count == 1) {
        return piece;
    } else {
        return piece + ", " + repeated<count - 1>(piece);
    }
}

/// `count` parameters: `?, ?, ?`.
template <std::size_t count>
consteval auto parameters() {
    return repeated<count>(Sql("?"));
}

}  // namespace mb::store
