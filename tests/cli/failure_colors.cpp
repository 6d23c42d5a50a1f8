// Failures are red on a terminal, unless somebody has said otherwise.
#include "cli/app.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <sstream>

using namespace mb::cli;

namespace {

bool is_red(std::vector<std::string> words, std::map<std::string, std::string> environment = {}, bool terminal = true) {
    Surroundings around;
    around.variable = [&](const char* name) {
        const auto found = environment.find(name);
        return found == environment.end() ? std::nullopt : std::optional(found->second);
    };
    around.login_name = [] { return "kari"; };
    around.now = [] { return mb::Instant::parse("2020-09-01T10:00:00Z"); };
    around.error_is_terminal = terminal;
    std::ostringstream out;
    std::ostringstream error;
    words.insert(words.begin(), {"cohort", "lst"});
    run(words, around, {out, error});
    return error.str().find("\033[31m") != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(failure_colors)

BOOST_AUTO_TEST_CASE(a_failure_is_red_on_a_terminal_only) {
    BOOST_TEST(is_red({}));
    BOOST_TEST(!is_red({}, {}, false));
}

BOOST_AUTO_TEST_CASE(whoever_wants_no_colour_gets_none) {
    BOOST_TEST(!is_red({"--color", "never"}));
    BOOST_TEST(!is_red({"--color=never"}));
    BOOST_TEST(!is_red({}, {{"MB_COLOR", "never"}}));
    BOOST_TEST(!is_red({}, {{"NO_COLOR", "1"}}));
    BOOST_TEST(is_red({"--color", "always"}, {{"NO_COLOR", "1"}}, false));
    // Also where the settings cannot be read.
    BOOST_TEST(!is_red({"--color", "never", "--lang", "xx"}));
}

BOOST_AUTO_TEST_SUITE_END()
