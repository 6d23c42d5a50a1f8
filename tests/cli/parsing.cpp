#include "cli/parsing.hpp"

#include "cli/global_options.hpp"
#include "cli/usage_error.hpp"
#include "refusal.hpp"

#include <boost/test/unit_test.hpp>

using namespace mb::cli;

namespace {

using Words = std::vector<std::string>;

bool two_words(const Words& words) {
    return words.size() == 2 || (words.size() == 1 && words[0] == "import");
}

/// A command with one of each.
struct Declared {
    GlobalOptions global;
    std::optional<std::string> at;
    bool all = false;
    Words values;
    Options options;

    explicit Declared(bool several = false) {
        declare(global, options);
        options.value(at, "--at", "DATE", "");
        options.flag(all, "--all", "");
        options.positional(values, {"CODE", "", true, several, nullptr});
    }
};

SortedWords sorted(const Words& words) {
    GlobalOptions ignored;
    Options options;
    declare(ignored, options);
    return sort_words(words, options, two_words);
}

std::string code_of(const Words& words, Declared& declared) {
    try {
        parse(words, declared.options);
    } catch (const UsageError& error) {
        return error.code();
    }
    return "";
}

std::string code_of(const Words& words) {
    Declared declared;
    return code_of(words, declared);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(parsing)

BOOST_AUTO_TEST_CASE(global_options_may_stand_anywhere) {
    const auto words = sorted({"--lang", "nb", "cohort", "--json", "progress", "K7", "--at", "2020-01-01"});
    BOOST_TEST(words.command == (Words{"cohort", "progress"}), boost::test_tools::per_element());
    BOOST_TEST(words.others == (Words{"--lang", "nb", "--json", "K7", "--at", "2020-01-01"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_whole_command_takes_no_further_word) {
    const auto words = sorted({"import", "cohort", "progress"});
    BOOST_TEST(words.command == Words{"import"}, boost::test_tools::per_element());
    BOOST_TEST(words.others == (Words{"cohort", "progress"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(options_of_a_command_stand_behind_it) {
    BOOST_CHECK_EXCEPTION(sorted({"--at", "2020-01-01", "cohort"}), UsageError,
                          [](const UsageError& error) { return error.code() == "option-before-command"; });
    BOOST_CHECK_EXCEPTION(sorted({"--jsn", "cohort"}), UsageError, [](const UsageError& error) {
        return error.code() == "option-unknown" && mb::field(error.fields(), "nearest") == "--json";
    });
}

BOOST_AUTO_TEST_CASE(values_are_taken_with_a_space_or_an_equals_sign) {
    for (const Words& words : {Words{"K7", "--at", "2020-01-01", "--all"}, Words{"--all", "--at=2020-01-01", "K7"}}) {
        Declared declared;
        parse(words, declared.options);
        BOOST_TEST(declared.at.value() == "2020-01-01");
        BOOST_TEST(declared.all);
        BOOST_TEST(declared.values == Words{"K7"}, boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(csv_never_swallows_the_next_word) {
    Declared plain;
    parse({"--csv", "K7"}, plain.options);
    BOOST_TEST(plain.global.csv.value() == "rfc4180");
    BOOST_TEST(plain.values == Words{"K7"}, boost::test_tools::per_element());
    Declared excel;
    parse({"--csv=excel-no", "K7"}, excel.options);
    BOOST_TEST(excel.global.csv.value() == "excel-no");
}

BOOST_AUTO_TEST_CASE(behind_two_hyphens_everything_is_a_value) {
    Declared declared(true);
    parse({"K7", "--", "--at", "-x", "--"}, declared.options);
    BOOST_TEST(declared.values == (Words{"K7", "--at", "-x", "--"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(values_that_look_like_lists_stay_as_they_are) {
    Declared declared(true);
    parse({"[a,b]", "c", "{}"}, declared.options);
    BOOST_TEST(declared.values == (Words{"[a,b]", "c", "{}"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(each_misuse_has_its_code) {
    BOOST_TEST(code_of({"K7", "--att", "x"}) == "option-unknown");
    BOOST_TEST(code_of({"K7", "-x"}) == "option-unknown");
    BOOST_TEST(code_of({"K7", "--at"}) == "option-value-missing");
    BOOST_TEST(code_of({"K7", "--at="}) == "option-value-missing");
    BOOST_TEST(code_of({"K7", "--at", "--json"}) == "option-value-missing");
    BOOST_TEST(code_of({"K7", "--all=yes"}) == "option-value-unwanted");
    BOOST_TEST(code_of({"K7", "--at", "x", "--at", "y"}) == "option-twice");
    BOOST_TEST(code_of({}) == "argument-missing");
    BOOST_TEST(code_of({"K7", "K8"}) == "argument-unexpected");
    BOOST_TEST(code_of({"K7", "--json", "--json"}) == "");
}

BOOST_AUTO_TEST_CASE(no_option_may_be_shortened) {
    BOOST_TEST(code_of({"K7", "--jso"}) == "option-unknown");
    BOOST_TEST(code_of({"K7", "--dry"}) == "option-unknown");
}

BOOST_AUTO_TEST_CASE(an_option_of_several_values_is_split_at_commas_unless_they_are_whole) {
    Words split;
    Words whole;
    Options options;
    options.several(split, "--except", "ENROLMENT", "");
    options.repeated(whole, "--milestone", "TEXT", "");
    parse({"--except", "E3, E4", "--milestone", "project, in writing", "--except=E5", "--milestone=a,b"}, options);
    BOOST_TEST(split == Words({"E3", "E4", "E5"}), boost::test_tools::per_element());
    BOOST_TEST(whole == Words({"project, in writing", "a,b"}), boost::test_tools::per_element());
    for (const char* const broken : {"E3,", ",E3", "E3,,E4", "E3, ,E4"}) {
        const auto failure = mb::test::refusal_of<UsageError>([&] {
            parse({"--except", broken}, options);
            return 0;
        });
        BOOST_TEST(failure.code == "option-list-broken");
        BOOST_TEST(failure["value"] == broken);
    }
}

BOOST_AUTO_TEST_SUITE_END()
