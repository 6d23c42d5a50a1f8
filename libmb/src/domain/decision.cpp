#include "domain/digits.hpp"

#include <mb/decision.hpp>

#include <algorithm>

namespace mb {

namespace {

constexpr std::size_t longest = 60;
constexpr std::string_view marks = "-_./:+() ";

bool may_stand_in_it(char c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    return letter || is_digit(c) || marks.find(c) != std::string_view::npos;
}

}  // namespace

DecisionRef::DecisionRef(std::string_view text) {
    text = trim(text);
    const bool short_enough = !text.empty() && text.size() <= longest;
    if (!short_enough || !is_utf8(text) || !std::ranges::all_of(text, may_stand_in_it)
        || std::ranges::none_of(text, is_digit)) {
        throw InvalidValue("decision-malformed", {});
    }
    if (holds_national_identity_number(text)) {
        throw InvalidValue("text-national-identity-number", {});
    }
    text_ = text;
}

}  // namespace mb
