/// Documents received, and who lacks which.
#include "refusal.hpp"
#include "services/small_register.hpp"

#include <mb/services/documents.hpp>
#include <mb/services/log.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;
using enum EnrolmentStatus;

namespace {

struct Documented : test::SmallRegister {
    ProgrammeId mb = programme("MB", test::ten_hours_two_weeks());
    CohortId k7 = cohort("K7", mb, "2020-08-17", "2021-06-18");
    EnrolmentId e1 = enrolment(person("Sprudlende", "Tomat"), k7, {StatusChange(admitted, day("2020-06-10"))});
    EnrolmentId e2 = enrolment(person("Rar", "Sykkel"), k7,
                               {StatusChange(applied, day("2020-04-10")), StatusChange(rejected, day("2020-06-10"))});

    services::Outcome receive(Document document, const char* on) {
        return services::receive_document(registered, {context()}, "E1", document, day(on));
    }
    /// What is missing, as "E1: practice-agreement; ".
    std::string owed(const char* at = "2020-12-01") {
        std::string text;
        for (const auto& each : services::documents_owed(registered, "K7", day(at))) {
            text += each.enrolment.to_string() + ":";
            for (const auto document : each.missing) {
                text += " " + std::string(to_code(document));
            }
            text += "; ";
        }
        return text;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(documents, Documented)

BOOST_AUTO_TEST_CASE(who_takes_part_owes_what_has_not_come_by_that_day) {
    BOOST_CHECK_EQUAL(owed(), "E1: confidentiality-declaration practice-agreement; ");
    const auto outcome = receive(Document::confidentiality_declaration, "2020-09-01");
    BOOST_CHECK(outcome.event
                == (Event{"document-received",
                          {{"enrolment", "E1"}, {"document", "confidentiality-declaration"}, {"date", "2020-09-01"}}}));
    BOOST_CHECK_EQUAL(owed(), "E1: practice-agreement; ");
    BOOST_CHECK_EQUAL(owed("2020-08-31"), "E1: confidentiality-declaration practice-agreement; ");
    BOOST_CHECK_EQUAL(owed("2020-06-09"), "");
    receive(Document::practice_agreement, "2020-11-02");
    BOOST_CHECK_EQUAL(owed(), "E1:; ");
}

BOOST_AUTO_TEST_CASE(a_document_may_come_twice_but_not_twice_on_a_day) {
    receive(Document::practice_agreement, "2020-11-02");
    BOOST_CHECK(!receive(Document::practice_agreement, "2020-11-02").changed);
    const auto second = receive(Document::practice_agreement, "2021-02-01");
    BOOST_CHECK_EQUAL(services::documents_of(registered, "E1").size(), 2U);
    services::undo(registered, context(), second.operation->to_string());
    BOOST_CHECK_EQUAL(services::documents_of(registered, "E1").size(), 1U);
}

BOOST_AUTO_TEST_CASE(a_document_is_taken_back_by_its_day) {
    receive(Document::practice_agreement, "2020-11-02");
    receive(Document::practice_agreement, "2021-02-01");
    const auto remove = [&](const char* on) {
        return services::remove_document(registered, {context()}, "E1", Document::practice_agreement, day(on));
    };
    const auto outcome = remove("2020-11-02");
    BOOST_CHECK(outcome.event
                == (Event{"document-removed",
                          {{"enrolment", "E1"}, {"document", "practice-agreement"}, {"date", "2020-11-02"}}}));
    const auto held = services::documents_of(registered, "E1");
    BOOST_REQUIRE_EQUAL(held.size(), 1U);
    BOOST_CHECK(held.front().date == day("2021-02-01"));
    const auto refusal = test::refusal_of<Refused>([&] { return remove("2020-11-02"); });
    BOOST_CHECK_EQUAL(refusal.code, "document-not-recorded");
    BOOST_CHECK_EQUAL(refusal["known"], "2021-02-01");
    services::undo(registered, context(), outcome.operation->to_string());
    BOOST_CHECK_EQUAL(services::documents_of(registered, "E1").size(), 2U);
}

BOOST_AUTO_TEST_CASE(an_unknown_enrolment_or_cohort_is_told) {
    const auto code = [](const auto& action) { return test::refusal_of<Error>(action).code; };
    BOOST_CHECK_EQUAL(code([&] { services::documents_of(registered, "E9"); }), "enrolment-unknown");
    BOOST_CHECK_EQUAL(code([&] { services::documents_owed(registered, "K9", day("2020-12-01")); }), "cohort-unknown");
}

BOOST_AUTO_TEST_SUITE_END()
