/// Status histories and continuations.
#include "services/exchange_register.hpp"
#include "store/gateways/enrolments.hpp"

#include <mb/services/enrolments.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::faults_of;
using test::sum_of;

namespace {

struct World : test::SmallWorld {
    services::ImportReport enrolments(const std::string& rows) {
        return import({{"enrolments.csv", "person,cohort,status,date,reason,note,continues,received\n" + rows}});
    }
    std::optional<EnrolmentId> continued_by(std::int64_t id) {
        return store::Enrolments(registered.connection()).find(EnrolmentId(id)).value().value.continues;
    }
    /// "admitted 2020-06-10, active 2020-08-17".
    std::string history(const char* id) {
        std::string text;
        const auto enrolment = services::enrolment(registered, id, Date(2021, 1, 1));
        for (const auto& change : enrolment.history.changes()) {
            text +=
                (text.empty() ? "" : ", ") + std::string(to_code(change.status())) + " " + change.date().to_string();
        }
        return text;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(import_enrolments)

BOOST_FIXTURE_TEST_CASE(rows_in_any_order_and_the_register_form_one_history, World) {
    BOOST_CHECK_EQUAL(
        sum_of(
            enrolments("B1,K7,active,2021-03-01,,,,\nB1,K7,on-leave,2021-02-01,,,,\nB1,K7,completed,2021-06-18,,,,\n")),
        "3 new, 0 changed, 0 same, 0 faults");
    BOOST_CHECK_EQUAL(
        history("E2"),
        "applied 2020-04-20, admitted 2020-06-10, active 2020-08-17, on-leave 2021-02-01, active 2021-03-01, "
        "completed 2021-06-18");
}

BOOST_FIXTURE_TEST_CASE(several_changes_on_one_day_form_a_chain, World) {
    BOOST_CHECK_EQUAL(
        faults_of(
            enrolments("B3,K7,completed,2020-08-17,,,,\nB3,K7,admitted,2020-08-17,,,,\nB3,K7,active,2020-08-17,,,,\n")),
        "");
    BOOST_CHECK_EQUAL(history("E4"), "admitted 2020-08-17, active 2020-08-17, completed 2020-08-17");
}

BOOST_FIXTURE_TEST_CASE(a_step_that_only_the_register_forbids_is_told_at_the_row, World) {
    const auto report = enrolments("B3,K7,admitted,2020-06-10,,,,\nB1,K7,waitlisted,2020-07-01,,,,\n");
    BOOST_CHECK_EQUAL(faults_of(report), "enrolments.csv:3 [status] status-step-unlawful");
    BOOST_CHECK_EQUAL(field(test::first_fault(report).fields, "from").value_or(""), "admitted");
}

BOOST_FIXTURE_TEST_CASE(a_step_that_no_longer_follows_is_told_at_a_row_of_that_enrolment, World) {
    // admitted → active stands in the register; no-show before it makes active unlawful.
    BOOST_CHECK_EQUAL(faults_of(enrolments("B1,K7,no-show,2020-08-16,,,,\n")),
                      "enrolments.csv:2 [status] status-step-unlawful");
}

BOOST_FIXTURE_TEST_CASE(every_fault_of_a_row_is_told, World) {
    BOOST_CHECK_EQUAL(faults_of(enrolments("B9,K9,activ,2020-13-01,illness,,K5,i går\n")),
                      "enrolments.csv:2 [person] person-unknown\nenrolments.csv:2 [cohort] cohort-unknown\n"
                      "enrolments.csv:2 [continues] cohort-unknown\nenrolments.csv:2 [status] code-unknown\n"
                      "enrolments.csv:2 [date] date-impossible\nenrolments.csv:2 [reason] code-unknown\n"
                      "enrolments.csv:2 [received] instant-malformed");
    BOOST_CHECK_EQUAL(faults_of(enrolments("B3,K7,admitted,2020-06-10,work,,,2020-04-20T10:00:00Z\n")),
                      "enrolments.csv:2 [received] received-without-application\nenrolments.csv:2 [reason] "
                      "reason-without-withdrawal");
}

BOOST_FIXTURE_TEST_CASE(a_faulty_row_leaves_the_rest_of_its_enrolment_without_complaint, World) {
    BOOST_CHECK_EQUAL(
        faults_of(import(
            {{"enrolments.csv", "person,cohort,status,date\nB3,K7,admitet,2020-06-10\nB3,K7,active,2020-08-17\n"},
             {"attendance.csv", "cohort,lesson,person,minutes\nK7,L01,B3,180\n"},
             {"milestones.csv", "cohort,person,milestone,date\nK7,B3,egenrefleksjon,2021-03-01\n"}})),
        "enrolments.csv:2 [status] code-unknown");
}

BOOST_FIXTURE_TEST_CASE(a_continuation_may_stand_on_any_row_of_the_enrolment, World) {
    BOOST_CHECK_EQUAL(
        sum_of(
            enrolments("B1,K6,admitted,2019-06-10,,,,\nB1,K6,active,2019-08-19,,,,\nB1,K6,transferred,2020-03-02,,,,\n"
                       "B1,K7,applied,2020-04-20,,,,2020-04-20T10:00:00Z\nB1,K7,active,2020-08-17,,,K6,\n")),
        "3 new, 1 changed, 1 same, 0 faults");
    BOOST_CHECK(continued_by(2) == EnrolmentId(4));
}

BOOST_FIXTURE_TEST_CASE(an_empty_cell_of_the_first_status_ends_a_continuation, World) {
    BOOST_CHECK_EQUAL(sum_of(enrolments("B2,K7,active,2020-08-17,,,,\n")), "0 new, 0 changed, 1 same, 0 faults");
    BOOST_CHECK(continued_by(3) == EnrolmentId(1));
    BOOST_CHECK_EQUAL(sum_of(import({{"enrolments.csv", "person,cohort,status,date\nB2,K7,admitted,2020-06-10\n"}})),
                      "0 new, 0 changed, 1 same, 0 faults");
    BOOST_CHECK(continued_by(3) == EnrolmentId(1));
    BOOST_CHECK_EQUAL(sum_of(enrolments("B2,K7,admitted,2020-06-10,,,,\n")), "0 new, 1 changed, 0 same, 0 faults");
    BOOST_CHECK(continued_by(3) == std::nullopt);
}

BOOST_FIXTURE_TEST_CASE(a_continuation_passes_from_one_enrolment_to_another_in_one_import, World) {
    BOOST_CHECK_EQUAL(sum_of(enrolments("B2,K8,admitted,2021-06-10,,,K6,\nB2,K7,admitted,2020-06-10,,,,\n")),
                      "1 new, 1 changed, 0 same, 0 faults");
    BOOST_CHECK(continued_by(3) == std::nullopt);
    BOOST_CHECK(continued_by(4) == EnrolmentId(1));
}

BOOST_FIXTURE_TEST_CASE(a_status_taken_from_the_earlier_enrolment_is_missed_by_the_later, World) {
    // The transfer moves behind the day on which cohort 7 began.
    const auto report = enrolments("B2,K6,transferred,2020-03-02,,,,\nB2,K8,admitted,2020-03-01,,,K7,\n");
    BOOST_CHECK_EQUAL(faults_of(report), "enrolments.csv:3 [] continues-not-transferred");
}

BOOST_FIXTURE_TEST_CASE(reasons_and_notes_are_cleared_by_empty_cells_and_kept_without_the_column, World) {
    enrolments("B1,K7,withdrawn,2020-10-10,other,flyttet til Voss,,\n");
    BOOST_CHECK_EQUAL(
        sum_of(import({{"enrolments.csv", "person,cohort,status,date,reason\nB1,K7,withdrawn,2020-10-10,other\n"}})),
        "0 new, 0 changed, 1 same, 0 faults");
    BOOST_CHECK_EQUAL(sum_of(enrolments("B1,K7,withdrawn,2020-10-10,work,,,\n")), "0 new, 1 changed, 0 same, 0 faults");
}

BOOST_AUTO_TEST_SUITE_END()
