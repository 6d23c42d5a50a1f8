#include "cli/commands/cohort_rows.hpp"

#include "cli/language.hpp"

namespace mb::cli {

namespace {

constexpr Audience machines = Audience::machines;

int held(const services::CohortView& view, EnrolmentStatus status) {
    const auto found = view.held.find(status);
    return found == view.held.end() ? 0 : found->second;
}

}  // namespace

std::vector<Column> cohort_row_columns() {
    return {
        {"cohort", mark("cohort")},
        {"programme", mark("programme")},
        {"first_day", mark("first day"), Kind::date},
        {"last_day", mark("last day"), Kind::date},
        {"application_deadline", mark("apply by"), Kind::date},
        {"places", mark("places"), Kind::integer},
        {"places_taken", mark("taken"), Kind::integer},
        {"places_free", mark("free"), Kind::integer},
        {"lessons", mark("lessons"), Kind::integer, machines},
        {"lesson_minutes", mark("lesson hours"), Kind::minutes},
        {"applied", mark("applied"), Kind::integer, machines},
        {"waitlisted", mark("waiting list"), Kind::integer, machines},
        {"rejected", mark("rejected"), Kind::integer, machines},
        {"application_withdrawn", mark("application withdrawn"), Kind::integer, machines},
        {"admitted", mark("admitted"), Kind::integer, machines},
        {"no_show", mark("did not show up"), Kind::integer, machines},
        {"active", mark("active"), Kind::integer},
        {"on_leave", mark("on leave"), Kind::integer},
        {"completed", mark("completed"), Kind::integer},
        {"not_completed", mark("not completed"), Kind::integer, machines},
        {"withdrawn", mark("withdrawn"), Kind::integer, machines},
        {"transferred", mark("transferred"), Kind::integer, machines},
    };
}

std::vector<Cell> cohort_cells(const services::CohortView& view) {
    const auto of = [&](EnrolmentStatus status) { return cell(held(view, status)); };
    const Cohort& cohort = view.cohort;
    using enum EnrolmentStatus;
    return {cohort.code.str(),
            view.programme.str(),
            cohort.period.first(),
            cohort.period.last(),
            cell(cohort.application_deadline),
            cell(cohort.places),
            cell(view.places_taken()),
            cell(view.places_free()),
            cell(view.lessons),
            view.lesson_minutes,
            of(applied),
            of(waitlisted),
            of(rejected),
            of(application_withdrawn),
            of(admitted),
            of(no_show),
            of(active),
            of(on_leave),
            of(completed),
            of(not_completed),
            of(withdrawn),
            of(transferred)};
}

}  // namespace mb::cli
