/// Sorting names as Norwegians do: æ ø å last, aa as å.
#pragma once

#include <mb/person.hpp>

#include <algorithm>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

namespace mb::cli {

/// What a person is sorted by: the sort key where there is one, else family and given name.
std::string sort_text(const Identity& identity);

/// Whether `text` is part of the given name, the family name or both together, whatever the case. å is never a, nor ü u.
bool is_named(const Identity& identity, std::string_view text);

/// For each text, in the same order, the bytes that sort as Norwegians do; an empty text sorts last.
std::vector<std::string> collation_keys(const std::vector<std::string>& texts);

/// Sorts `people` by name; the order of those of equal name, and of those without name at the end, is kept.
/// ICU is asked only when there are two persons to compare.
template <class Person, class IdentityOf>
void sort_by_name(std::vector<Person>& people, const IdentityOf& identity_of) {
    if (people.size() < 2) {
        return;
    }
    std::vector<std::string> texts;
    for (const Person& person : people) {
        texts.push_back(sort_text(identity_of(person)));
    }
    const std::vector<std::string> keys = collation_keys(texts);
    std::vector<std::size_t> order(people.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    std::vector<Person> sorted;
    for (const std::size_t index : order) {
        sorted.push_back(std::move(people[index]));
    }
    people = std::move(sorted);
}

}  // namespace mb::cli
