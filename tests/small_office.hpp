/// A register in a folder of its own and an mb that works there, in this process.
#pragma once

#include "cli/app.hpp"
#include "temporary_folder.hpp"

#include <filesystem>
#include <initializer_list>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace mb::test {

/// Whether a terminal shows the text as it is: no control characters but line feeds and the ends of rows (CRLF), none of
/// C1, and none that turns the direction of writing.
inline bool shows_as_it_is(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool ends_row = text.substr(i, 2) == "\r\n";
        if ((byte < ' ' && byte != '\n' && !ends_row) || byte == 0x7f) {
            return false;
        }
        const auto next = [&](std::size_t ahead) {
            return i + ahead < text.size() ? static_cast<unsigned char>(text[i + ahead]) : 0U;
        };
        const bool c1 = byte == 0xc2 && next(1) >= 0x80 && next(1) < 0xa0;
        const bool embeds = byte == 0xe2 && next(1) == 0x80 && next(2) >= 0xaa && next(2) <= 0xae;
        const bool isolates = byte == 0xe2 && next(1) == 0x81 && next(2) >= 0xa6 && next(2) <= 0xa9;
        if (c1 || embeds || isolates) {
            return false;
        }
    }
    return true;
}

/// What one run of mb said.
struct Said {
    int code;
    std::string out;
    std::string error;
};

/// Works in its folder: paths in words are taken from there. On 1 June 2020, with a programme MB, a cohort K1 with lesson
/// K1/L1, a person P1 who has applied there as E1, an employer dps.
class SmallOffice {
public:
    SmallOffice() {
        std::filesystem::current_path(folder_.path());
        around_.variable = [](const char* name) {
            return name == std::string_view("NO_COLOR") ? std::optional<std::string>("1") : std::nullopt;
        };
        around_.login_name = [] { return "kari"; };
        around_.now = [] { return Instant::parse("2020-06-01T08:00:00Z"); };
        around_.out_is_terminal = true;
        around_.standard_input = [] { return "given_name=Absurd\nfamily_name=Banan\n"; };
        for (const std::vector<std::string>& words : std::initializer_list<std::vector<std::string>>{
                 {"register", "init"},
                 {"programme", "add", "MB", "--theory-hours", "180", "--practice-weeks", "20"},
                 {"cohort", "add", "K1", "--programme", "MB", "--from", "2020-01-06", "--to", "2020-12-18"},
                 {"employer", "add", "dps", "--name", "Solsikken", "--kind", "dps"},
                 {"person", "add", "--input", "-"},
                 {"enrolment", "apply", "--person", "P1", "--cohort", "K1", "--on", "2019-12-01"},
                 {"lesson", "add", "K1/L1", "--date", "2020-02-03", "--hours", "2"}}) {
            if (const Said said = run(words); said.code != 0) {
                throw std::runtime_error(said.error);
            }
        }
    }

    Said run(const std::vector<std::string>& words) const {
        std::ostringstream out;
        std::ostringstream error;
        const auto code = static_cast<int>(cli::run(words, around_, {out, error}));
        return {code, out.str(), error.str()};
    }

private:
    TemporaryFolder folder_;
    cli::Surroundings around_{};
};

}  // namespace mb::test
