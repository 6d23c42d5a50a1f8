/// Stories: one enrolment in one cohort, told step by step, as the rules see it.
#pragma once

#include <mb/rules/participation.hpp>
#include <mb/rules/progress.hpp>

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mb::test {

inline Date day(std::string_view text) {
    return Date::parse(text);
}

/// What the cohort and its programme ask. The defaults are the present requirement.
struct Setting {
    std::string cohort = "K7";
    std::string first_day = "2020-08-17";
    std::string last_day = "2021-06-18";
    int theory_hours = 180;
    int minutes_per_hour = 60;
    int practice_weeks = 20;
    int week_threshold_percent = 80;
    bool theory_carries = false;
    bool practice_carries = true;
    std::vector<std::string> milestones = {};
    std::optional<std::string> deadline = std::nullopt;
    int enrolment = 1;  ///< the number of the enrolment
};

/// What a lesson has beside its day and length.
struct LessonDetails {
    std::optional<std::string> start = std::nullopt;
    std::optional<std::string> group = std::nullopt;
    bool held = true;
};

/// Tells what happens to one enrolment: `Story(…).admitted("2020-06-01").active("2020-08-17").lesson("L01",
/// "2020-09-07", 180).attended("L01", 180)`.
class Story {
public:
    explicit Story(const Setting& setting = {});

    // The cohort.
    Story& lesson(const std::string& code, std::string_view date, int minutes, const LessonDetails& details = {});
    /// Lessons A1, A2, … a week apart, where A is `prefix`.
    Story& weekly_lessons(const std::string& prefix, int count, std::string_view first, int minutes);

    // Where the enrolment stands.
    Story& status(EnrolmentStatus status, std::string_view date);
    Story& applied(std::string_view date, std::optional<std::string> received = std::nullopt);
    Story& admitted(std::string_view date) { return status(EnrolmentStatus::admitted, date); }
    Story& active(std::string_view date) { return status(EnrolmentStatus::active, date); }
    Story& on_leave(std::string_view date) { return status(EnrolmentStatus::on_leave, date); }
    Story& completed(std::string_view date) { return status(EnrolmentStatus::completed, date); }
    Story& transferred(std::string_view date) { return status(EnrolmentStatus::transferred, date); }
    Story& withdrawn(std::string_view date, std::optional<WithdrawalReason> reason);
    Story& continues(const Story& earlier);
    Story& joins(std::string_view group, std::string_view from);

    // Theory.
    Story& attended(const std::string& lesson, int minutes, std::optional<Absence> rest = std::nullopt);
    /// Every minute of every lesson told so far whose code begins with `prefix`.
    Story& attended_all(std::string_view prefix = "");
    Story& made_up(const std::string& lesson, std::string_view date, int minutes);
    Story& theory_recognised(std::string_view date, int minutes);

    // Practice.
    Story& week(std::string_view week, int planned, int present, bool approved = true, int placement = 1);
    /// Approved weeks of five days, all of them present, one after the other.
    Story& full_weeks(std::string_view first, int count, int placement = 1);
    Story& practice_recognised(std::string_view date, int weeks);

    // Decisions.
    Story& milestone(std::string_view name, std::string_view date);
    Story& dispensed(std::string_view requirement, std::string_view date);

    rules::Participation participation() const;
    rules::Progress on(std::string_view date) const { return rules::progress_at(participation(), day(date)); }
    /// How the lesson counts on the day; the lesson must be on or before it.
    rules::LessonLine line(const std::string& lesson, std::string_view date) const;

private:
    LessonId id_of(const std::string& lesson) const;

    rules::CohortPlan plan_;
    rules::Participation participation_;
    std::vector<StatusChange> changes_;
};

}  // namespace mb::test
