// Two hundred texts that nobody means well, given to every option and argument of every command, and kept wherever mb keeps
// them: what is said is text, a table, JSON or CSV all the same.
#include "cli/command.hpp"
#include "small_office.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

using namespace mb::cli;
using mb::test::Said;
using mb::test::shows_as_it_is;

namespace {

/// Each class of harm in several spellings, alone and inside of other text.
std::vector<std::string> hostile_texts() {
    const std::vector<std::string> kernels{"\x1b[31mred",
                                           "\x1b]0;title\a",
                                           "\x1b[2J",
                                           "\x9b"
                                           "31m",
                                           "\xc2\x9b"
                                           "31m",
                                           "\x07",
                                           "\b\b\b",
                                           "\r",
                                           "\n",
                                           "\t",
                                           "\x7f",
                                           "\xe2\x80\xae"
                                           "txt",
                                           "\xe2\x81\xa6"
                                           "x",
                                           "\xe2\x80\x8b",
                                           "\xef\xbb\xbf",
                                           "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac",
                                           "a\xcc\x81\xcc\x81\xcc\x81",
                                           "\xff\xfe",
                                           "\xc3",
                                           "\xed\xa0\x80",
                                           "\xc0\xaf",
                                           "\xf4\x90\x80\x80",
                                           "=1+1",
                                           "=HYPERLINK(\"http://x\")",
                                           "+1",
                                           "-1",
                                           "@SUM(A1)",
                                           "=cmd|'/c calc'!A0",
                                           "'=1",
                                           "|",
                                           ";",
                                           ",",
                                           "\"",
                                           "\"\"",
                                           "'",
                                           "'; DROP TABLE person; --",
                                           "\" OR 1=1",
                                           "%s%n%d",
                                           "{cohort}",
                                           "{cohort|day}",
                                           "[[x]]",
                                           "${HOME}",
                                           "$(id)",
                                           "`id`",
                                           "\\",
                                           "\\n",
                                           "\\u0000",
                                           "<script>alert(1)</script>",
                                           "&amp;",
                                           "]]>",
                                           "<!--",
                                           "--",
                                           "-",
                                           "--register",
                                           "-h",
                                           "99999999999999999999",
                                           "-99999999999999999999",
                                           "1e308",
                                           "NaN",
                                           "0x10",
                                           "0",
                                           "2020-02-30",
                                           "99.99.9999",
                                           "2020-W54",
                                           "CON",
                                           "nul.csv",
                                           "a.csv",
                                           ".",
                                           "..",
                                           "~",
                                           "*",
                                           "?",
                                           "010280 12345"};
    std::vector<std::string> texts{"", " ", std::string(70'000, 'a'), std::string(300, '\xff')};
    for (const auto& kernel : kernels) {
        texts.push_back(kernel);
        texts.push_back("Absurd " + kernel + " Banan");
        texts.push_back(kernel + kernel);
    }
    return texts;
}

/// Where words would lead out of the folder or make files by the hundred.
bool writes_files(const std::string& option) {
    return option == "--output" || option == "--register";
}

struct Tried {
    int runs = 0;
    std::vector<std::string> wrong;

    void judge(const Said& said, const std::string& what) {
        ++runs;
        if (said.code < 0 || said.code == 1 || said.code > 8) {
            wrong.push_back(what + ": exit code " + std::to_string(said.code));
        }
        if (!shows_as_it_is(said.out) || !shows_as_it_is(said.error)) {
            wrong.push_back(what + ": bytes that a terminal would not show as they are");
        }
    }
};

std::string first_of(const std::vector<std::string>& wrong) {
    std::string text;
    for (std::size_t i = 0; i < wrong.size() && i < 20; ++i) {
        text += "\n  " + wrong[i];
    }
    return text;
}

std::vector<std::string> words_of(const CommandPage& page) {
    std::vector<std::string> words{page.noun};
    if (*page.verb != '\0') {
        words.emplace_back(page.verb);
    }
    return words;
}

/// A value for what a command cannot do without, so that the text is looked at.
std::string lawful(std::string_view kind) {
    if (kind == "cohort") {
        return "K1";
    }
    if (kind == "lesson") {
        return "K1/L1";
    }
    return kind == "employer" ? "dps" : kind == "person" ? "P1" : "E1";
}

/// Every way of giving one text to a command.
std::vector<std::vector<std::string>> ways(const CommandPage& page, const std::string& text) {
    Options options;
    const auto command = page.make();
    command->setup(options);
    std::vector<std::vector<std::string>> all;
    auto begun = words_of(page);
    if (*options.positional().name != '\0') {
        auto with = begun;
        with.push_back(text);
        all.push_back(with);
        begun.push_back(lawful(options.positional().kind));
    }
    for (const Option& option : options.options()) {
        if (option.takes_value() && !writes_files(option.name)) {
            auto with = begun;
            with.push_back(std::string(option.name) + "=" + text);
            all.push_back(with);
        }
    }
    return all;
}

bool has_raw_formula(const std::string& csv) {
    // Fields of the excel dialect stand between ';', '"' and ends of rows.
    for (std::size_t i = 0; i + 1 < csv.size(); ++i) {
        const bool begins =
            csv[i] == ';' || csv[i] == '\n' || (csv[i] == '"' && i > 0 && (csv[i - 1] == ';' || csv[i - 1] == '\n'));
        if (begins && (csv[i + 1] == '=' || csv[i + 1] == '@' || csv[i + 1] == '\t' || csv[i + 1] == '+')) {
            return true;
        }
    }
    return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(hostile_texts_tried)

BOOST_AUTO_TEST_CASE(every_option_and_argument_of_every_command_takes_them_or_refuses_them) {
    const mb::test::SmallOffice office;
    const auto texts = hostile_texts();
    BOOST_TEST(texts.size() >= 200U);
    Tried tried;
    for (const CommandPage& page : all_commands()) {
        for (const auto& text : texts) {
            for (auto& words : ways(page, text)) {
                // As an argument of a program, it ends at a zero byte and leads nowhere else.
                if (page.noun == std::string("export") || page.noun == std::string("import")) {
                    words.emplace_back("--dry-run");
                }
                tried.judge(office.run(words), page.name() + " <- " + text.substr(0, 30));
            }
        }
    }
    BOOST_TEST_MESSAGE(tried.runs << " runs");
    BOOST_TEST(tried.runs > 20'000);
    BOOST_TEST(tried.wrong.empty(), first_of(tried.wrong));
}

BOOST_AUTO_TEST_CASE(what_was_kept_of_them_is_shown_as_text_in_every_form) {
    const mb::test::SmallOffice office;
    int kept = 0;
    int number = 0;
    for (const auto& text : hostile_texts()) {
        const auto code = "X" + std::to_string(++number);
        kept += office.run({"employer", "add", code, "--kind", "nav", "--name=" + text}).code == 0 ? 1 : 0;
        kept += office.run({"lesson", "change", "K1/L1", "--topic=" + text}).code == 0 ? 1 : 0;
        kept += office.run({"person", "change", "P1", "--ref=" + text}).code == 0 ? 1 : 0;
        kept += office.run({"note", "add", "--enrolment", "E1", "--text=" + text}).code == 0 ? 1 : 0;
    }
    BOOST_TEST(kept > 100);
    Tried tried;
    for (const std::vector<std::string>& words :
         std::initializer_list<std::vector<std::string>>{{"employer", "list"},
                                                         {"lesson", "list", "--cohort", "K1"},
                                                         {"person", "list"},
                                                         {"note", "list", "--enrolment", "E1"},
                                                         {"log", "list"},
                                                         {"cohort", "show", "K1"},
                                                         {"cohort", "progress", "K1"}}) {
        const auto with = [&](const char* form) {
            auto all = words;
            all.emplace_back(form);
            const Said said = office.run(all);
            tried.judge(said, words[0] + " " + words[1] + " " + form);
            BOOST_TEST(said.code == 0, words[0] << " " << words[1] << " " << form << ": " << said.error);
            return said.out;
        };
        with("--lang=nb");
        BOOST_TEST(nlohmann::json::accept(with("--json")));
        BOOST_TEST(!has_raw_formula(with("--csv=excel-no")), words[0]);
        BOOST_TEST(!has_raw_formula(with("--csv")), words[0]);
    }
    BOOST_TEST(tried.wrong.empty(), first_of(tried.wrong));
}

// The control: the two questions find what they ask for.
BOOST_AUTO_TEST_CASE(text_that_would_do_harm_is_known_as_such) {
    for (const char* text : {"\x1b[31m", "a\rb", "\xc2\x9b", "\xe2\x80\xae", "\xe2\x81\xa6", "\x7f"}) {
        BOOST_TEST(!shows_as_it_is(text));
    }
    BOOST_TEST(shows_as_it_is("\xc3\x85se\r\n\xe2\x80\x94\n"));
    BOOST_TEST(has_raw_formula("a;=1\n"));
    BOOST_TEST(has_raw_formula("a;b\n\"@x\""));
    BOOST_TEST(!has_raw_formula("a;'=1\n\"'@x\"\n"));
}

BOOST_AUTO_TEST_SUITE_END()
