#include "cli/commands/attendance_marks.hpp"

#include "cli/commands/duration.hpp"
#include "cli/language.hpp"
#include "cli/usage_error.hpp"

#include <utility>

namespace mb::cli {

namespace {

/// What is said of one enrolment, and by which option.
struct Said {
    std::optional<Minutes> minutes;  ///< nothing: the whole lesson
    std::string minutes_by;          ///< empty: nothing is said of presence
    std::optional<Absence> absence;
    std::string absence_by;
};

class Collected {
public:
    void presence(const std::string& enrolment, const char* option, std::optional<Minutes> minutes) {
        Said& said = said_[enrolment];
        if (!said.minutes_by.empty() && (said.minutes_by != option || said.minutes != minutes)) {
            refuse(enrolment, said.minutes_by, option);
        }
        said.minutes = minutes;
        said.minutes_by = option;
        check(enrolment, said);
    }

    void absence(const std::string& enrolment, const char* option, Absence absence) {
        Said& said = said_[enrolment];
        if (said.absence && *said.absence != absence) {
            refuse(enrolment, said.absence_by, option);
        }
        said.absence = absence;
        said.absence_by = option;
        check(enrolment, said);
    }

    std::map<std::string, services::Mark> marks() const {
        std::map<std::string, services::Mark> marks;
        for (const auto& [enrolment, said] : said_) {
            // Who is only said to be absent was absent all the time.
            marks[enrolment] = {said.minutes_by.empty() ? Minutes() : said.minutes, said.absence};
        }
        return marks;
    }

private:
    static void check(const std::string& enrolment, const Said& said) {
        if (said.absence && !said.minutes_by.empty() && !said.minutes) {
            refuse(enrolment, said.minutes_by, said.absence_by);
        }
    }
    [[noreturn]] static void refuse(const std::string& enrolment, const std::string& option, const std::string& other) {
        throw UsageError("enrolment-said-twice", {{"enrolment", enrolment}, {"option", option}, {"other", other}});
    }

    std::map<std::string, Said> said_;
};

std::pair<std::string, Minutes> assigned_minutes(const std::string& text) {
    const auto equals = text.find('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == text.size()) {
        throw UsageError("assignment-malformed", {{"option", "--minutes"}, {"value", text}});
    }
    return {text.substr(0, equals), given_minutes("--minutes", text.substr(equals + 1))};
}

}  // namespace

void AttendanceMarks::setup(Options& options) {
    options.flag(all_, "--all", mark("everyone to whom the lesson applies was there, but for those named otherwise"));
    options.several(except_, "--except", "E3,…", mark("with --all: these were absent"));
    options.several(present_, "--present", "E3,…", mark("these were there all the time"));
    options.several(valid_, "--absent-valid", "E3,…", mark("these were absent, with valid absence"));
    options.several(invalid_, "--absent-invalid", "E3,…", mark("these were absent, with invalid absence"));
    options.several(minutes_, "--minutes", "E3=90,…",
                    mark("these were there for so many minutes, or hours as E3=1:30"));
}

services::Attendees AttendanceMarks::attendees() const {
    if (!all_ && !except_.empty()) {
        throw UsageError("option-needs-other", {{"option", "--except"}, {"other", "--all"}});
    }
    Collected collected;
    for (const std::string& enrolment : present_) {
        collected.presence(enrolment, "--present", {});
    }
    for (const std::string& enrolment : except_) {
        collected.presence(enrolment, "--except", Minutes());
    }
    for (const std::string& text : minutes_) {
        const auto [enrolment, minutes] = assigned_minutes(text);
        collected.presence(enrolment, "--minutes", minutes);
    }
    for (const std::string& enrolment : valid_) {
        collected.absence(enrolment, "--absent-valid", Absence::valid);
    }
    for (const std::string& enrolment : invalid_) {
        collected.absence(enrolment, "--absent-invalid", Absence::invalid);
    }
    services::Attendees attendees{all_, collected.marks()};
    if (!all_ && attendees.marks.empty()) {
        throw UsageError("attendance-of-nobody");
    }
    return attendees;
}

}  // namespace mb::cli
