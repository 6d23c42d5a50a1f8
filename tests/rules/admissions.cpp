// Who is admitted, and how many complete.
#include <mb/rules/admissions.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using rules::Admission;
using rules::Observed;
using enum EnrolmentStatus;

namespace {

/// A cohort from August of a year to June of the next.
Admission enrolment(int id, int cohort, int year, std::vector<std::pair<EnrolmentStatus, const char*>> told,
                    std::optional<int> continues = {}) {
    std::vector<StatusChange> changes;
    for (const auto& [status, day] : told) {
        changes.emplace_back(status, Date::parse(day));
    }
    return {EnrolmentId(id), continues ? std::optional(EnrolmentId(*continues)) : std::nullopt, CohortId(cohort),
            Period(Date(year, 8, 20), Date(year + 1, 6, 20)), StatusHistory(std::move(changes))};
}

const Date end_of_2012(2012, 12, 31);

/// So many admitted to a cohort, none of whom has come further.
void admit(std::vector<Admission>& admissions, int cohort, int year, int count) {
    const std::string day = std::to_string(year) + "-06-01";
    for (int i = 0; i < count; ++i) {
        admissions.push_back(
            enrolment(static_cast<int>(admissions.size()) + 1, cohort, year, {{admitted, day.c_str()}}));
    }
}

}  // namespace

BOOST_TEST_DONT_PRINT_LOG_VALUE(Observed)

BOOST_AUTO_TEST_SUITE(admissions)

BOOST_AUTO_TEST_CASE(those_admitted_are_all_who_got_a_place_and_those_completed_may_have_done_it_elsewhere) {
    const std::vector<Admission> all{
        enrolment(1, 1, 2010, {{admitted, "2010-06-01"}, {active, "2010-08-20"}, {completed, "2011-06-20"}}),
        enrolment(2, 1, 2010, {{admitted, "2010-06-01"}, {active, "2010-08-20"}, {transferred, "2011-02-01"}}),
        enrolment(3, 2, 2011, {{admitted, "2011-02-01"}, {active, "2011-08-20"}, {completed, "2012-06-20"}}, 2),
        enrolment(4, 1, 2010, {{admitted, "2010-06-01"}, {no_show, "2010-08-21"}}),
        enrolment(5, 1, 2010, {{applied, "2010-04-01"}, {rejected, "2010-05-01"}}),
        enrolment(6, 1, 2010, {{admitted, "2010-06-01"}, {registered_in_error, "2010-06-02"}}),
        enrolment(7, 3, 2012, {{admitted, "2012-06-01"}, {active, "2012-08-20"}}),
    };
    BOOST_TEST((rules::completed_of_admitted(all, end_of_2012) == Observed{2, 3}));
    // The later cohort of the transferred had not ended, and nobody knew that they would complete.
    BOOST_TEST((rules::completed_of_admitted(all, Date(2011, 12, 31)) == Observed{1, 3}));
    // The last day of a cohort is not behind it.
    BOOST_TEST((rules::completed_of_admitted(all, Date(2011, 6, 20)) == Observed{}));
    BOOST_TEST((rules::completed_of_admitted(all, Date(2011, 6, 21)) == Observed{1, 3}));
}

BOOST_AUTO_TEST_CASE(a_ring_of_continuations_ends) {
    const std::vector<Admission> ring{
        enrolment(1, 1, 2010, {{admitted, "2010-06-01"}}), enrolment(2, 2, 2010, {{admitted, "2010-06-01"}}, 1),
        enrolment(3, 2, 2010, {{admitted, "2010-06-01"}}, 2), enrolment(1, 2, 2010, {{admitted, "2010-06-01"}}, 3)};
    BOOST_TEST((rules::completed_of_admitted(ring, end_of_2012) == Observed{0, 1}));
}

