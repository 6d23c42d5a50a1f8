#include "refusal.hpp"

#include <mb/enrolment.hpp>

#include <boost/test/unit_test.hpp>

using mb::Date;
using mb::StatusChange;
using mb::test::refusal_of;
using enum mb::EnrolmentStatus;

BOOST_AUTO_TEST_SUITE(status_changes)

BOOST_AUTO_TEST_CASE(a_reason_is_given_for_a_withdrawal_only) {
    const auto refusal =
        refusal_of([] { return StatusChange(completed, Date(2012, 6, 1), mb::WithdrawalReason::work); });
    BOOST_TEST(refusal.code == "reason-without-withdrawal");
    BOOST_TEST(refusal["value"] == "work");
    BOOST_TEST(refusal_of([] {
                   return StatusChange(application_withdrawn, Date(2012, 6, 1), mb::WithdrawalReason::moved);
               }).code
               == "reason-without-withdrawal");
}

BOOST_AUTO_TEST_CASE(a_withdrawal_without_a_reason_is_lawful) {
    const StatusChange change(withdrawn, Date(2012, 6, 1));
    BOOST_TEST(!change.reason().has_value());
    BOOST_TEST((StatusChange(withdrawn, Date(2012, 6, 1), mb::WithdrawalReason::education).reason()
                == mb::WithdrawalReason::education));
}

BOOST_AUTO_TEST_CASE(free_text_is_given_with_the_reason_other_only) {
    const mb::Line note("flyttet til Voss");
    const auto refusal =
        refusal_of([&] { return StatusChange(withdrawn, Date(2012, 6, 1), mb::WithdrawalReason::moved, note); });
    BOOST_TEST(refusal.code == "note-without-other-reason");
    BOOST_TEST(refusal["value"] == "flyttet til Voss");
    BOOST_TEST(refusal_of([&] { return StatusChange(withdrawn, Date(2012, 6, 1), {}, note); }).code
               == "note-without-other-reason");
    BOOST_TEST(refusal_of([&] { return StatusChange(active, Date(2012, 6, 1), {}, note); }).code
               == "note-without-other-reason");
    const StatusChange change(withdrawn, Date(2012, 6, 1), mb::WithdrawalReason::other, note);
    BOOST_TEST(change.note().value().str() == "flyttet til Voss");
}

BOOST_AUTO_TEST_CASE(the_instant_of_receipt_is_given_for_an_application_only) {
    const auto received = mb::Instant::parse("2011-05-31T21:59:59Z");
    const auto refusal = refusal_of([&] { return StatusChange(admitted, Date(2011, 6, 1), {}, {}, received); });
    BOOST_TEST(refusal.code == "received-without-application");
    BOOST_TEST(refusal["value"] == "2011-05-31T21:59:59Z");
    BOOST_TEST((StatusChange(applied, Date(2011, 5, 31), {}, {}, received).received() == received));
}

BOOST_AUTO_TEST_SUITE_END()
