// How long the identity of a person is kept.
#include <mb/rules/retention.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

using mb::Date;
using mb::RetentionClass;
using mb::StatusChange;
using mb::StatusHistory;
using mb::rules::PersonHistory;
using enum mb::EnrolmentStatus;

namespace {

Date day(const char* text) {
    return Date::parse(text);
}

StatusHistory applied_and_rejected() {
    return StatusHistory({StatusChange(applied, day("2019-10-01")), StatusChange(rejected, day("2019-12-02"))});
}

std::vector<StatusChange> started() {
    return {StatusChange(admitted, day("2019-12-02")), StatusChange(active, day("2020-01-06"))};
}

StatusHistory ended(mb::EnrolmentStatus status, const char* on) {
    auto changes = started();
    changes.emplace_back(status, day(on));
    return StatusHistory(changes);
}

/// `completer 2020-06-12 2030-06-12`; `-` for what there is not.
std::string told(const PersonHistory& history) {
    const auto retention = mb::rules::retention_of(history, {});
    const auto shown = [](const std::optional<Date>& date) { return date ? date->to_string() : "-"; };
    return std::string(to_code(retention.retention_class)) + " " + shown(retention.last_event) + " "
           + (retention.ongoing ? "ongoing" : shown(retention.until));
}

mb::Employment job(const char* from, std::optional<Date> to) {
    return {{}, mb::PersonId(1), mb::EmployerId(1), {}, mb::OpenPeriod(day(from), to), {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(retention)

BOOST_AUTO_TEST_CASE(the_class_is_the_most_that_somebody_has_been) {
    BOOST_TEST(told({}) == "other - -");
    BOOST_TEST(told({{applied_and_rejected()}, {}, {}, {}}) == "applicant 2019-12-02 2020-12-02");
    const auto quit = ended(withdrawn, "2020-02-10");
    BOOST_TEST(told({{quit, applied_and_rejected()}, {}, {}, {}}) == "participant 2020-02-10 2025-02-10");
    BOOST_TEST(told({{applied_and_rejected(), quit}, {}, {}, {}}) == "participant 2020-02-10 2025-02-10");
    const auto done = ended(completed, "2020-06-12");
    BOOST_TEST(told({{done, quit}, {}, {}, {}}) == "completer 2020-06-12 2030-06-12");
    BOOST_TEST(told({{quit, done}, {}, {}, {}}) == "completer 2020-06-12 2030-06-12");
}

BOOST_AUTO_TEST_CASE(an_enrolment_in_error_makes_nobody_a_participant) {
    BOOST_TEST(told({{ended(registered_in_error, "2020-02-10")}, {}, {}, {}}) == "other 2020-02-10 2021-02-10");
}

BOOST_AUTO_TEST_CASE(whoever_takes_part_is_kept) {
    BOOST_TEST(told({{StatusHistory(started())}, {}, {}, {}}) == "participant 2020-01-06 ongoing");
    BOOST_TEST(told({{ended(on_leave, "2020-02-10"), ended(completed, "2020-06-12")}, {}, {}, {}})
               == "completer 2020-06-12 ongoing");
    BOOST_TEST(mb::rules::retention_of({{StatusHistory(started())}, {}, {}, {}}, {}).forbids_erasing(Date::last()));
}

BOOST_AUTO_TEST_CASE(jobs_terms_and_answers_count_from_their_latest_day) {
    PersonHistory history{{}, {job("2014-08-01", {})}, {}, {}};
    BOOST_TEST(told(history) == "other 2014-08-01 2015-08-01");
    history.terms.push_back({mb::EmploymentId(1),
                             day("2016-01-01"),
                             mb::Percent::from_hundredths(5000),
                             mb::Contract::permanent,
                             mb::Funding::ordinary,
                             true,
                             {}});
    BOOST_TEST(told(history) == "other 2016-01-01 2017-01-01");
    history.employments.push_back(job("2015-01-01", day("2017-02-28")));
    BOOST_TEST(told(history) == "other 2017-02-28 2018-02-28");
    history.follow_ups.emplace_back(mb::PersonId(1), day("2018-01-01"), std::nullopt, std::nullopt);
    BOOST_TEST(told(history) == "other 2018-01-01 2019-01-01");
    history.follow_ups.emplace_back(mb::PersonId(1), day("2018-01-01"), day("2018-01-09"),
                                    mb::FollowUpAnswer::employed);
    BOOST_TEST(told(history) == "other 2018-01-09 2019-01-09");
}

BOOST_AUTO_TEST_CASE(the_years_are_the_offices_own) {
    const auto retention = mb::rules::retention_of({{ended(completed, "2020-02-29")}, {}, {}, {}}, {0, 0, 3, 0});
    BOOST_TEST(retention.until.value().to_string() == "2023-02-28");
    BOOST_TEST(retention.forbids_erasing(day("2023-02-27")));
    BOOST_TEST(!retention.forbids_erasing(day("2023-02-28")));
}

BOOST_AUTO_TEST_CASE(nothing_forbids_erasing_somebody_of_whom_nothing_is_dated) {
    BOOST_TEST(!mb::rules::retention_of({}, {}).forbids_erasing(day("2020-01-01")));
}

BOOST_AUTO_TEST_SUITE_END()
