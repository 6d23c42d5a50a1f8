/// SQL put together from parts when the library is compiled.
#pragma once

#include <algorithm>
#include <cstddef>

namespace mb::store {

/// A piece of SQL, `N` bytes with its closing zero. Pieces are joined with `+`.
///
/// As a constant it has one address for the whole run, as the connection's cache of prepared statements wants it.
template <std::size_t N>
struct Sql {
    char text[N] = {};

    consteval Sql() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is SQL as it stands.
    consteval Sql(const char (&literal)[N]) { std::copy_n(literal, N, text); }
};

template <std::size_t A, std::size_t B>
consteval auto operator+(const Sql<A>& a, const Sql<B>& b) {
    Sql<A + B - 1> joined;
    std::copy_n(a.text, A - 1, joined.text);
    std::copy_n(b.text, B, joined.text + A - 1);
    return joined;
}
template <std::size_t A, std::size_t B>
consteval auto operator+(const Sql<A>& a, const char (&b)[B]) {
    return a + Sql<B>(b);
}

/// How many columns a list such as `lesson, enrolment` names.
template <std::size_t N>
consteval std::size_t columns_in(const Sql<N>& list) {
    return static_cast<std::size_t>(std::count(list.text, list.text + N, ',')) + 1;
}

/// `count` times the same piece, with commas between.
template <std::size_t count, std::size_t N>
consteval auto repeated(const Sql<N>& piece) {
    constexpr std::size_t step = N - 1 + 2;
    Sql<count * step - 1> list;
    for (std::size_t i = 0; i < count; ++i) {
        auto* at = std::copy_n(piece.text, N - 1, list.text + i * step);
        if (i + 1 < count) {
            std::copy_n(", ", 2, at);
        }
    }
    return list;
}

/// `count` parameters: `?, ?, ?`.
template <std::size_t count>
consteval auto parameters() {
    return repeated<count>(Sql("?"));
}

}  // namespace mb::store
