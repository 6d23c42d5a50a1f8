#include "cli/output/people.hpp"

#include "cli/output/decimals.hpp"
#include "cli/output/visible.hpp"
#include "cli/vocabulary.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace mb::cli {

namespace {

class Speller {
public:
    explicit Speller(const Language& language) : language_(language) {}

    std::string operator()(Absent /*absent*/) const { return ""; }
    std::string operator()(const std::string& text) const { return visible(text); }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(bool yes) const { return yes ? language_.say(mark("yes")) : language_.say(mark("no")); }
    std::string operator()(Date day) const { return language_.day(day); }
    /// In Oslo's time, to the minute.
    std::string operator()(Instant instant) const {
        const auto time = instant.time() + oslo_offset(instant);
        const auto midnight = std::chrono::floor<std::chrono::days>(time);
        const auto minutes = std::chrono::floor<std::chrono::minutes>(time - midnight).count();
        return fmt::format("{} {:02}:{:02}", language_.day(oslo_day(instant)), minutes / 60, minutes % 60);
    }
    std::string operator()(Minutes minutes) const { return minutes.to_hours(); }
    std::string operator()(Percent percent) const {
        return with_mark(percent.to_string(), language_.decimal_mark()) + (language_.norwegian() ? " %" : "%");
    }
    /// Figures that are no counts have one decimal for people.
    std::string operator()(double number) const {
        return with_mark(fmt::format("{:.1f}", number), language_.decimal_mark());
    }
    std::string operator()(FullTime amount) const { return with_mark(two_decimals(amount), language_.decimal_mark()); }
    std::string operator()(const CodedValue& value) const {
        return visible(label_of(value.noun, value.code, language_));
    }
    std::string operator()(const std::vector<std::string>& list) const {
        return visible(fmt::format("{}", fmt::join(list, ", ")));
    }
    std::string operator()(const Nested& rows) const { return std::to_string(rows->size()); }

private:
    const Language& language_;
};

}  // namespace

std::string spelled(const Cell& cell, const Language& language) {
    return std::visit(Speller(language), cell);
}

}  // namespace mb::cli