BOOST_AUTO_TEST_CASE(the_last_three_cohorts_tell_how_many_come) {
    std::vector<Admission> all;
    admit(all, 1, 2008, 40);
    admit(all, 2, 2009, 15);
    admit(all, 3, 2010, 18);
    admit(all, 4, 2011, 19);
    admit(all, 5, 2013, 50);  // has not begun
    const auto recent = rules::recent_admissions(all, end_of_2012);
    BOOST_TEST(recent.cohorts == 3);
    BOOST_TEST(recent.admitted == 52);
    BOOST_TEST(recent.a_year == 17);
    BOOST_TEST(rules::recent_admissions(all, Date(2009, 12, 31)).a_year == 28);  // 27.5
    BOOST_TEST(rules::recent_admissions({}, end_of_2012).a_year == 0);
}

BOOST_AUTO_TEST_CASE(two_cohorts_of_one_year_are_one_years_admissions) {
    std::vector<Admission> all;
    admit(all, 1, 2010, 10);
    admit(all, 2, 2011, 9);
    admit(all, 3, 2011, 11);
    BOOST_TEST(rules::recent_admissions(all, end_of_2012).a_year == 15);
}

BOOST_AUTO_TEST_CASE(in_training_are_those_who_take_part_in_a_cohort_that_is_on) {
    const std::vector<Admission> all{
        enrolment(1, 3, 2012, {{admitted, "2012-06-01"}, {active, "2012-08-20"}}),
        enrolment(2, 3, 2012, {{admitted, "2012-06-01"}, {active, "2012-08-20"}, {on_leave, "2012-11-01"}}),
        enrolment(3, 3, 2012, {{admitted, "2012-06-01"}, {active, "2012-08-20"}, {withdrawn, "2012-10-01"}}),
        enrolment(4, 3, 2012, {{admitted, "2012-06-01"}, {no_show, "2012-08-21"}}),
        enrolment(5, 4, 2013, {{admitted, "2012-12-01"}}),
        // Never taken out of the list: the cohort has ended all the same.
        enrolment(6, 2, 2011, {{admitted, "2011-06-01"}, {active, "2011-08-20"}}),
    };
    BOOST_TEST((rules::in_training_on(all, end_of_2012) == rules::InTraining{2, Date(2013, 6, 20)}));
    BOOST_TEST(rules::in_training_on(all, Date(2012, 9, 30)).persons == 3);
    BOOST_TEST(rules::in_training_on(all, Date(2012, 7, 31)).persons == 0);
}

BOOST_AUTO_TEST_CASE(who_was_in_training_completes_in_the_same_cohort_or_in_a_later_one) {
    const std::vector<Admission> all{
        enrolment(1, 1, 2010, {{admitted, "2010-06-01"}, {active, "2010-08-20"}, {completed, "2011-06-20"}}),
        enrolment(2, 1, 2010, {{admitted, "2010-06-01"}, {active, "2010-08-20"}, {transferred, "2011-02-01"}}),
        enrolment(3, 2, 2011, {{admitted, "2011-02-01"}, {active, "2011-08-20"}, {completed, "2012-06-20"}}, 2),
        enrolment(4, 1, 2010, {{admitted, "2010-06-01"}, {active, "2010-08-20"}, {withdrawn, "2011-03-01"}}),
        // Had left before the day.
        enrolment(5, 1, 2010, {{admitted, "2010-06-01"}, {active, "2010-08-20"}, {withdrawn, "2010-09-01"}}),
        enrolment(6, 1, 2010, {{admitted, "2010-06-01"}, {active, "2010-08-20"}, {registered_in_error, "2011-01-01"}}),
    };
    const std::vector<Date> days{Date(2009, 12, 31), Date(2010, 12, 31), Date(2011, 12, 31)};
    // On the second day 1, 2 and 4, of whom 1 and 2 complete; on the third 3.
    BOOST_TEST((rules::completed_of_training(all, days, end_of_2012) == Observed{3, 4}));
    BOOST_TEST((rules::completed_of_training(all, std::span(days).first(2), Date(2011, 12, 31)) == Observed{1, 3}));
    BOOST_TEST((rules::completed_of_training(all, {}, end_of_2012) == Observed{}));
}

BOOST_AUTO_TEST_SUITE_END()
