#include "cli/language.hpp"

#include "cli/catalogues.hpp"
#include "cli/output/utf8.hpp"

#include <boost/locale/gnu_gettext.hpp>
#include <boost/locale/message.hpp>
#include <fmt/format.h>

namespace mb::cli {

namespace {

namespace gettext = boost::locale::gnu_gettext;

/// Only the messages are taken from Boost.Locale; no system locale and no ICU is loaded for them.
std::locale with_catalogue(LanguageForm form) {
    if (form == LanguageForm::en) {
        return std::locale::classic();
    }
    gettext::messages_info info;
    info.language = to_code(form);
    info.encoding = "UTF-8";
    info.domains.emplace_back("mb");
    info.paths.emplace_back();
    info.callback = [form](const std::string& /*file*/, const std::string& /*encoding*/) {
        const std::string_view catalogue = form == LanguageForm::nb ? catalogues::nb() : catalogues::nn();
        return std::vector<char>(catalogue.begin(), catalogue.end());
    };
    return {std::locale::classic(), gettext::create_messages_facet<char>(info)};
}

}  // namespace

Language::Language(LanguageForm form) : form_(form), locale_(with_catalogue(form)) {}

const Language& Language::for_machines() {
    static const Language english(LanguageForm::en);
    return english;
}

std::optional<LanguageForm> Language::find(std::string_view name) {
    const std::string language = case_folded(name.substr(0, name.find_first_of("_.@-")));
    if (language == "no" || language == "norsk" || language == "bokmål" || language == "bokmaal") {
        return LanguageForm::nb;
    }
    if (language == "nynorsk") {
        return LanguageForm::nn;
    }
    if (language == "english" || language == "engelsk") {
        return LanguageForm::en;
    }
    return find_code<LanguageForm>(language);
}

// English needs no catalogue. It must not be asked for one either: without a catalogue Boost.Locale takes letters
// outside ASCII out of a text.

std::string Language::say(const char* english) const {
    if (!norwegian()) {
        return english;
    }
    return boost::locale::translate(english).str(locale_);
}

std::string Language::say_in(const char* context, const char* english) const {
    if (!norwegian()) {
        return english;
    }
    return boost::locale::translate(context, english).str(locale_);
}

std::string Language::say_many(const char* one, const char* many, long count) const {
    if (!norwegian()) {
        return count == 1 ? one : many;
    }
    return boost::locale::translate(one, many, static_cast<int>(count)).str(locale_);
}

std::string Language::day(Date date) const {
    if (!norwegian()) {
        return date.to_string();
    }
    return fmt::format("{:02}.{:02}.{:04}", date.day(), date.month(), date.year());
}

}  // namespace mb::cli
