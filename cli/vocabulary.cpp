#include "cli/vocabulary.hpp"

#include "cli/output/utf8.hpp"
#include "cli/words/words.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <vector>

namespace mb::cli {

namespace {

// One line for each word; the tests compare them with the codings of the domain.
// clang-format off
constexpr Word coded[] = {
    {"status", "applied",               mark_in("status", "applied")},
    {"status", "waitlisted",            mark_in("status", "on the waiting list")},
    {"status", "rejected",              mark_in("status", "rejected")},
    {"status", "application-withdrawn", mark_in("status", "application withdrawn")},
    {"status", "admitted",              mark_in("status", "admitted")},
    {"status", "no-show",               mark_in("status", "did not show up")},
    {"status", "active",                mark_in("status", "active")},
    {"status", "on-leave",              mark_in("status", "on leave")},
    {"status", "completed",             mark_in("status", "completed")},
    {"status", "not-completed",         mark_in("status", "not completed")},
    {"status", "withdrawn",             mark_in("status", "withdrawn")},
    {"status", "transferred",           mark_in("status", "transferred")},
    {"status", "registered-in-error",   mark_in("status", "registered in error")},

    {"reason", "work",      mark_in("reason", "work")},
    {"reason", "education", mark_in("reason", "education")},
    {"reason", "moved",     mark_in("reason", "moved")},
    {"reason", "personal",  mark_in("reason", "personal")},
    {"reason", "other",     mark_in("reason", "other")},

    {"outlook", "done",         mark_in("outlook", "done")},
    {"outlook", "on-track",     mark_in("outlook", "on track")},
    {"outlook", "at-risk",      mark_in("outlook", "at risk")},
    {"outlook", "out-of-reach", mark_in("outlook", "out of reach")},

    {"verdict", "counts",      mark_in("verdict", "counts")},
    {"verdict", "not-held",    mark_in("verdict", "not held")},
    {"verdict", "other-group", mark_in("verdict", "for another group")},
    {"verdict", "not-active",  mark_in("verdict", "not active that day")},
    {"verdict", "overlapped",  mark_in("verdict", "another lesson at the same time counts")},

    {"absence", "valid",   mark_in("absence", "valid")},
    {"absence", "invalid", mark_in("absence", "invalid")},

    {"holiday", "new-years-day",    mark_in("holiday", "New Year's Day")},
    {"holiday", "maundy-thursday",  mark_in("holiday", "Maundy Thursday")},
    {"holiday", "good-friday",      mark_in("holiday", "Good Friday")},
    {"holiday", "easter-sunday",    mark_in("holiday", "Easter Sunday")},
    {"holiday", "easter-monday",    mark_in("holiday", "Easter Monday")},
    {"holiday", "labour-day",       mark_in("holiday", "Labour Day")},
    {"holiday", "constitution-day", mark_in("holiday", "Constitution Day")},
    {"holiday", "ascension-day",    mark_in("holiday", "Ascension Day")},
    {"holiday", "whit-sunday",      mark_in("holiday", "Whit Sunday")},
    {"holiday", "whit-monday",      mark_in("holiday", "Whit Monday")},
    {"holiday", "christmas-day",    mark_in("holiday", "Christmas Day")},
    {"holiday", "boxing-day",       mark_in("holiday", "Boxing Day")},

    {"employer kind", "municipality",         mark_in("employer kind", "municipality")},
    {"employer kind", "nav",                  mark_in("employer kind", "NAV")},
    {"employer kind", "dps",                  mark_in("employer kind", "district psychiatric centre")},
    {"employer kind", "hospital",             mark_in("employer kind", "hospital")},
    {"employer kind", "competence-programme", mark_in("employer kind", "competence programme")},
    {"employer kind", "addiction-treatment",  mark_in("employer kind", "addiction treatment")},
    {"employer kind", "user-organisation",    mark_in("employer kind", "user organisation")},
    {"employer kind", "other-municipality",   mark_in("employer kind", "other municipality")},
    {"employer kind", "private",              mark_in("employer kind", "private")},
    {"employer kind", "other",                mark_in("employer kind", "other")},

    {"language", "nb", mark_in("language", "bokmål")},
    {"language", "nn", mark_in("language", "nynorsk")},
    {"language", "en", mark_in("language", "English")},

    {"approval", "yes", mark_in("approval", "approved by the host")},
    {"approval", "no",  mark_in("approval", "not approved yet")},

    {"peer role", "yes", mark_in("peer role", "peer role")},
    {"peer role", "no",  mark_in("peer role", "no peer role")},

    {"kind", "theory",   mark_in("kind", "theory")},
    {"kind", "practice", mark_in("kind", "practice")},

    {"document", "confidentiality-declaration", mark_in("document", "confidentiality declaration")},
    {"document", "practice-agreement",          mark_in("document", "practice agreement")},

    {"letter", "offer",    mark_in("letter", "offer of a place")},
    {"letter", "refusal",  mark_in("letter", "refusal")},
    {"letter", "practice", mark_in("letter", "practice")},

    {"likeness", "same-name",    mark_in("likeness", "name")},
    {"likeness", "similar-name", mark_in("likeness", "nearly the same name")},
    {"likeness", "given-name",   mark_in("likeness", "given name")},
    {"likeness", "family-name",  mark_in("likeness", "family name")},
    {"likeness", "birth-date",   mark_in("likeness", "birth date")},
    {"likeness", "email",        mark_in("likeness", "e-mail")},
    {"likeness", "phone",        mark_in("likeness", "telephone")},

    {"format", "table",    mark_in("format", "table")},
    {"format", "markdown", mark_in("format", "Markdown")},

    {"unit of marks", "minutes", mark_in("unit of marks", "minutes")},
    {"unit of marks", "hours",   mark_in("unit of marks", "hours")},

    {"order of enrolments", "cohort",   mark_in("order of enrolments", "by cohort")},
    {"order of enrolments", "status",   mark_in("order of enrolments", "by status")},
    {"order of enrolments", "since",    mark_in("order of enrolments", "by the day of the status")},
    {"order of enrolments", "received", mark_in("order of enrolments", "by when the application came")},
    {"order", "code",      mark_in("order", "by code")},
    {"order", "first-day", mark_in("order", "by first day")},
    {"order", "deadline",  mark_in("order", "by deadline")},

    {"change", "added",   mark_in("change", "added")},
    {"change", "changed", mark_in("change", "changed")},
    {"change", "removed", mark_in("change", "removed")},

    {"noun", "programme",     mark_in("noun", "programme")},
    {"noun", "cohort",        mark_in("noun", "cohort")},
    {"noun", "employer",      mark_in("noun", "employer")},
    {"noun", "person",        mark_in("noun", "person")},
    {"noun", "enrolment",     mark_in("noun", "enrolment")},
    {"noun", "lesson",        mark_in("noun", "lesson")},
    {"noun", "group",         mark_in("noun", "group")},
    {"noun", "placement",     mark_in("noun", "placement")},
    {"noun", "employment",    mark_in("noun", "employment")},
    {"noun", "goal",          mark_in("noun", "goal")},
    {"noun", "operation",     mark_in("noun", "operation")},
    {"noun", "status",        mark_in("noun", "status")},
    {"noun", "reason",        mark_in("noun", "reason")},
    {"noun", "outlook",       mark_in("noun", "outlook")},
    {"noun", "verdict",       mark_in("noun", "verdict")},
    {"noun", "absence",       mark_in("noun", "absence")},
    {"noun", "holiday",       mark_in("noun", "public holiday")},
    {"noun", "employer kind", mark_in("noun", "kind of employer")},
    {"noun", "language",      mark_in("noun", "language")},
    {"noun", "contract",      mark_in("noun", "contract")},
    {"noun", "funding",       mark_in("noun", "funding")},
    {"noun", "end reason",    mark_in("noun", "end reason")},
    {"noun", "source of knowledge", mark_in("noun", "how it is known")},
    {"noun", "answer",        mark_in("noun", "answer")},
    {"noun", "kind",          mark_in("noun", "kind")},
    {"noun", "note",          mark_in("noun", "note")},
    {"noun", "document",      mark_in("noun", "document")},
    {"noun", "letter",        mark_in("noun", "kind of letter")},
    {"noun", "likeness",      mark_in("noun", "likeness")},
    {"noun", "retention class", mark_in("noun", "retention class")},
    {"noun", "file kind",     mark_in("noun", "kind of file")},
    {"noun", "access scope",  mark_in("noun", "whom a look was at")},
    {"noun", "population",    mark_in("noun", "population")},
    {"noun", "employed population", mark_in("noun", "employed population")},
    {"noun", "unit",          mark_in("noun", "unit")},
    {"noun", "reading",       mark_in("noun", "reading of the goal")},
    {"noun", "goal answer",   mark_in("noun", "whether it is reached")},
    {"noun", "prospect",      mark_in("noun", "prospect")},
    {"noun", "forecast rate", mark_in("noun", "rate")},
    {"noun", "format",        mark_in("noun", "format")},
    {"noun", "unit of marks", mark_in("noun", "unit of the numbers")},
    {"noun", "order of enrolments", mark_in("noun", "order of enrolments")},
    {"noun", "order",         mark_in("noun", "order")},
};
// clang-format on

const Word* find(std::string_view noun, std::string_view code) {
    for (const auto some : {std::span<const Word>(coded), words::employment(), words::records(), words::placeholders(),
                            words::sources()}) {
        const auto word =
            std::ranges::find_if(some, [&](const Word& each) { return noun == each.noun && code == each.code; });
        if (word != some.end()) {
            return &*word;
        }
    }
    return nullptr;
}

/// A word without what does not matter: case, spaces and hyphens.
std::string folded(std::string_view word) {
    std::string text = case_folded(word);
    std::erase_if(text, [](char c) { return c == ' ' || c == '-'; });
    return text;
}

const std::array<Language, 3>& languages() {
    static const std::array all{Language(LanguageForm::nb), Language(LanguageForm::nn), Language(LanguageForm::en)};
    return all;
}

/// The codes of a field such as `known`: "valid, invalid".
std::vector<std::string_view> codes_in(std::string_view list) {
    std::vector<std::string_view> codes;
    while (!list.empty()) {
        const auto end = std::min(list.find(", "), list.size());
        codes.push_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 2, list.size()));
    }
    return codes;
}

