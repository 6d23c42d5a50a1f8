#include "cli/collation.hpp"

#include "cli/output/utf8.hpp"

#include <boost/locale/collator.hpp>
#include <boost/locale/generator.hpp>
#include <boost/locale/localization_backend.hpp>

namespace mb::cli {

namespace locale = boost::locale;

std::string sort_text(const Identity& identity) {
    if (identity.sort_key) {
        return identity.sort_key->str();
    }
    std::string text = identity.family_name ? identity.family_name->str() : "";
    if (identity.given_name) {
        text += (text.empty() ? "" : " ") + identity.given_name->str();
    }
    return text;
}

bool is_named(const Identity& identity, std::string_view text) {
    return case_folded(identity.full_name()).find(case_folded(text)) != std::string::npos;
}

std::vector<std::string> collation_keys(const std::vector<std::string>& texts) {
    auto backends = locale::localization_backend_manager::global();
    backends.select("icu");
    locale::generator generator(backends);
    generator.categories(locale::category_t::collation);
    generator.characters(locale::char_facet_t::char_f);
    const std::locale norwegian = generator("nb_NO.UTF-8");
    const auto& collator = std::use_facet<locale::collator<char>>(norwegian);
    std::vector<std::string> keys;
    keys.reserve(texts.size());
    for (const std::string& text : texts) {
        // No byte of a key is larger, so that nobody's name comes behind it.
        keys.push_back(text.empty() ? "\xFF" : collator.transform(locale::collate_level::tertiary, text));
    }
    return keys;
}

}  // namespace mb::cli
