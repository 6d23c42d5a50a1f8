// Two records are equal when every field is: what an import finds unchanged rests on it.
#include <mb/attendance.hpp>
#include <mb/document.hpp>
#include <mb/employer.hpp>
#include <mb/employment.hpp>
#include <mb/follow_up.hpp>
#include <mb/lesson.hpp>
#include <mb/placement.hpp>
#include <mb/programme.hpp>
#include <mb/recognition.hpp>

#include <boost/test/unit_test.hpp>

#include <initializer_list>

using mb::Date;
using mb::Line;
using mb::Minutes;

namespace {

const Date day(2020, 9, 7);
const Date next_day(2020, 9, 8);
const mb::EnrolmentId e1(1);
const mb::EnrolmentId e2(2);

/// The record equals its copy, and none of the others, each of which differs in one field.
template <class Record>
bool equal_only_in_every_field(const Record& record, std::initializer_list<Record> others) {
    bool right = record == Record(record);
    for (const Record& other : others) {
        right = right && !(record == other);
    }
    return right;
}

mb::Employment employment(std::int64_t person, std::optional<Date> last, std::optional<mb::EndReason> reason,
                          std::optional<mb::EmploymentSource> source = {}) {
    return {{}, mb::PersonId(person), mb::EmployerId(1), Line("FACT"), mb::OpenPeriod(day, last), reason, source};
}

mb::Placement placement(mb::EnrolmentId enrolment, Date last) {
    return {{}, enrolment, mb::EmployerId(1), {}, Line("Klok Kiwi"), {}, {}, mb::Period(day, last)};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(record_equality)

BOOST_AUTO_TEST_CASE(lessons_attendance_and_make_ups) {
    using mb::Absence;
    const mb::LessonId l1(1);
    const mb::LessonId l2(2);
    BOOST_TEST(
        equal_only_in_every_field<mb::Attendance>({l1, e1, Minutes(90), {}}, {{l2, e1, Minutes(90), {}},
                                                                              {l1, e2, Minutes(90), {}},
                                                                              {l1, e1, Minutes(91), {}},
                                                                              {l1, e1, Minutes(90), Absence::valid}}));
    BOOST_TEST(equal_only_in_every_field<mb::MakeUp>({e1, l1, day, Minutes(30)}, {{e2, l1, day, Minutes(30)},
                                                                                  {e1, l2, day, Minutes(30)},
                                                                                  {e1, l1, next_day, Minutes(30)},
                                                                                  {e1, l1, day, Minutes(31)}}));
    const mb::GroupCode a("A");
    BOOST_TEST(equal_only_in_every_field<mb::GroupMembership>(
        {e1, day, a}, {{e2, day, a}, {e1, next_day, a}, {e1, day, mb::GroupCode("B")}}));
    const mb::CohortId k(1);
    const mb::LessonCode code("L01");
    BOOST_TEST(equal_only_in_every_field<mb::Lesson>({k, code, day, {}, Minutes(180), {}, {}, true},
                                                     {{mb::CohortId(2), code, day, {}, Minutes(180), {}, {}, true},
                                                      {k, code, next_day, {}, Minutes(180), {}, {}, true},
                                                      {k, code, day, mb::TimeOfDay(9, 0), Minutes(180), {}, {}, true},
                                                      {k, code, day, {}, Minutes(120), {}, {}, true},
                                                      {k, code, day, {}, Minutes(180), Line("Recovery"), {}, true},
                                                      {k, code, day, {}, Minutes(180), {}, a, true},
                                                      {k, code, day, {}, Minutes(180), {}, {}, false}}));
}

BOOST_AUTO_TEST_CASE(requirements_and_decisions) {
    using mb::RecognitionKind;
    const Line kari("Streng Sitron");
    BOOST_TEST(
        equal_only_in_every_field<mb::Recognition>({e1, RecognitionKind::theory, day, 60, kari, {}},
                                                   {{e2, RecognitionKind::theory, day, 60, kari, {}},
                                                    {e1, RecognitionKind::practice, day, 60, kari, {}},
                                                    {e1, RecognitionKind::theory, next_day, 60, kari, {}},
                                                    {e1, RecognitionKind::theory, day, 61, kari, {}},
                                                    {e1, RecognitionKind::theory, day, 60, Line("Klok Kiwi"), {}},
                                                    {e1, RecognitionKind::theory, day, 60, kari, kari}}));
    const Line project("project");
    BOOST_TEST(equal_only_in_every_field<mb::MilestoneApproval>(
        {e1, project, day}, {{e2, project, day}, {e1, kari, day}, {e1, project, next_day}}));
    BOOST_TEST(equal_only_in_every_field<mb::DocumentReceipt>(
        {e1, mb::Document::practice_agreement, day},
        {{e2, mb::Document::practice_agreement, day}, {e1, mb::Document::practice_agreement, next_day}}));
    const mb::Programme::Values values{180, 60, 20, 5, 80, {project}, false, true};
    auto more = values;
    more.theory_hours = 181;
    const mb::ProgrammeCode code("MB");
    BOOST_TEST(equal_only_in_every_field<mb::Programme>(
        mb::Programme(code, values), {mb::Programme(code, more), mb::Programme(mb::ProgrammeCode("MB-2"), values)}));
}

BOOST_AUTO_TEST_CASE(practice_and_work) {
    BOOST_TEST(equal_only_in_every_field(placement(e1, day), {placement(e2, day), placement(e1, next_day)}));
    const mb::IsoWeek week(2020, 40);
    const mb::PracticeDays full(5, 5);
    BOOST_TEST(equal_only_in_every_field<mb::PracticeWeek>({mb::PlacementId(1), week, full, true},
                                                           {{mb::PlacementId(2), week, full, true},
                                                            {mb::PlacementId(1), week.next(), full, true},
                                                            {mb::PlacementId(1), week, mb::PracticeDays(5, 4), true},
                                                            {mb::PlacementId(1), week, full, false}}));
    BOOST_TEST(equal_only_in_every_field(employment(1, {}, {}), {employment(2, {}, {}), employment(1, next_day, {}),
                                                                 employment(1, next_day, mb::EndReason::resigned),
                                                                 employment(1, {}, {}, mb::EmploymentSource::open)}));
    const mb::EmploymentId j(1);
    const auto half = mb::Percent::parse("50");
    BOOST_TEST(equal_only_in_every_field<mb::Terms>(
        {j, day, half, mb::Contract::permanent, mb::Funding::ordinary, true, {}},
        {{j, next_day, half, mb::Contract::permanent, mb::Funding::ordinary, true, {}},
         {j, day, mb::Percent::parse("60"), mb::Contract::permanent, mb::Funding::ordinary, true, {}},
         {j, day, half, mb::Contract::temporary, mb::Funding::ordinary, true, {}},
         {j, day, half, mb::Contract::permanent, mb::Funding::earmarked, true, {}},
         {j, day, half, mb::Contract::permanent, mb::Funding::ordinary, false, {}},
         {j, day, half, mb::Contract::permanent, mb::Funding::ordinary, true, Line("konsulent")}}));
    const mb::PersonId p(1);
    BOOST_TEST(equal_only_in_every_field(mb::FollowUp(p, day, {}, {}),
                                         {mb::FollowUp(mb::PersonId(2), day, {}, {}), mb::FollowUp(p, next_day, {}, {}),
                                          mb::FollowUp(p, day, next_day, mb::FollowUpAnswer::employed)}));
    const mb::EmployerCode bergen("bergen");
    const Line name("Bergen kommune");
    BOOST_TEST(equal_only_in_every_field<mb::Employer>(
        {bergen, name, mb::EmployerKind::municipality, {}, {}, {}},
        {{mb::EmployerCode("dps"), name, mb::EmployerKind::municipality, {}, {}, {}},
         {bergen, Line("Bergen"), mb::EmployerKind::municipality, {}, {}, {}},
         {bergen, name, mb::EmployerKind::other, {}, {}, {}},
         {bergen, name, mb::EmployerKind::municipality, Line("resepsjonen"), {}, {}}}));
}

BOOST_AUTO_TEST_SUITE_END()