/// The code that people of any of our languages call `word`, or spell so, or nothing.
std::string_view code_called(std::string_view word, std::string_view noun, const std::vector<std::string_view>& codes) {
    for (const Language& language : languages()) {
        for (const auto code : codes) {
            if (folded(code) == folded(word) || folded(label_of(noun, code, language)) == folded(word)) {
                return code;
            }
        }
    }
    return {};
}

std::string with_labels(std::string_view noun, const std::vector<std::string_view>& codes, const Language& language) {
    std::string text;
    for (const auto code : codes) {
        const std::string label = label_of(noun, code, language);
        text.append(text.empty() ? "" : ", ").append(code);
        if (folded(label) != folded(code)) {
            text.append(" (").append(label).append(")");
        }
    }
    return text;
}

}  // namespace

Fields known_codes_for_people(Fields fields, const Language& language) {
    const std::string noun(field(fields, "noun").value_or(""));
    const std::string known(field(fields, "known").value_or(""));
    const auto codes = codes_in(known);
    const std::string called(code_called(field(fields, "value").value_or(""), noun, codes));
    if (!called.empty()) {
        std::erase_if(fields, [](const auto& each) { return each.first == "nearest" || each.first == "known"; });
        fields.emplace_back("nearest", called);
    } else if (language.norwegian()) {
        std::erase_if(fields, [](const auto& each) { return each.first == "known"; });
        fields.emplace_back("known", with_labels(noun, codes, language));
    }
    return fields;
}

