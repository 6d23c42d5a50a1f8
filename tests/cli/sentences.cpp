#include "cli/messages.hpp"
#include "cli/vocabulary.hpp"

#include <mb/employer.hpp>
#include <mb/enrolment_status.hpp>
#include <mb/rules/progress.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

using namespace mb::cli;
using mb::Fields;

namespace {

const Language& english = Language::for_machines();

/// Codes that look like codes of failures and are none: options of coded values, words of formats and of SQLite.
const std::set<std::string> no_failures{"attendance-grid", "follow-ups",   "e-post",
                                        "utf-8",           "windows-1252", "yyyy-mm-dd"};

/// What the system says of a file, and what kind of file it is: fields of sentences, with words of their own.
bool is_word(const std::string& code) {
    const auto language = Language::for_machines();
    return label_of("failure", code, language) != code || label_of("file kind", code, language) != code;
}

std::string content_of(const std::filesystem::path& path) {
    std::ifstream stream(path);
    std::ostringstream text;
    text << stream.rdbuf();
    // Comments speak of codes too.
    return std::regex_replace(text.str(), std::regex("//[^\n]*"), "");
}

std::set<std::string> matches(const std::string& text, const std::string& pattern) {
    std::set<std::string> found;
    const std::regex expression(pattern);
    for (std::sregex_iterator match(text.begin(), text.end(), expression), end; match != end; ++match) {
        found.insert((*match)[1]);
    }
    return found;
}

/// The code of the library; `public_only`: of its public headers.
std::string library_source(bool public_only = false) {
    std::string all;
    for (const char* folder : {"/libmb/include", "/libmb/src"}) {
        if (public_only && std::string_view(folder) == "/libmb/src") {
            break;
        }
        for (const auto& entry : std::filesystem::recursive_directory_iterator(std::string(MB_SOURCE_DIR) + folder)) {
            if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp") {
                all += content_of(entry.path());
            }
        }
    }
    return all;
}

std::set<std::string> codes_with_sentence() {
    std::set<std::string> codes;
    for (const Sentence& sentence : failure_sentences()) {
        codes.insert(sentence.code);
    }
    return codes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sentences)

