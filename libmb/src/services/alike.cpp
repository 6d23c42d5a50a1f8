#include "services/alike.hpp"

#include <mb/joined.hpp>
#include <mb/lower_ascii.hpp>
#include <mb/nearest.hpp>

#include <boost/locale/conversion.hpp>
#include <boost/locale/generator.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <locale>
#include <set>
#include <tuple>
#include <utility>

namespace mb::services {
namespace {

/// The Unicode rules are the same in every language but Turkish.
const std::locale& unicode() {
    static const std::locale locale = boost::locale::generator()("en.UTF-8");
    return locale;
}

void replace_all(std::string& text, std::string_view what, std::string_view with) {
    for (auto found = text.find(what); found != std::string::npos; found = text.find(what, found + with.size())) {
        text.replace(found, what.size(), with);
    }
}

/// Leaves out the combining marks U+0300 to U+036F.
std::string without_marks(std::string_view text) {
    std::string bare;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool mark =
            i + 1 < text.size()
            && (text[i] == '\xCC' || (text[i] == '\xCD' && static_cast<unsigned char>(text[i + 1]) <= 0xAF));
        if (mark) {
            ++i;
        } else {
            bare += text[i];
        }
    }
    return bare;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// The digits of a number, without the international prefix of Norway: +47 55 00 00 00 is 55 00 00 00.
std::string folded_phone(std::string_view text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
    for (const std::string_view prefix : {"+47", "0047"}) {
        if (text.starts_with(prefix)) {
            digits.erase(0, prefix.size() - (prefix.starts_with('+') ? 1 : 0));
        }
    }
    return digits;
}

/// Mailboxes are told apart by case nowhere in practice.
std::string folded_email(std::string_view text) {
    return lower_ascii(text);
}

template <class Text>
std::string text_of(const std::optional<Text>& text) {
    return text ? text->str() : "";
}

bool same(const std::string& one, const std::string& other) {
    return !one.empty() && one == other;
}

/// At most a quarter of the letters apart.
bool near(const std::string& one, const std::string& other) {
    constexpr std::size_t part = 4;
    const std::size_t most = std::min(one.size(), other.size()) / part;
    return !one.empty() && !other.empty() && letters_apart(one, other, most) <= most;
}

}  // namespace

std::string folded_name(std::string_view text) {
    const bool plain = std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (plain) {
        return lower_ascii(text);
    }
    auto name = boost::locale::fold_case(std::string(text), unicode());
    name = boost::locale::normalize(name, boost::locale::norm_nfd, unicode());
    replace_all(name, "a\xCC\x8A", "aa");
    replace_all(name, "\xC3\xA6", "ae");
    replace_all(name, "\xC3\xB8", "o");
    return without_marks(name);
}

namespace {

/// The words of a text, folded; what is no letter or digit stands between them.
std::set<std::string> words_of(std::string_view text) {
    std::set<std::string> words;
    std::string word;
    for (const char c : folded_name(text) + ' ') {
        const bool inside = (c >= 'a' && c <= 'z') || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
        if (inside) {
            word += c;
        } else if (!word.empty()) {
            words.insert(std::exchange(word, {}));
        }
    }
    return words;
}

/// Whether the day stands in the text, with no digit beside it: 1982-12-01, 01.12.1982, 1.12.82, 01/12-1982, 011282 and so on.
bool holds_day(std::string_view text, Date day) {
    std::string plain;  // digits, and one mark wherever others stand between them
    for (const char c : text) {
        if (is_digit(c)) {
            plain += c;
        } else if (!plain.ends_with(' ')) {
            plain += ' ';
        }
    }
    const auto [d, m, y] = std::tuple(day.day(), day.month(), day.year());
    std::vector<std::string> spellings{fmt::format("{} {:02} {:02}", y, m, d), fmt::format("{}{:02}{:02}", y, m, d)};
    for (const auto& year : {std::to_string(y), fmt::format("{:02}", y % 100)}) {
        spellings.push_back(fmt::format("{:02}{:02}{}", d, m, year));
        spellings.push_back(fmt::format("{:02} {:02} {}", d, m, year));
        spellings.push_back(fmt::format("{} {} {}", d, m, year));
    }
    const auto padded = fmt::format(" {} ", plain);
    return std::ranges::any_of(spellings, [&padded](const std::string& spelled) {
        return padded.find(fmt::format(" {} ", spelled)) != std::string::npos;
    });
}

}  // namespace

AlikePersons::Features::Features(const Identity& identity)
    : born(identity.birth_date), exact_name(identity.full_name()), name(folded_name(exact_name)),
      given_name(folded_name(text_of(identity.given_name))), family_name(folded_name(text_of(identity.family_name))),
      email(folded_email(text_of(identity.email))), phone(folded_phone(text_of(identity.phone))) {}

std::vector<std::string> AlikePersons::keys_of(const Features& features) {
    std::vector<std::string> keys;
    const auto add = [&keys](char kind, const std::string& text) {
        if (!text.empty()) {
            keys.push_back(kind + text);
        }
    };
    add('b', features.born ? features.born->to_string() : "");
    add('n', features.name);
    add('e', features.email);
    add('p', features.phone);
    return keys;
}

std::vector<Likeness> AlikePersons::likeness(const Features& one, const Features& other) {
    const bool born_alike = one.born && one.born == other.born;
    const bool born_apart = one.born && other.born && !born_alike;
    const bool swapped = same(one.given_name, other.family_name) && same(one.family_name, other.given_name);
    std::vector<Likeness> found;
    if (same(one.exact_name, other.exact_name)) {
        found.push_back(Likeness::same_name);
    } else if (same(one.name, other.name) || (born_alike && (swapped || near(one.name, other.name)))) {
        found.push_back(Likeness::similar_name);
    } else if (born_alike && same(one.given_name, other.given_name)) {
        found.push_back(Likeness::given_name);
    } else if (born_alike && same(one.family_name, other.family_name)) {
        found.push_back(Likeness::family_name);
    }
    const bool named_alike = !found.empty() && !born_apart;
    const bool email = same(one.email, other.email);
    const bool phone = same(one.phone, other.phone);
    if (!named_alike && !email && !phone) {
        return {};
    }
    for (const auto& [alike, likeness] :
         {std::pair(born_alike, Likeness::birth_date), {email, Likeness::email}, {phone, Likeness::phone}}) {
        if (alike) {
            found.push_back(likeness);
        }
    }
    return found;
}

void AlikePersons::add(PersonId person, const Identity& identity) {
    const auto [added, first] = persons_.emplace(person, Features(identity));
    for (const auto& key : keys_of(added->second)) {
        by_key_[key].push_back(person);
    }
}

std::vector<Alike> AlikePersons::later(PersonId person) const {
    return others(persons_.at(person), person);
}

std::vector<Alike> AlikePersons::others(PersonId person, const Identity& identity) const {
    auto alike = others(identity);
    std::erase_if(alike, [person](const Alike& each) { return each.person == person; });
    return alike;
}

std::vector<Alike> AlikePersons::others(const Identity& identity) const {
    return others(Features(identity), std::nullopt);
}

std::vector<Alike> AlikePersons::others(const Features& features, std::optional<PersonId> after) const {
    std::vector<PersonId> near;
    for (const auto& key : keys_of(features)) {
        if (const auto found = by_key_.find(key); found != by_key_.end()) {
            std::ranges::copy_if(found->second, std::back_inserter(near),
                                 [after](PersonId each) { return !after || *after < each; });
        }
    }
    std::ranges::sort(near);
    near.erase(std::ranges::unique(near).begin(), near.end());
    std::vector<Alike> alike;
    for (const PersonId other : near) {
        if (auto reasons = likeness(features, persons_.at(other)); !reasons.empty()) {
            alike.push_back({other, std::move(reasons)});
        }
    }
    return alike;
}

std::vector<Alike> AlikePersons::new_others(PersonId person, const Identity& identity, const Identity& before) const {
    auto alike = others(person, identity);
    const auto known = others(person, before);
    std::erase_if(alike, [&known](const Alike& each) { return std::ranges::find(known, each) != known.end(); });
    return alike;
}

bool tells_of(std::string_view text, const Identity& identity) {
    const auto written = words_of(text);
    const auto of_name = words_of(identity.full_name());
    const auto is_written = [&written](const std::string& word) { return written.contains(word); };
    const auto phone = folded_phone(text_of(identity.phone));
    return std::ranges::any_of(of_name, is_written) || (identity.birth_date && holds_day(text, *identity.birth_date))
           || (!phone.empty() && folded_phone(text).find(phone) != std::string::npos);
}

Finding similar_person(PersonId person, const Alike& other) {
    const std::string likeness = joined(other.likeness, [](Likeness each) { return to_code(each); });
    return {"person-similar",
            {{"person", person.to_string()}, {"other", other.person.to_string()}, {"likeness", likeness}}};
}

}  // namespace mb::services
