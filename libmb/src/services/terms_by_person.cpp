#include "services/terms_by_person.hpp"

#include "store/register_file.hpp"

#include <algorithm>
#include <future>
#include <numeric>
#include <optional>
#include <utility>

namespace mb::services {

namespace {

using store::HeldTerms;

/// From so many employments on, a second connection reads half of them at the same time.
constexpr std::int64_t worth_two_readers = 50'000;
/// Numbers of persons are counted in a table unless they are far apart.
constexpr std::int64_t most_persons_for_each_terms = 8;

struct Part {
    std::vector<HeldTerms> held;
    std::vector<Period> untold;
};

Part read_part(store::Connection& connection, std::int64_t from, std::int64_t to) {
    Part part;
    store::scan_terms(connection, from, to,
                      {.held = [&](const HeldTerms& held) { part.held.push_back(held); },
                       .untold = [&](Date first, Date last) { part.untold.emplace_back(first, last); }});
    return part;
}

/// The same by a connection of its own; nothing where somebody is about to write and lets nobody in.
std::optional<Part> read_beside(const std::filesystem::path& path, std::int64_t from, std::int64_t to) {
    try {
        const auto opened = Register::open(path, Register::Mode::read);
        return read_part(opened.connection(), from, to);
    } catch (const RegisterBusy&) {
        return std::nullopt;
    }
}

}  // namespace

TermsByPerson::TermsByPerson(const Register& registered) {
    auto& connection = registered.connection();
    const auto& file = registered.file();
    const auto largest = store::largest_employment(connection);
    const bool in_file = &connection == file.connection.get() && !file.in_memory;
    const auto middle = in_file && largest >= worth_two_readers ? largest / 2 : largest;
    std::future<std::optional<Part>> beside;
    if (middle < largest) {
        beside = std::async(std::launch::async, read_beside, file.paths.data, middle + 1, largest);
    }
    auto part = read_part(connection, 1, middle);
    first_ = std::move(part.held);
    untold_ = std::move(part.untold);
    if (beside.valid()) {
        auto rest = beside.get();
        part = rest ? std::move(*rest) : read_part(connection, middle + 1, largest);
        second_ = std::move(part.held);
        untold_.insert(untold_.end(), part.untold.begin(), part.untold.end());
    }
    group();
}

const HeldTerms& TermsByPerson::at(std::uint32_t index) const {
    return index < first_.size() ? first_[index] : second_[index - first_.size()];
}

void TermsByPerson::group() {
    const auto number = static_cast<std::uint32_t>(first_.size() + second_.size());
    std::int64_t largest = 0;
    for (std::uint32_t i = 0; i < number; ++i) {
        largest = std::max(largest, at(i).person.number());
    }
    order_.resize(number);
    if (largest <= most_persons_for_each_terms * std::int64_t{number}) {
        // Counted, and each put where its person's are to be.
        std::vector<std::uint32_t> places(static_cast<std::size_t>(largest) + 2);
        for (std::uint32_t i = 0; i < number; ++i) {
            ++places[static_cast<std::size_t>(at(i).person.number()) + 1];
        }
        std::partial_sum(places.begin(), places.end(), places.begin());
        for (std::uint32_t i = 0; i < number; ++i) {
            order_[places[static_cast<std::size_t>(at(i).person.number())]++] = i;
        }
    } else {
        std::iota(order_.begin(), order_.end(), 0U);
        std::ranges::sort(order_, {}, [this](std::uint32_t i) { return std::pair(at(i).person, i); });
    }
    for (std::uint32_t place = 0; place < number; ++place) {
        if (place == 0 || at(order_[place]).person != at(order_[place - 1]).person) {
            begins_.push_back(place);
        }
    }
    begins_.push_back(number);
}

void TermsByPerson::of(std::size_t position, std::vector<HeldTerms>& terms) const {
    terms.clear();
    for (auto place = begins_[position]; place < begins_[position + 1]; ++place) {
        terms.push_back(at(order_[place]));
    }
}

}  // namespace mb::services
