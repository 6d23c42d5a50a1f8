/// Two records that turn out to be one person: scenario 12.
#include "refusal.hpp"
#include "services/exchange_register.hpp"
#include "services/register_contents.hpp"
#include "services/small_register.hpp"
#include "store/gateways/follow_ups.hpp"
#include "store/gateways/recognitions.hpp"

#include <mb/services/documents.hpp>
#include <mb/services/log.hpp>
#include <mb/services/notes.hpp>
#include <mb/services/people.hpp>
#include <mb/services/person_changes.hpp>
#include <mb/services/progress.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::contents_of;
using test::day;
using enum EnrolmentStatus;

namespace {

std::vector<StatusChange> started(const char* on) {
    return {StatusChange(admitted, day("2012-06-10")), StatusChange(active, day(on))};
}

/// P1 is in K7, P2 in K8, with attendance, a job, follow-ups, a note and a document; they are one.
struct OnePersonTwice : test::SmallRegister {
    ProgrammeId mb = programme("MB", test::ten_hours_two_weeks());
    CohortId k7 = cohort("K7", mb, "2012-08-20", "2013-06-14");
    CohortId k8 = cohort("K8", mb, "2013-08-19", "2014-06-13");
    PersonId stays = person("Sprudlende", "Tomat");
    PersonId merged = person("Sprudlende", "Tomaat", PersonRef("2013-04"));
    EnrolmentId e1 = enrolment(stays, k7, started("2012-08-20"));
    EnrolmentId e2 = enrolment(merged, k8, started("2013-08-19"));
    LessonId lesson = test::SmallRegister::lesson(k8, "L01", "2013-09-02", 300);
    EmployerId bergen =
        add<store::Employers>(Employer{EmployerCode("bergen"), Line("Bergen kommune"), EmployerKind::municipality});

    OnePersonTwice() {
        attendance(lesson, e2, 240);
        add<store::Employments>(Employment({}, merged, bergen, {}, OpenPeriod(day("2014-08-01"), {}), {}));
        write([&] {
            store::EmploymentTerms(connection())
                .add({EmploymentId(1),
                      day("2014-08-01"),
                      Percent::from_hundredths(5000),
                      Contract::permanent,
                      Funding::ordinary,
                      true,
                      {}});
            store::FollowUps(connection()).add(FollowUp(merged, day("2014-12-01"), {}, {}));
        });
        services::add_note(registered, intent(), "E2", day("2013-10-01"), Line("vil ha praksis i nærmiljøet"));
        services::receive_document(registered, intent(), "E2", Document::practice_agreement, day("2013-10-02"));
        services::PersonEdit edit;
        edit.email = std::optional(Line("tomat@example.org"));
        services::change_person(registered, intent(), "P2", edit);
    }

