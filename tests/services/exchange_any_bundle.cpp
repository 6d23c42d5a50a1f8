#include "services/exchange_any_bundle.hpp"

#include "any_value.hpp"
#include "services/exchange/format.hpp"
#include "services/exchange/written.hpp"

#include <mb/enrolment_status.hpp>

#include <set>
#include <sstream>

namespace mb::test {
namespace {

using services::exchange::guarded;

int number(int lowest, int highest) {
    return *rc::gen::inRange(lowest, highest + 1);
}

bool chance(int percent) {
    return number(0, 99) < percent;
}

std::string one_of(const std::vector<std::string>& texts) {
    return texts[static_cast<std::size_t>(number(0, static_cast<int>(texts.size()) - 1))];
}

std::string or_empty(const std::string& text) {
    return chance(50) ? text : std::string();
}

/// A text that is hard to write in CSV.
std::string text() {
    return one_of({"Absurd Banan", "'t Hooft", "=1+1", "+SUM(A1)", "a,b;c", "\"sitat\"", "\xC3\xA5\xC3\xA6\xC3\xB8",
                   "- ", "@ola", "x|y", "1.3.16"});
}

std::string email() {
    return one_of({"a@b", "'x@example.org", "=1+1@example.org", "a,b;c@example.org", "\"sitat\"@example.org"});
}

std::string phone() {
    return one_of({"+47 00 00 00 00", "-55 00 00 00", "00000", "55,00;00 00"});
}

std::string day(int year) {
    const Date date = *any_date_in(Date(year, 1, 1), Date(year, 12, 31));
    return date.to_string();
}

/// Rows of cells become a file.
class File {
public:
    explicit File(std::string_view name) {
        for (const auto& column : services::exchange::find_format(name)->columns) {
            content_ += (content_.empty() ? "" : ",") + std::string(column.name);
        }
        content_ += "\n";
    }
    void row(const std::vector<std::string>& cells) {
        std::string line;
        for (const auto& cell : cells) {
            line += (&cell == &cells.front() ? "\"" : ",\"");
            for (const char c : guarded(cell)) {
                line.append(c == '"' ? 2 : 1, c);
            }
            line += '"';
        }
        content_ += line + "\n";
    }
    const std::string& content() const { return content_; }

private:
    std::string content_;
};

class Draw {
public:
    Bundle run() {
        plans();
        people();
        for (std::size_t i = 0; i < persons_.size(); ++i) {
            enrolments(i);
            employments(i);
        }
        goals();
        Bundle bundle;
        for (const auto& [name, file] : files_) {
            bundle.emplace(name, file.content());
        }
        return bundle;
    }

private:
    File& file(const std::string& name) { return files_.try_emplace(name, name).first->second; }

    void plans() {
        file("programmes.csv")
            .row({"MB", "180", one_of({"45", "60"}), "20", "5", "80", "oppgave|=1+1", one_of({"yes", "no", ""}),
                  one_of({"yes", "no", ""})});
        for (const char* employer : {"bergen", "dps"}) {
            file("employers.csv")
                .row({employer, text(), one_of({"municipality", "dps", "other"}), or_empty(text()), or_empty(email()),
                      or_empty(phone())});
        }
        for (int i = 0; i < 2; ++i) {
            cohorts_.push_back("K" + std::to_string(i + 9));
            const auto year = std::to_string(2018 + i);
            file("cohorts.csv")
                .row({cohorts_.back(), "MB", year + "-08-01", std::to_string(2019 + i) + "-06-30", or_empty("17"),
                      or_empty(year + "-04-01")});
            for (int lesson = 8; lesson < 11; ++lesson) {
                file("lessons.csv")
                    .row({cohorts_.back(), "L" + std::to_string(lesson), day(2018 + i), or_empty("9:00"), "120",
                          or_empty(text()), or_empty("A"), one_of({"yes", "no", ""})});
            }
        }
    }

    void people() {
        const int count = number(0, 4);
        for (int i = 1; i <= count; ++i) {
            persons_.push_back(chance(50) ? "B" + std::to_string(i) : "P" + std::to_string(10 * i));
            file("people.csv")
                .row({persons_.back(), or_empty(text()), or_empty(text()), or_empty(day(1980)), or_empty(email()),
                      or_empty(phone()), one_of({"nb", "nn", "en", ""})});
        }
    }

    /// A walk along lawful steps; ends with `transferred` where that is wanted.
    void history(const std::string& person, const std::string& cohort, int year, const std::string& continues,
                 bool transferred) {
        Date date(year, 1, 10);
        std::optional<EnrolmentStatus> status;
        const auto step = [&](EnrolmentStatus next) {
            const bool withdrawn = next == EnrolmentStatus::withdrawn;
            const auto reason = withdrawn ? one_of({"work", "other", ""}) : std::string();
            file("enrolments.csv")
                .row({person, cohort, std::string(to_code(next)), date.to_string(), reason,
                      reason == "other" ? or_empty(text()) : std::string(), status ? std::string() : continues,
                      next == EnrolmentStatus::applied ? or_empty("2018-04-01T10:00:00+02:00") : std::string()});
            status = next;
            if (next == EnrolmentStatus::active) {
                begun_.insert(person);
            }
            date = date.plus_days(number(1, 30));
        };
        if (transferred) {
            for (const auto next : {EnrolmentStatus::admitted, EnrolmentStatus::active, EnrolmentStatus::transferred}) {
                step(next);
            }
            return;
        }
        for (int steps = number(1, 5); steps > 0; --steps) {
            const auto next = next_statuses(status);
            if (next.empty()) {
                break;
            }
            step(next[static_cast<std::size_t>(number(0, static_cast<int>(next.size()) - 1))]);
        }
    }