std::string label_of(std::string_view noun, std::string_view code, const Language& language) {
    const Word* word = find(noun, code);
    return word == nullptr ? std::string(code) : language.say_in(word->noun, word->label);
}

std::optional<std::string> code_of_term(std::string_view noun, std::string_view term,
                                        const std::vector<std::string>& codes) {
    if (std::ranges::find(codes, term) != codes.end()) {
        return std::string(term);
    }
    std::optional<std::string> found;
    for (const std::string& code : codes) {
        const bool called = std::ranges::any_of(languages(), [&](const Language& language) {
            return case_folded(label_of(noun, code, language)) == case_folded(term);
        });
        if (called && found) {
            return std::nullopt;
        }
        found = called ? code : found;
    }
    return found;
}

bool has_label(std::string_view noun, std::string_view code) {
    return find(noun, code) != nullptr;
}

std::vector<std::string> codes_of(std::string_view noun) {
    std::vector<std::string> codes;
    for (const auto some : {std::span<const Word>(coded), words::employment()}) {
        for (const Word& word : some) {
            if (noun == word.noun) {
                codes.emplace_back(word.code);
            }
        }
    }
    return codes;
}

std::string noun_label(std::string_view noun, const Language& language) {
    return label_of("noun", noun, language);
}

}  // namespace mb::cli
