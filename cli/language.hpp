/// Speaking to people in bokmål, nynorsk or English.
#pragma once

#include <mb/date.hpp>
#include <mb/person.hpp>

#include <locale>
#include <optional>
#include <string>
#include <string_view>

namespace mb::cli {

/// Marks an English text for the catalogues where it stands as a constant; it is translated where it is said.
constexpr const char* mark(const char* text) {
    return text;
}
/// The same for a word whose translation depends on what it speaks of.
constexpr const char* mark_in(const char* /*context*/, const char* text) {
    return text;
}

/// A language to speak: the gettext catalogues of cli/po, which are part of the program. English is the source.
class Language {
public:
    explicit Language(LanguageForm form);

    /// The language that machines are spoken to in; it never changes.
    static const Language& for_machines();
    /// Reads `nb`, `nn`, `en`, what these are called (`bokmål`, `norsk`, `nynorsk`, `english`), or the name of a system locale such as `nn_NO.UTF-8`; nothing for any other language.
    static std::optional<LanguageForm> find(std::string_view name);

    LanguageForm form() const noexcept { return form_; }
    bool norwegian() const noexcept { return form_ != LanguageForm::en; }

    std::string say(const char* english) const;
    std::string say_in(const char* context, const char* english) const;
    /// The sentence that fits `count`.
    std::string say_many(const char* one, const char* many, long count) const;

    /// The day as people write it: `30.06.2018` in Norwegian, ISO in English.
    std::string day(Date date) const;
    /// `,` or `.`
    char decimal_mark() const noexcept { return norwegian() ? ',' : '.'; }

private:
    LanguageForm form_;
    std::locale locale_;
};

}  // namespace mb::cli
