/// Taking back and doing again.
#include "services/small_register.hpp"

#include <mb/services/log.hpp>
#include <mb/services/progress.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;

namespace {

struct Logged : test::SmallRegister {
    ProgrammeId mb = programme("MB", test::ten_hours_two_weeks());
    CohortId k7 = cohort("K7", mb, "2020-08-17", "2021-06-18");
    PersonId banan = person("Absurd", "Banan");
    EnrolmentId e1 = enrolment(banan, k7, {StatusChange(EnrolmentStatus::admitted, day("2020-06-10"))});
    OperationNumber start = write(
        [&] { store::StatusChanges(connection()).add(e1, StatusChange(EnrolmentStatus::active, day("2020-08-17"))); });

    std::optional<EnrolmentStatus> status() {
        return services::cohort_progress(registered, "K7", day("2020-12-31")).at(0).progress.status;
    }
    std::string last() { return std::to_string(registered.operations().back().number.number()); }
};

bool refuses(const Refused& refused, std::string_view code, std::string_view finding = {}) {
    return refused.code() == code
           && (finding.empty() || (!refused.findings().empty() && refused.findings()[0].code == finding));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(taking_back)

BOOST_FIXTURE_TEST_CASE(an_operation_is_taken_back_and_done_again, Logged) {
    const auto number = start.to_string();
    const auto undone = services::undo(registered, context(), number);
    BOOST_CHECK(status() == EnrolmentStatus::admitted);
    BOOST_CHECK(registered.operation(start).undone_by == undone.by);
    BOOST_CHECK(undone.target.number == start);
    const auto redone = services::redo(registered, context(), number);
    BOOST_CHECK(redone.by.has_value());
    BOOST_CHECK(status() == EnrolmentStatus::active);
    BOOST_CHECK(!registered.operation(start).undone_by);
}

BOOST_FIXTURE_TEST_CASE(the_log_is_newest_first_and_tells_each_row, Logged) {
    const auto entries = services::log(registered);
    BOOST_CHECK(entries.front().number == start);
    const auto entry = services::log_entry(registered, start.to_string());
    BOOST_REQUIRE_EQUAL(entry.changes.size(), 1U);
    BOOST_CHECK_EQUAL(entry.changes[0].table, "enrolment_status");
    BOOST_CHECK(entry.changes[0].kind == RowChange::Kind::added);
}

BOOST_FIXTURE_TEST_CASE(changes_are_told_with_the_names_of_records, Logged) {
    const auto l1 = lesson(k7, "L01", "2020-08-24", 300);
    const auto recorded = write([&] { store::Attendances(connection()).add({l1, e1, Minutes(100), {}}); });
    const auto told = services::named(registered, registered.changes(recorded));
    BOOST_REQUIRE_EQUAL(told.size(), 1U);
    BOOST_CHECK_EQUAL(told[0].columns.at(0).after.value(), "K7/L01");
    BOOST_CHECK_EQUAL(told[0].columns.at(1).after.value(), "E1");
    BOOST_CHECK_EQUAL(told[0].columns.at(2).after.value(), "100");
    const auto enrolled = services::named(registered, registered.changes(OperationNumber(start.number() - 1)));
    BOOST_CHECK_EQUAL(enrolled.at(0).columns.at(0).after.value(), "E1");
    BOOST_CHECK_EQUAL(enrolled.at(0).columns.at(1).after.value(), "P1");
    BOOST_CHECK_EQUAL(enrolled.at(0).columns.at(2).after.value(), "K7");
}

BOOST_FIXTURE_TEST_CASE(a_record_that_is_gone_is_told_by_the_name_that_it_had, Logged) {
    const auto l1 = lesson(k7, "L01", "2020-08-24", 300);
    const auto recorded = write([&] { store::Attendances(connection()).add({l1, e1, Minutes(100), {}}); });
    services::undo(registered, context(), recorded.to_string());
    services::undo(registered, context(), std::to_string(recorded.number() - 1));
    BOOST_CHECK_EQUAL(services::named(registered, registered.changes(recorded)).at(0).columns.at(0).after.value(),
                      "K7/L01");
}

BOOST_FIXTURE_TEST_CASE(a_rehearsed_undo_changes_nothing, Logged) {
    BOOST_CHECK(!services::undo(registered, context(), start.to_string(), true).by);
    BOOST_CHECK(status() == EnrolmentStatus::active);
    BOOST_CHECK(!registered.operation(start).undone_by);
}

BOOST_FIXTURE_TEST_CASE(what_is_undone_cannot_be_undone_again_nor_what_is_not_undone_redone, Logged) {
    BOOST_CHECK_EXCEPTION(services::redo(registered, context(), start.to_string()), Refused,
                          [](const Refused& refused) { return refuses(refused, "not-undone"); });
    services::undo(registered, context(), start.to_string());
    BOOST_CHECK_EXCEPTION(services::undo(registered, context(), start.to_string()), Refused,
                          [](const Refused& refused) { return refuses(refused, "already-undone"); });
}

BOOST_FIXTURE_TEST_CASE(an_undo_that_would_leave_an_unlawful_history_is_refused, Logged) {
    // Without `admitted`, `active` would be the first status.
    const auto admitted = std::to_string(start.number() - 1);
    const auto before = registered.operations().size();
    BOOST_CHECK_THROW(services::undo(registered, context(), admitted), Refused);
    BOOST_CHECK_EQUAL(registered.operations().size(), before);
    BOOST_CHECK(status() == EnrolmentStatus::active);

    const auto leave = write([&] {
        store::StatusChanges(connection()).add(e1, StatusChange(EnrolmentStatus::on_leave, day("2020-10-01")));
    });
    write(
        [&] { store::StatusChanges(connection()).add(e1, StatusChange(EnrolmentStatus::active, day("2020-11-01"))); });
    BOOST_CHECK_EXCEPTION(
        services::undo(registered, context(), leave.to_string()), Refused,
        [](const Refused& refused) { return refuses(refused, "undo-breaks-rules", "status-step-unlawful"); });
}

BOOST_FIXTURE_TEST_CASE(an_undo_is_refused_when_the_row_has_changed_since, Logged) {
    const auto l1 = lesson(k7, "L01", "2020-08-24", 300);
    const auto recorded = write([&] { store::Attendances(connection()).add({l1, e1, Minutes(100), {}}); });
    const auto corrected = write([&] { store::Attendances(connection()).change({l1, e1, Minutes(200), {}}); });
    BOOST_CHECK_EXCEPTION(services::undo(registered, context(), recorded.to_string()), Refused,
                          [&](const Refused& refused) {
                              return refuses(refused, "undo-conflict", "changed-since")
                                     && field(refused.findings()[0].fields, "operation") == corrected.to_string();
                          });
}

BOOST_FIXTURE_TEST_CASE(numbers_that_name_no_operation_are_refused, Logged) {
    BOOST_CHECK_THROW(services::undo(registered, context(), "999"), NotFound);
    for (const auto* text : {"", "0", "-1", "x", "1 ", "99999999999999999999"}) {
        BOOST_CHECK_THROW(services::log_entry(registered, text), InvalidValue);
    }
}

BOOST_FIXTURE_TEST_CASE(an_undone_person_comes_back_with_the_same_number_and_name, Logged) {
    const auto sokk = person("Ærlig", "Sokk");
    const auto made = last();
    services::undo(registered, context(), made);
    BOOST_CHECK(!store::Persons(connection()).find(sokk));
    const auto next = person("Rar", "Sykkel");
    BOOST_CHECK(next != sokk);
    services::redo(registered, context(), made);
    BOOST_CHECK_EQUAL(registered.identities().look(context(), {sokk}).at(sokk).full_name(), "Ærlig Sokk");
}

BOOST_AUTO_TEST_SUITE_END()
