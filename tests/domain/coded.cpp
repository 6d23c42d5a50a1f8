#include "refusal.hpp"

#include <mb/attendance.hpp>
#include <mb/coded.hpp>
#include <mb/employer.hpp>
#include <mb/employment.hpp>
#include <mb/enrolment_status.hpp>
#include <mb/follow_up.hpp>
#include <mb/goal.hpp>
#include <mb/goal_template.hpp>
#include <mb/person.hpp>
#include <mb/recognition.hpp>
#include <mb/rules/goal_progress.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <vector>

using mb::test::refusal_of;

namespace {

/// Checks that the members from 0 on are spelled exactly so, and that each is found by its spelling.
template <class Enum>
void check_spellings(const std::vector<std::string_view>& expected) {
    BOOST_TEST(mb::Coding<Enum>::spellings.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const auto value = static_cast<Enum>(i);
        BOOST_TEST(mb::to_code(value) == expected[i]);
        BOOST_TEST((mb::from_code<Enum>(expected[i]) == value));
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(coded_values)

BOOST_AUTO_TEST_CASE(every_coded_value_has_the_spelling_of_the_glossary) {
    check_spellings<mb::EnrolmentStatus>({"applied", "waitlisted", "rejected", "application-withdrawn", "admitted",
                                          "no-show", "active", "on-leave", "completed", "not-completed", "withdrawn",
                                          "transferred", "registered-in-error"});
    check_spellings<mb::WithdrawalReason>({"work", "education", "moved", "personal", "other"});
    check_spellings<mb::Absence>({"valid", "invalid"});
    check_spellings<mb::RecognitionKind>({"theory", "practice"});
    check_spellings<mb::EmployerKind>({"municipality", "nav", "dps", "hospital", "competence-programme",
                                       "addiction-treatment", "user-organisation", "other-municipality", "private",
                                       "other"});
    check_spellings<mb::EndReason>(
        {"contract-expired", "resigned", "dismissed", "funding-ended", "education", "retired", "other", "unknown"});
    check_spellings<mb::EmploymentSource>({"employer", "person", "follow-up", "public", "other"});
    check_spellings<mb::Contract>({"permanent", "temporary"});
    check_spellings<mb::Funding>({"ordinary", "earmarked", "subsidised"});
    check_spellings<mb::FollowUpAnswer>(
        {"employed", "education", "job-seeking", "other-activity", "not-working", "no-answer"});
    check_spellings<mb::GoalPopulation>({"anyone", "completers"});
    check_spellings<mb::GoalUnit>({"persons", "fte"});
    check_spellings<mb::GoalTemplate>({"A", "B", "C"});
    check_spellings<mb::GoalAnswer>({"yes", "nearly", "no", "after-deadline"});
    check_spellings<mb::LanguageForm>({"nb", "nn", "en"});
}

BOOST_AUTO_TEST_CASE(members_stand_beside_their_spellings) {
    BOOST_TEST(mb::to_code(mb::EnrolmentStatus::application_withdrawn) == "application-withdrawn");
    BOOST_TEST(mb::to_code(mb::EnrolmentStatus::registered_in_error) == "registered-in-error");
    BOOST_TEST(mb::to_code(mb::WithdrawalReason::other) == "other");
    BOOST_TEST(mb::to_code(mb::Absence::invalid) == "invalid");
    BOOST_TEST(mb::to_code(mb::RecognitionKind::practice) == "practice");
    BOOST_TEST(mb::to_code(mb::EmployerKind::private_) == "private");
    BOOST_TEST(mb::to_code(mb::EmployerKind::other_municipality) == "other-municipality");
    BOOST_TEST(mb::to_code(mb::EndReason::unknown) == "unknown");
    BOOST_TEST(mb::to_code(mb::EmploymentSource::open) == "public");
    BOOST_TEST(mb::to_code(mb::Contract::temporary) == "temporary");
    BOOST_TEST(mb::to_code(mb::Funding::subsidised) == "subsidised");
    BOOST_TEST(mb::to_code(mb::FollowUpAnswer::no_answer) == "no-answer");
    BOOST_TEST(mb::to_code(mb::GoalUnit::fte) == "fte");
    BOOST_TEST(mb::to_code(mb::LanguageForm::nn) == "nn");
}

BOOST_AUTO_TEST_CASE(an_unknown_code_is_refused_with_the_known_ones) {
    const auto refusal = refusal_of([] { return mb::from_code<mb::Absence>("sick"); });
    BOOST_TEST(refusal.code == "code-unknown");
    BOOST_TEST(refusal["value"] == "sick");
    BOOST_TEST(refusal["noun"] == "absence");
    BOOST_TEST(refusal["known"] == "valid, invalid");
}

BOOST_AUTO_TEST_CASE(case_and_spelling_must_be_exact) {
    for (const char* code : {"Valid", "VALID", "valid ", "", "on_leave"}) {
        BOOST_TEST(!mb::find_code<mb::Absence>(code).has_value());
        BOOST_TEST(!mb::find_code<mb::EnrolmentStatus>(code).has_value());
    }
}

BOOST_AUTO_TEST_CASE(a_long_code_is_quoted_in_part) {
    const auto refusal = refusal_of([] { return mb::from_code<mb::Absence>(std::string(1'000'000, 'x')); });
    BOOST_TEST(refusal["value"] == std::string(200, 'x'));
}

BOOST_AUTO_TEST_SUITE_END()
