// The command line: words, each on a line of its own. Whatever they are, mb says what is wrong, in text that a terminal shows
// as it is, and ends with one of its exit codes.
#include "cli/app.hpp"
#include "target.hpp"
#include "temporary_folder.hpp"

#include <sstream>
#include <vector>

using namespace mb::cli;

namespace {

const Surroundings& world() {
    static const mb::test::TemporaryFolder folder;
    static const Surroundings around = [] {
        std::filesystem::current_path(folder.path());
        Surroundings made;
        made.variable = [](const char*) { return std::nullopt; };
        made.login_name = [] { return "kari"; };
        made.now = [] { return mb::Instant::parse("2020-06-01T08:00:00Z"); };
        made.standard_input = [] { return "given_name=Absurd\n"; };
        for (const std::vector<std::string>& words : std::initializer_list<std::vector<std::string>>{
                 {"register", "init"},
                 {"programme", "add", "MB", "--theory-hours", "180", "--practice-weeks", "20"},
                 {"cohort", "add", "K1", "--programme", "MB", "--from", "2020-01-06", "--to", "2020-12-18"},
                 {"person", "add", "--input", "-"},
                 {"enrolment", "apply", "--person", "P1", "--cohort", "K1", "--on", "2019-12-01"},
                 {"lesson", "add", "K1/L1", "--date", "2020-02-03", "--hours", "2"}}) {
            std::ostringstream said;
            mb::fuzz::require(run(words, made, {said, said}) == ExitCode::done, "the register is made");
        }
        return made;
    }();
    return around;
}

/// A fuzzer is free to write files, but only where it works.
bool leads_elsewhere(const std::string& word) {
    return word.find('/') != std::string::npos || word.find("..") != std::string::npos;
}

bool shows_as_it_is(const std::string& text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool ends_row = text.compare(i, 2, "\r\n") == 0;  // --csv=excel-no
        if ((byte < ' ' && byte != '\n' && !ends_row) || byte == 0x7f) {
            return false;
        }
        // C1 controls and bidirectional controls, as UTF-8.
        if (byte == 0xc2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xa0) {
            return false;
        }
        if (text.compare(i, 2, "\xE2\x80") == 0 && i + 2 < text.size()) {
            const auto last = static_cast<unsigned char>(text[i + 2]);
            if (last >= 0xaa && last <= 0xae) {
                return false;
            }
        }
    }
    return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto& around = world();
    std::vector<std::string> words;
    std::istringstream lines{std::string(mb::fuzz::text_of(data, size))};
    for (std::string word; std::getline(lines, word) && words.size() < 20;) {
        word = word.substr(0, word.find('\0'));  // as any argument of a program
        if (leads_elsewhere(word)) {
            return 0;
        }
        words.push_back(word);
    }
    std::ostringstream out;
    std::ostringstream error;
    const auto code = static_cast<int>(run(words, around, {out, error}));
    mb::fuzz::require((code >= 0 && code != 1 && code <= 8), "the exit code is one of those that help tells");
    mb::fuzz::require(shows_as_it_is(out.str()) && shows_as_it_is(error.str()), "what is said shows as it is");
    return 0;
}