BOOST_AUTO_TEST_CASE(every_code_of_the_library_has_a_sentence) {
    const std::string source = library_source();
    std::set<std::string> coded;
    for (const std::string& list : matches(source, R"(spellings\{([^}]*)\})")) {
        coded.merge(matches(list, "\"([^\"]*)\""));
    }
    std::set<std::string> codes = matches(source, "\"([a-z]+(?:-[a-z0-9]+)+)\"");
    // Codes that begin with the noun of the file at fault.
    for (const std::string& end : matches(source, "noun \\+ \"(-[a-z-]+)\"")) {
        codes.insert({"register" + end, "keys" + end});
    }
    auto known = codes_with_sentence();
    for (const Sentence& sentence : event_sentences()) {
        known.insert(sentence.code);
    }
    for (const std::string& code : codes) {
        if (!coded.contains(code) && !no_failures.contains(code) && !is_word(code)) {
            BOOST_TEST(known.contains(code), "no sentence for " << code);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_event_of_the_library_has_a_sentence) {
    std::set<std::string> known;
    for (const Sentence& sentence : event_sentences()) {
        known.insert(sentence.code);
    }
    for (const std::string& code : matches(library_source(), "Event\\{\\s*\"([a-z-]+)\"")) {
        BOOST_TEST(known.contains(code), "no sentence for the event " << code);
    }
}

BOOST_AUTO_TEST_CASE(no_code_has_two_sentences) {
    BOOST_TEST(codes_with_sentence().size() == failure_sentences().size());
}

BOOST_AUTO_TEST_CASE(placeholders_and_optional_parts_are_closed) {
    auto all = failure_sentences();
    const auto events = event_sentences();
    all.insert(all.end(), events.begin(), events.end());
    for (const Sentence& sentence : all) {
        for (const char* text : {sentence.text.one, sentence.text.many, sentence.hint}) {
            if (text == nullptr) {
                continue;
            }
            const std::string rest =
                std::regex_replace(std::regex_replace(text, std::regex(R"(\{[a-z_]+(\|[a-z ]+)?\})"), ""),
                                   std::regex(R"(\[[^\[\]]*\])"), "");
            BOOST_TEST(rest.find_first_of("{}[]") == std::string::npos, sentence.code << ": " << text);
        }
    }
}

BOOST_AUTO_TEST_CASE(fields_are_filled_in_and_absent_parts_left_out) {
    BOOST_TEST(fill("{a} and[ {b}]", {{"a", "1"}, {"b", "2"}}, english) == "1 and 2");
    BOOST_TEST(fill("{a} and[ {b}]", {{"a", "1"}}, english) == "1 and");
    BOOST_TEST(fill("{a} and[ {b}]", {{"a", "1"}, {"b", ""}}, english) == "1 and");
    BOOST_TEST(fill("{a}", {}, english) == "?");
}

BOOST_AUTO_TEST_CASE(placeholders_spell_hours_days_and_coded_values) {
    const Fields fields{{"m", "2250"}, {"d", "2018-06-30"}, {"s", "on-leave"}, {"n", "employer kind"}, {"x", "?"}};
    BOOST_TEST(fill("{m|hours} {d|day} {s|status} {n|noun}", fields, english)
               == "37:30 2018-06-30 on leave kind of employer");
    BOOST_TEST(fill("{x|hours} {x|day} {x|status}", fields, english) == "? ? ?");
    BOOST_TEST(fill("{d|day}", fields, Language(mb::LanguageForm::nb)) == "30.06.2018");
}

BOOST_AUTO_TEST_CASE(a_list_of_days_is_spelled_day_by_day) {
    const Fields fields{{"some", "2021-04-01,2021-05-13"}, {"one", "2021-04-01"}, {"none", ""}, {"x", "soon"}};
    BOOST_TEST(fill("{some|days}; {one|days}; {none|days}; {x|days}", fields, english)
               == "2021-04-01, 2021-05-13; 2021-04-01; ; soon");
    BOOST_TEST(fill("{some|days}", fields, Language(mb::LanguageForm::nb)) == "01.04.2021, 13.05.2021");
}

BOOST_AUTO_TEST_CASE(values_from_data_are_made_visible) {
    BOOST_TEST(compose("cohort-unknown", {{"value", "\x1b[31m"}}, english).text == "there is no cohort \\u{1b}[31m");
}

BOOST_AUTO_TEST_CASE(a_number_chooses_between_singular_and_plural) {
    const auto weeks = [](const char* missing) {
        return compose("practice-weeks-missing", {{"missing", missing}, {"have", "18"}, {"required", "20"}}, english)
            .text;
    };
    BOOST_TEST(weeks("1") == "1 practice week missing (18 of 20)");
    BOOST_TEST(weeks("2") == "2 practice weeks missing (18 of 20)");
}

BOOST_AUTO_TEST_CASE(an_unknown_code_is_told_plainly) {
    BOOST_TEST(compose("brand-new", {{"value", "7"}, {"line", "3"}}, english).text == "brand-new: value 7, line 3");
    BOOST_TEST(compose(mb::Event{"brand-new", {}}, english) == "brand-new");
}

BOOST_AUTO_TEST_CASE(coded_values_are_translated_for_people) {
    BOOST_TEST(label_of("status", "on-leave", english) == "on leave");
    BOOST_TEST(label_of("status", "on-leave", Language(mb::LanguageForm::nb)) == "permisjon");
    BOOST_TEST(label_of("status", "nothing", english) == "nothing");
}

BOOST_AUTO_TEST_CASE(whoever_writes_what_a_coded_value_is_called_is_told_its_code) {
    const auto told = [](const char* value, mb::LanguageForm form) {
        return compose("code-unknown",
                       {{"value", value}, {"noun", "absence"}, {"known", "valid, invalid"}, {"nearest", "valid"}},
                       Language(form))
            .text;
    };
    BOOST_TEST(told("Ugyldig", mb::LanguageForm::nb) == "Ugyldig er ikke kjent som fravær; mente du invalid?");
    BOOST_TEST(told("gyldig", mb::LanguageForm::en) == "gyldig is no absence; did you mean valid?");
    BOOST_TEST(told("INVALID", mb::LanguageForm::en) == "INVALID is no absence; did you mean invalid?");
    BOOST_TEST(told("vald", mb::LanguageForm::en) == "vald is no absence; did you mean valid? (known: valid, invalid)");
    BOOST_TEST(told("vald", mb::LanguageForm::nb)
               == "vald er ikke kjent som fravær; mente du valid? (kjente: valid (gyldig), invalid (ugyldig))");
    const Fields language{{"value", "BOKMÅL"}, {"noun", "language"}, {"known", "nb, nn, en"}};
    BOOST_TEST(compose("code-unknown", language, english).text == "BOKMÅL is no language; did you mean nb?");
}

BOOST_AUTO_TEST_CASE(a_term_in_any_language_is_taken_for_its_code) {
    const auto status = [](const char* term) {
        return code_of_term("status", term, codes_of("status")).value_or("nothing");
    };
    BOOST_TEST(status("permisjon") == "on-leave");
    BOOST_TEST(status("SØKT") == "applied");
    BOOST_TEST(status("on leave") == "on-leave");
    BOOST_TEST(status("on-leave") == "on-leave");
    BOOST_TEST(status("permis") == "nothing");
    BOOST_TEST(code_of_term("employer kind", "privat", codes_of("employer kind")).value_or("") == "private");
    BOOST_TEST(code_of_term("reason", "personlig", codes_of("reason")).value_or("") == "personal");
}

BOOST_AUTO_TEST_CASE(names_of_fields_are_told_as_people_say_them) {
    BOOST_TEST(compose(mb::Event{"person-changed", {{"person", "P6"}, {"changed", "birth_date, phone"}}}, english)
               == "changed P6: birth date, telephone");
}

BOOST_AUTO_TEST_CASE(who_is_not_known_is_told_by_what_was_typed) {
    const auto told = [](const char* value) {
        const Message message = compose("person-unknown", {{"value", value}}, english);
        return message.text + " / " + message.hint;
    };
    BOOST_TEST(told("P99") == "there is no person P99 / mb person list");
    BOOST_TEST(told("Banan") == "Banan is no person's number or ref / mb person list --name Banan");
    BOOST_TEST(told("Absurd Banan")
               == "Absurd Banan is no person's number or ref / mb person list --name 'Absurd Banan'");
    BOOST_TEST(told("2019-04") == "2019-04 is no person's number or ref / mb person list");
}

BOOST_AUTO_TEST_CASE(every_coded_value_has_a_label) {
    const std::string source = library_source(true);
    const std::regex coding(
        R"re(Coding<[\w:]+> \{\s*static constexpr std::string_view noun = "([^"]+)";\s*static constexpr std::array<std::string_view, (\d+)> spellings\{([^}]*)\})re");
    std::set<std::string> nouns;
    for (std::sregex_iterator match(source.begin(), source.end(), coding), end; match != end; ++match) {
        const std::string noun = (*match)[1];
        nouns.insert(noun);
        BOOST_TEST(has_label("noun", noun), "no label for the noun " << noun);
        const auto codes = matches((*match)[3], "\"([^\"]*)\"");
        BOOST_TEST(std::to_string(codes.size()) == (*match)[2], "not all codes of " << noun << " are checked");
        for (const std::string& code : codes) {
            BOOST_TEST(has_label(noun, code), "no label for " << noun << " " << code);
        }
    }
    // Whatever stands between, each coding of the public headers has been checked.
    BOOST_TEST(nouns.size() == matches(source, "struct (?:mb::)?Coding<([^>]+)>").size());
    BOOST_TEST(nouns.size() > 0U);
}

BOOST_AUTO_TEST_SUITE_END()
