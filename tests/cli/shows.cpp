// Every command and every option is shown: in help, in the manual, to a shell that completes, in every language.
#include "cli/command.hpp"
#include "cli/completion.hpp"
#include "cli/global_options.hpp"
#include "cli/manual.hpp"
#include "cli/topics.hpp"
#include "cli/value_kind.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

using namespace mb::cli;

namespace {

using Faults = std::vector<std::string>;

std::string joined(const Faults& faults) {
    std::string text;
    for (const std::string& fault : faults) {
        text += fault + "\n";
    }
    return text;
}

bool empty(const char* text) {
    return *text == '\0';
}

void add_unless(bool good, Faults& faults, const std::string& fault) {
    if (!good) {
        faults.push_back(fault);
    }
}

/// What is not said of a command.
Faults unsaid(const CommandPage& page) {
    Faults faults;
    const std::string name = page.name();
    add_unless(!empty(page.summary), faults, name + ": has no summary");
    const bool shown = std::ranges::any_of(page.examples, [&](const Example& example) {
        return std::string(example.line).find("mb " + name) != std::string::npos;
    });
    add_unless(shown, faults, name + ": no example shows it");
    for (const Example& example : page.examples) {
        add_unless(!empty(example.meaning), faults, name + ": an example has no meaning: " + example.line);
    }
    Options options;
    const auto command = page.make();
    command->setup(options);
    for (const Option& option : options.options()) {
        const std::string which = name + ": " + option.name;
        add_unless(!empty(option.meaning), faults, which + " has no meaning");
        if (option.takes_value()) {
            add_unless(!empty(option.value_name), faults, which + " does not say what its value is");
            add_unless(!kind_of(option, &page).empty(), faults,
                       which + " does not tell completion what " + option.value_name + " is");
        }
    }
    if (const Positional& positional = options.positional(); !empty(positional.name)) {
        const std::string which = name + ": " + positional.name;
        add_unless(!empty(positional.meaning), faults, which + " has no meaning");
        add_unless(!kind_of(positional, page).empty(), faults, which + " does not tell completion what it is");
    }
    return faults;
}

/// What of a command is not in its manual page.
Faults not_in(const std::string& manual, const CommandPage& page) {
    Faults faults;
    const auto begin = manual.find("\n## mb " + page.name() + "\n");
    add_unless(begin != std::string::npos, faults, page.name() + ": is not in the manual");
    const std::string section =
        begin == std::string::npos ? "" : manual.substr(begin, manual.find("\n## ", begin + 1) - begin);
    Options options;
    const auto command = page.make();
    command->setup(options);
    for (const Option& option : options.options()) {
        add_unless(section.find("\n*" + std::string(option.name) + "*") != std::string::npos, faults,
                   page.name() + ": the manual does not have " + option.name);
    }
    return faults;
}

Surroundings nowhere() {
    Surroundings around;
    around.variable = [](const char*) { return std::nullopt; };
    around.login_name = [] { return "kari"; };
    around.now = [] { return mb::Instant::parse("2020-09-01T10:00:00Z"); };
    return around;
}

bool offered(const std::vector<std::string>& words, const std::string& word) {
    const auto found = complete(words, nowhere());
    return std::ranges::any_of(found, [&](const Candidate& each) { return each.word == word; });
}

/// What of a command a shell is not offered.
Faults not_offered(const CommandPage& page) {
    Faults faults;
    add_unless(offered({page.noun}, page.noun), faults, page.name() + ": the noun is not offered");
    std::vector<std::string> words{page.noun};
    if (!empty(page.verb)) {
        words.emplace_back(page.verb);
        add_unless(offered(words, page.verb), faults, page.name() + ": the verb is not offered");
    }
    Options options;
    const auto command = page.make();
    command->setup(options);
    words.emplace_back("--");
    for (const Option& option : options.options()) {
        words.back() = option.name;
        add_unless(offered(words, option.name), faults, page.name() + ": " + option.name + " is not offered");
    }
    return faults;
}

std::string written_on(const std::string& noun) {
    std::ostringstream text;
    text << std::ifstream(std::filesystem::path(MB_SOURCE_DIR) / "cli/man" / (noun + ".scd")).rdbuf();
    return text.str();
}

std::string manual_of(const std::string& noun) {
    std::ostringstream manual;
    write_manual(manual, noun, written_on(noun));
    return manual.str();
}

/// Every English text of help on a command.
std::set<std::string> texts_of(const CommandPage& page) {
    std::set<std::string> texts{page.summary};
    for (const Example& example : page.examples) {
        texts.insert(example.meaning);
    }
    Options options;
    const auto command = page.make();
    command->setup(options);
    for (const Option& option : options.options()) {
        texts.insert(option.meaning);
    }
    texts.insert(options.positional().meaning);
    return texts;
}

/// Of the texts with more than one word (a single one may be the same in Norwegian), those that a language lacks.
Faults untranslated(const std::set<std::string>& texts, mb::LanguageForm form) {
    const Language language(form);
    Faults faults;
    for (const std::string& text : texts) {
        const bool sentence = text.find(' ') != std::string::npos;
        add_unless(!sentence || language.say(text.c_str()) != text, faults,
                   std::string(mb::to_code(form)) + ": " + text);
    }
    return faults;
}

/// A command of which nothing is said.
class Silent : public Command {
public:
    void setup(Options& options) override {
        options.positional(things_, {"THING", "", true, false, nullptr});
        options.flag(bare_, "--bare", "");
        options.value(odd_, "--odd", "ODDITY", "");
    }
    ExitCode run(CommandContext& /*context*/) override { return ExitCode::done; }

private:
    std::vector<std::string> things_;
    std::optional<std::string> odd_;
    bool bare_ = false;
};

CommandPage silent_page() {
    return {"cohort", "hush", "", {{"mb cohort list", ""}}, {}, {}, make<Silent>};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(shows)

BOOST_AUTO_TEST_CASE(help_says_what_each_command_and_option_is) {
    for (const CommandPage& page : all_commands()) {
        BOOST_TEST(joined(unsaid(page)) == "");
    }
    GlobalOptions ignored;
    Options options;
    declare(ignored, options);
    for (const Option& option : options.options()) {
        BOOST_TEST_CONTEXT(option.name) {
            BOOST_TEST(!empty(option.meaning));
            BOOST_TEST((!option.takes_value() || !kind_of(option, nullptr).empty()));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_manual_has_each_command_and_option) {
    for (const CommandPage& page : all_commands()) {
        BOOST_TEST(joined(not_in(manual_of(page.noun), page)) == "");
    }
}

BOOST_AUTO_TEST_CASE(each_noun_has_a_description_and_diagnostics_in_the_manual) {
    for (const std::string& noun : nouns()) {
        const std::string written = written_on(noun);
        for (const char* heading : {"# NAME\n", "# DESCRIPTION\n", "# DIAGNOSTICS\n"}) {
            BOOST_TEST_CONTEXT("cli/man/" << noun << ".scd: " << heading) {
                BOOST_TEST(written.find(heading) != std::string::npos);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_overview_of_the_manual_leads_to_each_noun) {
    std::ostringstream overview;
    write_manual_overview(overview, "");
    for (const std::string& noun : nouns()) {
        BOOST_TEST(overview.str().find("*mb-" + noun + "*(1)") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(a_shell_is_offered_each_command_and_option) {
    for (const CommandPage& page : all_commands()) {
        BOOST_TEST(joined(not_offered(page)) == "");
    }
}

BOOST_AUTO_TEST_CASE(help_on_commands_and_topics_is_translated) {
    std::set<std::string> texts;
    for (const CommandPage& page : all_commands()) {
        texts.merge(texts_of(page));
    }
    for (const Topic& topic : topics()) {
        texts.insert(topic.title);
        for (const TopicLine& line : topic.lines) {
            texts.insert(line.said);
        }
    }
    for (const auto form : {mb::LanguageForm::nb, mb::LanguageForm::nn}) {
        BOOST_TEST(joined(untranslated(texts, form)) == "");
    }
}

BOOST_AUTO_TEST_CASE(a_command_of_which_nothing_is_said_is_found) {
    const CommandPage page = silent_page();
    BOOST_TEST(joined(unsaid(page))
               == "cohort hush: has no summary\n"
                  "cohort hush: no example shows it\n"
                  "cohort hush: an example has no meaning: mb cohort list\n"
                  "cohort hush: --bare has no meaning\n"
                  "cohort hush: --odd has no meaning\n"
                  "cohort hush: --odd does not tell completion what ODDITY is\n"
                  "cohort hush: THING has no meaning\n"
                  "cohort hush: THING does not tell completion what it is\n");
    BOOST_TEST(joined(not_in(manual_of("cohort"), page))
               == "cohort hush: is not in the manual\n"
                  "cohort hush: the manual does not have --bare\n"
                  "cohort hush: the manual does not have --odd\n");
    BOOST_TEST(joined(not_offered(page))
               == "cohort hush: the verb is not offered\n"
                  "cohort hush: --bare is not offered\n"
                  "cohort hush: --odd is not offered\n");
    BOOST_TEST(joined(untranslated({"a made-up sentence"}, mb::LanguageForm::nn)) == "nn: a made-up sentence\n");
}

BOOST_AUTO_TEST_CASE(a_diagnostic_that_nobody_says_is_found) {
    std::ostringstream manual;
    BOOST_CHECK_THROW(write_manual(manual, "cohort", "# DIAGNOSTICS\n\n{no-such-code}\n"), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
