#include "services/exchange/cell.hpp"

#include "domain/offending.hpp"

#include <mb/decimal.hpp>
#include <mb/lower_ascii.hpp>
#include <mb/text.hpp>

#include <algorithm>
#include <array>
#include <string>

namespace mb::services::exchange {
namespace {

/// A letter, also one beyond ASCII, or an opening parenthesis.
bool begins_a_name(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '(' || byte >= 0x80;
}

/// The shortest text that can hold eleven digits.
constexpr std::size_t eleven = 11;

}  // namespace

bool is_formula(std::string_view text) {
    if (text.empty()) {
        return false;
    }
    if (text.front() == '=') {
        return true;
    }
    const bool sign = text.front() == '+' || text.front() == '-' || text.front() == '@';
    return sign && text.size() > 1 && begins_a_name(text[1]);
}

CellText cell_text(std::string_view cell) {
    CellText read{trim(cell)};
    if (read.text.starts_with('\'')) {
        read.text = trim(read.text.substr(1));
    } else if (is_formula(read.text)) {
        read.fault = "cell-formula";
    }
    if (read.text.size() >= eleven && holds_national_identity_number(read.text)) {
        read.fault = "text-national-identity-number";
    }
    return read;
}

std::int64_t read_number(std::string_view text, int decimals, std::int64_t most) {
    return parse_decimal(text, decimals, most);
}

bool read_yes_no(std::string_view text) {
    const std::string lowered = lower_ascii(text.substr(0, 6));
    static constexpr std::array<std::string_view, 4> yes{"yes", "ja", "true", "1"};
    static constexpr std::array<std::string_view, 4> no{"no", "nei", "false", "0"};
    if (std::ranges::find(yes, lowered) != yes.end()) {
        return true;
    }
    if (std::ranges::find(no, lowered) == no.end()) {
        throw InvalidValue("yes-no-malformed", {{"value", offending(text)}});
    }
    return false;
}

}  // namespace mb::services::exchange