    void enrolments(std::size_t i) {
        const auto& person = persons_[i];
        const bool moves = chance(30);
        if (moves) {
            history(person, cohorts_[0], 2018, "", true);
            records(person, 0);
        }
        if (moves || chance(70)) {
            history(person, cohorts_[1], 2019, moves ? cohorts_[0] : "", false);
            records(person, 1);
        }
    }

    void records(const std::string& person, std::size_t which) {
        const auto& cohort = cohorts_[which];
        for (int lesson = 8; lesson < 11; ++lesson) {
            const auto code = "L" + std::to_string(lesson);
            if (chance(70)) {
                file("attendance.csv")
                    .row({cohort, code, person, std::to_string(number(0, 60)), one_of({"valid", "invalid", ""})});
            }
            if (chance(30)) {
                file("makeups.csv").row({cohort, code, person, day(2020), std::to_string(number(1, 60))});
            }
        }
        if (chance(30)) {
            file("groups.csv").row({cohort, person, "A", day(2019)});
        }
        if (chance(30)) {
            file("recognitions.csv")
                .row({cohort, person, one_of({"theory", "practice"}), "3", day(2019), text(), or_empty(text())});
        }
        if (chance(30)) {
            file("milestones.csv").row({cohort, person, one_of({"oppgave", "=1+1"}), day(2020)});
        }
        if (chance(30)) {
            file("dispensations.csv")
                .row({cohort, person, one_of({"oppgave", "theory", "practice"}), day(2020), text(), text()});
        }
        if (chance(60)) {
            const int next = ++placements_;
            const auto placement = (chance(50) ? "PL" : "H") + std::to_string(next * 3);
            file("placements.csv")
                .row({placement, cohort, person, "dps", or_empty(text()), or_empty(text()), or_empty(email()),
                      or_empty(phone()), "2019-01-07", "2019-06-28"});
            for (int week = 1; week < 4; ++week) {
                const int planned = number(0, 7);
                file("weeks.csv")
                    .row({placement, "2019-W0" + std::to_string(week), std::to_string(planned),
                          std::to_string(number(0, planned)), one_of({"yes", "no"})});
            }
        }
    }

    void employments(std::size_t i) {
        for (int jobs = number(0, 2); jobs > 0; --jobs) {
            const int next = ++jobs_;
            const auto code = (chance(50) ? "J" : "A") + std::to_string(next * 3);
            const bool ended = chance(50);
            file("employments.csv")
                .row({code, persons_[i], one_of({"bergen", "dps"}), or_empty(text()), "2020-03-01",
                      ended ? "2020-12-31" : "", ended ? one_of({"resigned", "unknown", ""}) : "",
                      one_of({"", "employer", "public"})});
            file("terms.csv")
                .row({code, "2020-03-01", one_of({"50", "37,5", "33.33", "100"}), one_of({"permanent", "temporary"}),
                      one_of({"ordinary", "earmarked", "subsidised"}), one_of({"ja", "nei"}), or_empty(text())});
        }
        if (begun_.contains(persons_[i]) && chance(60)) {
            const bool answered = chance(50);
            file("followups.csv")
                .row({persons_[i], "2020-12-01", answered ? "2020-12-05" : "",
                      answered ? "employed" : one_of({"", "no-answer"})});
        }
    }

    void goals() {
        const bool fte = chance(50);
        file("goals.csv")
            .row({"A", "anyone", one_of({"", "dps|municipality"}), one_of({"", "ordinary"}), one_of({"", "yes", "no"}),
                  fte ? "fte" : or_empty("persons"), fte ? "12,25" : "20", "2017-05-31", or_empty(text()),
                  one_of({"x2", fte ? "40.5" : "40"}), "2020-12-31"});
    }

    std::map<std::string, File> files_;
    std::vector<std::string> cohorts_;
    std::vector<std::string> persons_;
    std::set<std::string> begun_;  ///< only they are asked
    int placements_ = 0;
    int jobs_ = 0;
};

}  // namespace

Bundle any_bundle() {
    return Draw().run();
}

Bundle any_order_of(const Bundle& bundle) {
    Bundle shuffled;
    for (const auto& [name, content] : bundle) {
        std::istringstream lines(content);
        std::string header;
        std::getline(lines, header);
        std::vector<std::string> rows;
        for (std::string line; std::getline(lines, line);) {
            rows.insert(rows.begin() + number(0, static_cast<int>(rows.size())), line);
        }
        // A file is known by its header too, so its parts may have any names.
        const bool cut = chance(50);
        for (const auto& row : rows) {
            auto& file = shuffled[(cut ? one_of({"a-", "", "z-"}) : "") + name];
            file += (file.empty() ? header + "\n" : "") + row + "\n";
        }
    }
    return shuffled;
}

}  // namespace mb::test
