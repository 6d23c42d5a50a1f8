// A passphrase that seals is typed twice, and is told to nobody.
#include "cli/app.hpp"
#include "temporary_folder.hpp"

#include <mb/store/register.hpp>

#include <boost/test/unit_test.hpp>

#include <sstream>

using namespace mb::cli;

namespace {

/// A register, and somebody who answers one question after another at the terminal.
struct Typist {
    Typist() { mb::Register::create(folder / "register.mb", mb::Instant::parse("2020-06-01T12:00:00Z")); }

    ExitCode run(std::vector<std::string> words) {
        Surroundings around;
        around.variable = [](const char*) { return std::nullopt; };
        around.login_name = [] { return "kari"; };
        around.now = [] { return mb::Instant::parse("2020-06-01T12:00:00Z"); };
        around.standard_input = [] { return "correct horse battery\n"; };
        around.secret = [this](const std::string& question) -> std::optional<std::string> {
            asked.push_back(question);
            return asked.size() <= answers.size() ? std::optional(answers[asked.size() - 1]) : std::nullopt;
        };
        words.insert(words.end(), {"--lang", "en", "--register", (folder / "register.mb").string()});
        std::ostringstream out;
        std::ostringstream error;
        const auto code = mb::cli::run(words, around, {out, error});
        said = out.str() + error.str();
        return code;
    }
    ExitCode seal(std::vector<std::string> typed) {
        answers = std::move(typed);
        asked.clear();
        return run({"register", "backup-keys", sealed.string()});
    }

    mb::test::TemporaryFolder folder;
    std::filesystem::path sealed = folder / "register.mbkeys";
    std::vector<std::string> answers;
    std::vector<std::string> asked;
    std::string said;
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(passphrases, Typist)

BOOST_AUTO_TEST_CASE(one_that_seals_is_typed_twice) {
    BOOST_TEST((seal({"correct horse battery", "correct horse battery"}) == ExitCode::done));
    BOOST_TEST((asked == std::vector<std::string>{"new passphrase for the keys: ", "the same once more: "}));
    BOOST_TEST(std::filesystem::exists(sealed));
    BOOST_TEST(said.find("horse") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(two_that_differ_and_one_that_is_short_are_refused) {
    BOOST_TEST((seal({"correct horse battery", "correct horse batteri"}) == ExitCode::usage));
    BOOST_TEST(said.find("not the same") != std::string::npos);
    BOOST_TEST(said.find("horse") == std::string::npos);
    BOOST_TEST((seal({"short"}) == ExitCode::refused));
    BOOST_TEST(asked.size() == 1U);
    BOOST_TEST((seal({}) == ExitCode::usage));
    BOOST_TEST(!std::filesystem::exists(sealed));
}

BOOST_AUTO_TEST_CASE(one_that_opens_is_typed_once) {
    seal({"correct horse battery", "correct horse battery"});
    std::filesystem::rename(folder / "register.mb", folder / "copy.mb");
    std::filesystem::remove(folder / "register.keys");
    asked.clear();
    const std::vector<std::string> restore{"register", "restore", (folder / "copy.mb").string(), "--keys",
                                           sealed.string()};
    answers = {"correct horse batteri"};
    BOOST_TEST((run(restore) == ExitCode::unusable));
    BOOST_TEST(asked.size() == 1U);
    asked.clear();
    answers = {"correct horse battery"};
    BOOST_TEST((run(restore) == ExitCode::done));
    BOOST_TEST(std::filesystem::exists(folder / "register.keys"));
}

BOOST_AUTO_TEST_SUITE_END()
