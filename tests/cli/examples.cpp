// Every example that help shows can be typed as it stands.
#include "cli/app.hpp"
#include "cli/command.hpp"
#include "cli/topics.hpp"
#include "temporary_folder.hpp"

#include <mb/services/exchange.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <sstream>

using namespace mb::cli;
namespace fs = std::filesystem;

namespace {

/// A line as a shell takes it apart, as far as examples go: quotes, and what goes to or comes from a file.
std::vector<std::string> words_of(const std::string& line) {
    std::vector<std::string> words;
    std::string word;
    bool begun = false;
    char quote = '\0';
    const auto end = [&] {
        if (begun) {
            words.push_back(word);
        }
        word.clear();
        begun = false;
    };
    for (const char c : line) {
        if (quote != '\0' && c == quote) {
            quote = '\0';
        } else if (quote == '\0' && (c == '"' || c == '\'')) {
            quote = c;
            begun = true;
        } else if (quote == '\0' && c == ' ') {
            end();
        } else {
            word += c;
            begun = true;
        }
    }
    end();
    words.erase(std::ranges::find_if(words, [](const auto& each) { return each == ">" || each == "<" || each == "|"; }),
                words.end());
    return words;
}

/// A register with a small bundle in it, in a folder that commands run in.
class Place {
public:
    Place() : before_(fs::current_path()) {
        auto registered = mb::Register::create(folder_ / "register.mb", mb::Instant::parse("2020-06-01T12:00:00Z"));
        mb::services::import_files(registered, {mb::Instant::parse("2020-06-01T12:00:00Z"), "kari", "import", ""},
                                   {fs::path(MB_SOURCE_DIR) / "tests/cli/fixtures/small"});
        fs::current_path(folder_.path());
    }
    ~Place() { fs::current_path(before_); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

    /// What is wrong with how the line is typed; that a record is not there, or is not in a state for it, is no matter.
    static std::string misuse(const std::string& line) {
        auto words = words_of(line);
        if (words.empty() || words.front() != "mb") {
            return "";
        }
        words.erase(words.begin());
        words.insert(words.begin(), {"--dry-run", "--lang", "en"});
        Surroundings around;
        around.variable = [](const char*) { return std::nullopt; };
        around.login_name = [] { return "kari"; };
        around.now = [] { return mb::Instant::parse("2020-06-01T12:00:00Z"); };
        around.standard_input = [] { return "given_name=Rar"; };
        around.secret = [](const std::string&) { return "korrekt hest batteri"; };
        std::ostringstream out;
        std::ostringstream error;
        const auto code = run(words, around, {out, error});
        return code == ExitCode::usage || code == ExitCode::unexpected ? line + ": " + error.str() : "";
    }

private:
    mb::test::TemporaryFolder folder_;
    fs::path before_;
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(examples, Place)

BOOST_AUTO_TEST_CASE(each_example_of_a_command_can_be_typed) {
    for (const CommandPage& page : all_commands()) {
        for (const Example& example : page.examples) {
            BOOST_TEST(misuse(example.line) == "");
        }
    }
}

BOOST_AUTO_TEST_CASE(each_example_of_a_topic_can_be_typed) {
    for (const Topic& topic : topics()) {
        for (const TopicLine& line : topic.lines) {
            BOOST_TEST(misuse(line.typed) == "");
        }
    }
}

BOOST_AUTO_TEST_CASE(an_example_without_an_option_that_must_be_there_is_found) {
    BOOST_TEST(misuse("mb enrolment dispense E1 --requirement practice --reason \"…\"").find("--approver")
               != std::string::npos);
    BOOST_TEST(misuse("mb cohort progress --fast").find("--fast") != std::string::npos);
    BOOST_TEST(misuse("mb cohort progress K1 --csv=excel-no > \"K 1.csv\"") == "");
}

BOOST_AUTO_TEST_SUITE_END()
