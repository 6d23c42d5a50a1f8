#include <mb/rules/due.hpp>
#include <mb/rules/progress.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace mb::rules {
namespace {

/// Hosts approve at the end of a fortnight; what is older has been forgotten.
constexpr int days_to_approve = 14;
/// Four weeks are enough to write what is missing and have it approved.
constexpr int days_before_the_end = 28;

/// Collects what is due of one participation.
class DueList {
public:
    DueList(const Participation& participation, Date day)
        : participation_(participation), day_(day), status_(participation.history.at(day)) {}

    std::vector<Finding> run() {
        find_undecided();
        find_weeks();
        find_milestones();
        find_end();
        find_withdrawal();
        return std::move(due_);
    }

private:
    using Status = EnrolmentStatus;

    Date first_day() const { return participation_.plan->cohort.period.first(); }
    Date last_day() const { return participation_.plan->cohort.period.last(); }
    void add(const char* code, Fields fields) {
        fields.insert(fields.begin(), {"enrolment", participation_.id.to_string()});
        due_.push_back({code, std::move(fields)});
    }

    void find_undecided() {
        if ((status_ == Status::applied && day_ > first_day())
            || (status_ == Status::waitlisted && day_ > last_day())) {
            add("decision-missing",
                {{"status", std::string(to_code(*status_))}, {"first_day", first_day().to_string()}});
        }
        if (status_ == Status::admitted && day_ > first_day()) {
            add("start-missing", {{"first_day", first_day().to_string()}});
        }
    }

    void find_weeks() {
        if (status_ != Status::active && status_ != Status::on_leave && status_ != Status::transferred) {
            return;
        }
        std::vector<const PracticeWeek*> forgotten;
        for (const PracticeWeek& week : participation_.weeks) {
            if (!week.approved && week.days.present() > 0 && days_between(week.week.sunday(), day_) > days_to_approve) {
                forgotten.push_back(&week);
            }
        }
        std::ranges::sort(forgotten, {}, [](const auto* week) { return std::pair(week->week, week->placement); });
        for (const auto* week : forgotten) {
            add("week-unapproved", {{"placement", week->placement.to_string()}, {"week", week->week.to_string()}});
        }
    }

    void find_milestones() {
        if (status_ != Status::active || days_between(day_, last_day()) > days_before_the_end) {
            return;
        }
        for (const Finding& unmet :
             unmet_requirements(progress_at(participation_, day_), participation_.dispensations)) {
            if (unmet.code == "milestone-missing") {
                add("milestone-due", {unmet.fields.front(), {"last_day", last_day().to_string()}});
            }
        }
    }

    void find_end() {
        if ((status_ != Status::active && status_ != Status::on_leave) || day_ <= last_day()) {
            return;
        }
        const auto unmet = unmet_requirements(progress_at(participation_, day_), participation_.dispensations);
        add(unmet.empty() ? "completion-missing" : "end-status-missing", {{"last_day", last_day().to_string()}});
    }

    void find_withdrawal() {
        for (const StatusChange& change : participation_.history.changes()) {
            if (status_ == Status::withdrawn && change.status() == Status::withdrawn && !change.reason()) {
                add("withdrawal-reason-missing", {{"date", change.date().to_string()}});
            }
        }
    }

    const Participation& participation_;
    Date day_;
    std::optional<EnrolmentStatus> status_;
    std::vector<Finding> due_;
};

}  // namespace

std::vector<Finding> due_at(const Participation& participation, Date day) {
    return DueList(participation, day).run();
}

}  // namespace mb::rules
