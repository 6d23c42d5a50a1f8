#include "services/exchange/similar_names.hpp"

#include <boost/locale/conversion.hpp>
#include <boost/locale/generator.hpp>

#include <algorithm>
#include <locale>
#include <string_view>

namespace mb::services::exchange {
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

}  // namespace

std::string folded_name(const Identity& identity) {
    auto name = boost::locale::fold_case(identity.full_name(), unicode());
    name = boost::locale::normalize(name, boost::locale::norm_nfd, unicode());
    replace_all(name, "a\xCC\x8A", "aa");
    replace_all(name, "\xC3\xA6", "ae");
    replace_all(name, "\xC3\xB8", "o");
    return without_marks(name);
}

void SimilarNames::add(PersonId person, const Identity& identity) {
    if (identity.birth_date) {
        persons_[{*identity.birth_date, folded_name(identity)}].push_back(person);
    }
}

std::vector<PersonId> SimilarNames::others(PersonId person, const Identity& identity) const {
    std::vector<PersonId> others;
    if (identity.birth_date) {
        if (const auto found = persons_.find({*identity.birth_date, folded_name(identity)}); found != persons_.end()) {
            std::ranges::remove_copy(found->second, std::back_inserter(others), person);
        }
    }
    std::ranges::sort(others);
    return others;
}

}  // namespace mb::services::exchange
