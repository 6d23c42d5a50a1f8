#include "domain/digits.hpp"

#include <mb/person.hpp>

#include <algorithm>

namespace mb {
namespace {

constexpr int first_year = 1900;
constexpr std::ptrdiff_t fewest_digits = 5;

/// Beyond ASCII everything is taken for a letter but the signs, spaces and dashes of U+0080 to U+00BF and U+2000 to U+2FFF.
bool begins_a_letter(char c) {
    constexpr unsigned char first_letters = 0xC3;
    constexpr unsigned char signs = 0xE2;
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (byte >= first_letters && byte != signs);
}

}  // namespace

std::string Identity::full_name() const {
    std::string name = given_name ? given_name->str() : "";
    if (given_name && family_name) {
        name += " ";
    }
    if (family_name) {
        name += family_name->str();
    }
    return name;
}

Line checked_email(Line email) {
    const auto& text = email.str();
    const auto at = text.find('@');
    if (at == std::string::npos || at == 0 || at + 1 == text.size() || at != text.rfind('@')
        || text.find(' ') != std::string::npos) {
        throw InvalidValue("email-malformed");
    }
    return email;
}

Line checked_phone(Line phone) {
    const auto& text = phone.str();
    if (std::ranges::count_if(text, is_digit) < fewest_digits || std::ranges::any_of(text, begins_a_letter)) {
        throw InvalidValue("phone-malformed");
    }
    return phone;
}

Date checked_birth_date(Date born, Date today) {
    // No day before that is a Date at all.
    const Date earliest(first_year, 1, 1);
    if (born > today) {
        throw InvalidValue("birth-date-out-of-range",
                           {{"lowest", earliest.to_string()}, {"highest", today.to_string()}});
    }
    return born;
}

void check_identity(const Identity& identity, const Identity& held, Date today) {
    if (identity.email && identity.email != held.email) {
        checked_email(*identity.email);
    }
    if (identity.phone && identity.phone != held.phone) {
        checked_phone(*identity.phone);
    }
    if (identity.birth_date && identity.birth_date != held.birth_date) {
        checked_birth_date(*identity.birth_date, today);
    }
}

}  // namespace mb