    services::Intent intent() const { return {context()}; }
    services::Outcome merge(const char* one = "P2", const char* into = "P1") {
        return services::merge_persons(registered, intent(), one, into);
    }
    services::PersonDetail shown(const char* key) {
        return services::person(registered, context(), key, day("2015-01-01"));
    }
    auto refusal(const char* one = "P2", const char* into = "P1") {
        return test::refusal_of<Refused>([&] { merge(one, into); });
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(person_merge, OnePersonTwice)

BOOST_AUTO_TEST_CASE(a_merger_keeps_everything_of_both) {
    const auto before = services::cohort_progress(registered, "K8", day("2014-06-13")).at(0);
    const auto outcome = merge();
    BOOST_CHECK(
        outcome.event
        == (Event{"persons-merged",
                  {{"person", "P2"}, {"into", "P1"}, {"enrolments", "1"}, {"employments", "1"}, {"follow_ups", "1"}}}));
    const auto detail = shown("P1");
    BOOST_CHECK_EQUAL(detail.view.enrolments.size(), 2U);
    BOOST_CHECK_EQUAL(detail.employments.size(), 1U);
    BOOST_CHECK_EQUAL(detail.follow_ups.size(), 1U);
    const auto after = services::cohort_progress(registered, "K8", day("2014-06-13")).at(0);
    BOOST_CHECK(after.person == stays);
    BOOST_CHECK(after.progress.theory.attended == Minutes(240));
    BOOST_CHECK(after.progress.theory.attended == before.progress.theory.attended);
    BOOST_CHECK_EQUAL(services::documents_of(registered, "E2").size(), 1U);
    BOOST_CHECK_EQUAL(services::notes(registered, context(), {"E2", {}}).at(0).text->str(),
                      "vil ha praksis i nærmiljøet");
    BOOST_CHECK(registered.check(true).empty());
}

BOOST_AUTO_TEST_CASE(the_identity_that_stays_holds_and_takes_what_it_lacks) {
    merge();
    const auto identity = shown("P1").view.identity;
    BOOST_CHECK_EQUAL(identity.full_name(), "Sprudlende Tomat");
    BOOST_CHECK_EQUAL(identity.email->str(), "tomat@example.org");
}

BOOST_AUTO_TEST_CASE(the_merged_record_says_where_it_went_and_its_ref_finds_the_other) {
    merge();
    BOOST_CHECK(shown("P2").view.person.merged_into == stays);
    BOOST_CHECK(shown("2013-04").view.id == stays);
    BOOST_CHECK_EQUAL(services::enrolments(registered, {{}, {}, "P2"}, day("2015-01-01")).size(), 2U);
    BOOST_CHECK_EQUAL(refusal().code, "person-merged");
    const auto third = person("Rar", "Sykkel");
    services::merge_persons(registered, intent(), "P1", third.to_string());
    BOOST_CHECK(shown("2013-04").view.id == third);
}

BOOST_AUTO_TEST_CASE(a_merger_is_taken_back_and_done_again_to_the_byte) {
    const auto before = contents_of(connection());
    const auto number = merge().operation->to_string();
    const auto after = contents_of(connection());
    BOOST_CHECK(before != after);
    services::undo(registered, context(), number);
    BOOST_CHECK(contents_of(connection()) == before);
    BOOST_CHECK(!shown("P1").view.identity.email);
    BOOST_CHECK_EQUAL(services::notes(registered, context(), {"E2", {}}).at(0).text->str(),
                      "vil ha praksis i nærmiljøet");
    services::redo(registered, context(), number);
    BOOST_CHECK(contents_of(connection()) == after);
    BOOST_CHECK(registered.check(true).empty());
}

BOOST_AUTO_TEST_CASE(a_note_written_after_the_merger_opens_also_when_that_is_taken_back) {
    const auto number = merge().operation->to_string();
    services::add_note(registered, intent(), "E2", day("2013-11-01"), Line("har byttet gruppe"));
    services::undo(registered, context(), number);
    BOOST_CHECK_EQUAL(services::notes(registered, context(), {"E2", {}}).at(1).text->str(), "har byttet gruppe");
}

BOOST_AUTO_TEST_CASE(a_rehearsed_merger_changes_nothing) {
    const auto before = contents_of(connection());
    BOOST_CHECK(services::merge_persons(registered, {context(), true}, "P2", "P1").changed);
    BOOST_CHECK(contents_of(connection()) == before);
}

BOOST_AUTO_TEST_CASE(two_enrolments_in_one_cohort_are_refused_by_name) {
    enrolment(stays, k8, started("2013-08-19"));
    const auto before = contents_of(connection());
    const auto refused = refusal();
    BOOST_CHECK_EQUAL(refused.code, "merge-same-cohort");
    const Fields fields{
        {"person", "P2"}, {"other", "P1"}, {"cohort", "K8"}, {"enrolment", "E2"}, {"other_enrolment", "E3"}};
    BOOST_CHECK(refused.fields == fields);
    BOOST_CHECK(contents_of(connection()) == before);
}

BOOST_AUTO_TEST_CASE(of_two_enrolments_in_one_cohort_the_one_in_error_stays_behind) {
    enrolment(stays, k8, started("2013-08-19"));
    write([&] { store::StatusChanges(connection()).add(e2, StatusChange(registered_in_error, day("2013-09-01"))); });
    const auto outcome = merge();
    BOOST_CHECK_EQUAL(field(outcome.event.fields, "left").value_or(""), "E2");
    BOOST_CHECK(store::Enrolments(connection()).find(e2)->value.person == merged);
    // What stays behind is not exported: a file could not tell the two apart.
    services::export_bundle(registered, context(), folder / "out");
    const auto exported = test::bytes_of(folder / "out" / "enrolments.csv");
    BOOST_CHECK_EQUAL(exported.find("registered-in-error"), std::string::npos);
    BOOST_CHECK_EQUAL(test::bytes_of(folder / "out" / "attendance.csv"), "cohort,lesson,person,minutes,absence\n");
    BOOST_CHECK(!services::import_files(registered, context(), {folder / "out"}).operation);
}

BOOST_AUTO_TEST_CASE(of_two_questions_on_one_day_the_answered_one_is_kept) {
    const auto answered = [&](PersonId whose, FollowUpAnswer answer) {
        return FollowUp(whose, day("2014-12-01"), day("2014-12-05"), answer);
    };
    write([&] { store::FollowUps(connection()).add(answered(stays, FollowUpAnswer::employed)); });
    const auto number = merge().operation->to_string();
    BOOST_REQUIRE_EQUAL(shown("P1").follow_ups.size(), 1U);
    BOOST_CHECK(shown("P1").follow_ups[0].answer() == FollowUpAnswer::employed);
    services::undo(registered, context(), number);
    write([&] { store::FollowUps(connection()).change(answered(merged, FollowUpAnswer::education)); });
    BOOST_CHECK_EQUAL(refusal().code, "merge-follow-ups-differ");
    write([&] { store::FollowUps(connection()).change(FollowUp(stays, day("2014-12-01"), {}, {})); });
    merge();
    BOOST_CHECK(shown("P1").follow_ups.at(0).answer() == FollowUpAnswer::education);
}

BOOST_AUTO_TEST_CASE(nobody_is_merged_into_themselves_or_with_the_restricted_and_erased) {
    BOOST_CHECK_EQUAL(refusal("P1", "P1").code, "merge-itself");
    const auto set = [&](const std::function<void(Person&)>& how) {
        write([&] {
            auto person = store::Persons(connection()).find(merged).value().value;
            how(person);
            store::Persons(connection()).change(merged, person);
        });
    };
    set([](Person& person) { person.restricted = true; });
    BOOST_CHECK_EQUAL(refusal().code, "person-restricted");
    BOOST_CHECK_EQUAL(refusal("P1", "P2").code, "person-restricted");
    set([](Person& person) {
        person.restricted = false;
        person.erased_on = day("2020-01-01");
    });
    BOOST_CHECK_EQUAL(refusal().code, "person-erased");
}

BOOST_AUTO_TEST_CASE(a_register_with_merged_persons_is_exported_and_comes_back_the_same) {
    merge();
    services::export_bundle(registered, context(), folder / "out");
    BOOST_CHECK(!services::import_files(registered, context(), {folder / "out"}).operation);
    test::ExchangeRegister other;
    BOOST_CHECK_EQUAL(test::faults_of(other.import_paths({folder / "out"})), "");
    for (const auto& [name, content] : other.exported()) {
        BOOST_CHECK_MESSAGE(test::bytes_of(folder / "out" / name) == content, name);
    }
}

BOOST_AUTO_TEST_SUITE_END()
