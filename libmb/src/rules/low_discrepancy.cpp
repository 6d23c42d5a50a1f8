#include <mb/rules/low_discrepancy.hpp>

#include <array>
#include <numeric>
#include <utility>
#include <vector>

namespace mb::rules {

namespace {

constexpr std::array<std::uint32_t, halton_dimensions> primes{2,  3,  5,  7,   11,  13,  17,  19,  23,  29,  31,
                                                              37, 41, 43, 47,  53,  59,  61,  67,  71,  73,  79,
                                                              83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137};
constexpr std::size_t plain_dimensions = 8;
/// To the smallest base that is scrambled, 23, four digits hold 2^18.
constexpr std::size_t scrambled_digits = 4;

/// Numbers that look random, the same on every machine (SplitMix64).
class Mixer {
public:
    explicit Mixer(std::uint64_t seed) : state_(seed) {}
    std::uint64_t below(std::uint64_t limit) {
        state_ += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return (mixed ^ (mixed >> 31U)) % limit;
    }

private:
    std::uint64_t state_;
};

using Permutation = std::vector<std::uint32_t>;
using Permutations = std::array<Permutation, scrambled_digits>;

/// One permutation for each digit, by Fisher and Yates.
Permutations permutations_of(std::uint32_t base) {
    Mixer mixer(base);
    Permutations permutations;
    for (auto& permutation : permutations) {
        permutation.resize(base);
        std::iota(permutation.begin(), permutation.end(), 0U);
        for (std::size_t i = base - 1; i > 0; --i) {
            std::swap(permutation[i], permutation[mixer.below(i + 1)]);
        }
    }
    return permutations;
}

/// Digits behind the last one are unknown, so the middle of what is left is taken.
double scrambled_inverse(std::uint32_t index, std::uint32_t base, const Permutations& permutations) {
    double place = 1.0;
    double inverse = 0.0;
    for (const auto& permutation : permutations) {
        place /= base;
        inverse += place * permutation[index % base];
        index /= base;
    }
    return inverse + place / 2;
}

}  // namespace

double radical_inverse(std::uint32_t index, std::uint32_t base) {
    double place = 1.0;
    double inverse = 0.0;
    for (; index > 0; index /= base) {
        place /= base;
        inverse += place * (index % base);
    }
    return inverse;
}

double halton(std::uint32_t index, std::size_t dimension) {
    static const auto scrambled = [] {
        std::array<Permutations, halton_dimensions> all;
        for (std::size_t i = plain_dimensions; i < halton_dimensions; ++i) {
            all[i] = permutations_of(primes[i]);
        }
        return all;
    }();
    return dimension < plain_dimensions ? radical_inverse(index, primes[dimension])
                                        : scrambled_inverse(index, primes[dimension], scrambled[dimension]);
}

}  // namespace mb::rules
