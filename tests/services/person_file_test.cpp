/// All that is held about one person.
#include "refusal.hpp"
#include "services/small_register.hpp"
#include "store/gateways/employers.hpp"
#include "store/gateways/placements.hpp"

#include <mb/services/log.hpp>
#include <mb/services/notes.hpp>
#include <mb/services/person_changes.hpp>
#include <mb/services/person_file.hpp>
#include <mb/services/person_rights.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace mb;
using test::day;
using enum EnrolmentStatus;

namespace {

/// P1 is in K7 with attendance and a note; P2 is the same person and merged into it; P3 is somebody else.
struct Asking : test::SmallRegister {
    CohortId k7 = cohort("K7", programme("MB", test::ten_hours_two_weeks()), "2012-08-20", "2013-06-14");
    PersonId tomat = person("Sprudlende", "Tomat", PersonRef("2012-04"));
    PersonId tomaat = person("Sprudlende", "Tomaat");
    PersonId sykkel = person("Rar", "Sykkel");
    EnrolmentId e1 =
        enrolment(tomaat, k7, {StatusChange(admitted, day("2012-06-10")), StatusChange(active, day("2012-08-20"))});
    EnrolmentId e2 = enrolment(sykkel, k7, {StatusChange(admitted, day("2012-06-10"))});

    Asking() {
        attendance(lesson(k7, "L01", "2012-09-03", 180), e1, 120);
        services::add_note(registered, {context()}, "E1", day("2013-01-01"), Line("vil ha praksis i nærmiljøet"));
        services::merge_persons(registered, {context()}, "P2", "P1");
    }

    static Placement placed(EnrolmentId enrolment, EmployerId host, const char* first, const char* last) {
        return {{}, enrolment, host, {}, {}, {}, {}, Period(test::day(first), test::day(last))};
    }
    services::PersonFile file(const char* key = "P1") { return services::person_file(registered, context(), key, {}); }
    /// `column=value` of all rows of a table.
    static std::string told(const services::PersonFile& file, std::string_view table) {
        std::string text;
        for (const auto& row : file.rows) {
            if (row.table == table) {
                for (const auto& column : row.columns) {
                    text += column.name + "=" + column.after.value_or("-") + " ";
                }
            }
        }
        return text;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(person_file, Asking)

BOOST_AUTO_TEST_CASE(everything_of_the_person_and_of_the_merged_is_there_by_the_names_that_people_use) {
    const auto held = file();
    BOOST_REQUIRE_EQUAL(held.identities.size(), 2U);
    BOOST_CHECK_EQUAL(held.identities[1].second.full_name(), "Sprudlende Tomaat");
    BOOST_CHECK_EQUAL(told(held, "enrolment"), "id=E1 person=P1 cohort=K7 continues=- ");
    BOOST_CHECK_EQUAL(told(held, "attendance"), "lesson=K7/L01 enrolment=E1 minutes=120 absence=- ");
    BOOST_CHECK_EQUAL(told(held, "note"),
                      "id=N1 enrolment=E1 person=P2 date=2013-01-01 text=vil ha praksis i nærmiljøet ");
    BOOST_CHECK(told(held, "person").find("merged_into=P1") != std::string::npos);
    BOOST_CHECK(held.retention.ongoing);
    BOOST_CHECK_EQUAL(held.accesses.front().context.command, "test");
}

BOOST_AUTO_TEST_CASE(what_was_taken_back_is_there_with_every_value_before_and_after) {
    services::undo(registered, context(),
                   write([&] {
                       store::StatusChanges(connection())
                           .add(e1, StatusChange(withdrawn, day("2012-11-01"), WithdrawalReason::other,
                                                 Line("sa at det ikke passet")));
                   }).to_string());
    const auto k8 = cohort("K8", programme("MB8", test::ten_hours_two_weeks()), "2013-08-20", "2014-06-14");
    const auto gone = add<store::Enrolments>(Enrolment{tomat, k8, {}});
    services::undo(registered, context(), registered.operations().back().number.to_string());
    std::string told;
    for (const auto& [operation, change] : file().changes) {
        for (const auto& column : change.columns) {
            BOOST_CHECK(column.before != "P3" && column.after != "P3" && column.before != "E2" && column.after != "E2");
            if (column.name == "note" || (change.table == "enrolment" && column.after == gone.to_string())) {
                told += column.before.value_or("-") + " > " + column.after.value_or("-") + "\n";
            }
        }
    }
    BOOST_CHECK_EQUAL(told, "- > sa at det ikke passet\nsa at det ikke passet > -\n- > E3\n");
}

BOOST_AUTO_TEST_CASE(what_hung_on_a_record_that_is_gone_is_there_wherever_it_stands_in_the_operation) {
    const auto k8 = cohort("K8", programme("MB8", test::ten_hours_two_weeks()), "2013-08-20", "2014-06-14");
    const auto host = add<store::Employers>(Employer{EmployerCode("dps"), Line("DPS"), EmployerKind::dps});
    PlacementId placement(1);
    // The tables of statuses and placements are changed for E1, before the enrolment that is gone later is added.
    const auto entered = write([&] {
        store::StatusChanges(connection()).add(e1, StatusChange(withdrawn, day("2012-11-01")));
        store::Placements(connection()).add(placed(e1, host, "2012-09-03", "2012-10-01"));
        const auto gone = store::Enrolments(connection()).add(Enrolment{tomat, k8, {}});
        store::StatusChanges(connection()).add(gone, StatusChange(admitted, day("2013-06-01")));
        placement = store::Placements(connection()).add(placed(gone, host, "2013-09-02", "2013-10-01"));
    });
    const auto week = write([&] {
        store::PracticeWeeks(connection()).add({placement, IsoWeek::parse("2013-W36"), PracticeDays(5, 5), true});
    });
    services::undo(registered, context(), week.to_string());
    services::undo(registered, context(), entered.to_string());
    std::string told;
    for (const auto& [operation, change] : file().changes) {
        if (operation == entered || operation == week) {
            told += change.table + "\n";
        }
    }
    BOOST_CHECK_EQUAL(told, "enrolment_status\nenrolment_status\nplacement\nplacement\nenrolment\npractice_week\n");
}

BOOST_AUTO_TEST_CASE(who_the_person_was_said_to_be_before_is_there_too) {
    services::PersonEdit married;
    married.family_name = Line("Tomatsuppe");
    services::change_person(registered, {context()}, "P1", married);
    const auto held = file();
    BOOST_CHECK_EQUAL(held.identities[0].second.full_name(), "Sprudlende Tomatsuppe");
    BOOST_REQUIRE_EQUAL(held.earlier_identities.size(), 1U);
    BOOST_CHECK_EQUAL(held.earlier_identities[0].first.to_string(), "P1");
    BOOST_CHECK_EQUAL(held.earlier_identities[0].second.full_name(), "Sprudlende Tomat");
    // Taken back, it is the other way round.
    services::undo(registered, context(), registered.operations().back().number.to_string());
    const auto again = file();
    BOOST_CHECK_EQUAL(again.identities[0].second.full_name(), "Sprudlende Tomat");
    BOOST_REQUIRE_EQUAL(again.earlier_identities.size(), 1U);
    BOOST_CHECK_EQUAL(again.earlier_identities[0].second.full_name(), "Sprudlende Tomatsuppe");
}

BOOST_AUTO_TEST_CASE(a_note_that_is_gone_is_there_with_its_text) {
    services::remove_note(registered, {context()}, "N1");
    services::add_note(registered, {context()}, "E1", day("2013-02-01"), Line("ringte om vertskap"));
    services::undo(registered, context(), registered.operations().back().number.to_string());
    const auto held = file();
    BOOST_CHECK_EQUAL(told(held, "note"), "");
    std::string texts;
    for (const auto& [operation, change] : held.changes) {
        for (const auto& column : change.columns) {
            if (change.table == "note" && column.name == "text") {
                texts += column.before.value_or("-") + " > " + column.after.value_or("-") + "\n";
            }
        }
    }
    BOOST_CHECK_EQUAL(texts, "- > vil ha praksis i nærmiljøet\nvil ha praksis i nærmiljøet > -\n"
                             "- > ringte om vertskap\nringte om vertskap > -\n");
}

BOOST_AUTO_TEST_CASE(nothing_of_anybody_else_is_there) {
    for (const auto& row : file().rows) {
        for (const auto& column : row.columns) {
            BOOST_CHECK(column.after != "P3" && column.after != "E2");
        }
    }
    const auto operations = file().operations;
    const auto entered_sykkel =
        std::ranges::count(operations, 5, [](const auto& each) { return each.number.number(); });
    BOOST_CHECK_EQUAL(entered_sykkel, 0);
    BOOST_CHECK_EQUAL(operations.back().event.code, "persons-merged");
}

BOOST_AUTO_TEST_CASE(the_restricted_and_the_merged_have_their_file_and_the_erased_have_none) {
    services::restrict_person(registered, {context()}, "P1", services::Restriction::begins);
    BOOST_CHECK_EQUAL(file("P2").identities.size(), 2U);
    BOOST_CHECK_EQUAL(file("2012-04").identities.at(0).second.full_name(), "Sprudlende Tomat");
    write([&] {
        store::Persons persons(connection());
        auto erased = persons.find(sykkel).value().value;
        erased.erased_on = day("2020-08-01");
        persons.change(sykkel, erased);
        registered.identities().erase(sykkel);
    });
    BOOST_CHECK_EQUAL(test::refusal_of<Refused>([&] { return file("P3"); }).code, "person-erased");
}

BOOST_AUTO_TEST_CASE(the_file_is_a_look) {
    const auto before = services::accesses(registered, "P1", {}).size();
    file();
    BOOST_CHECK_GT(services::accesses(registered, "P1", {}).size(), before);
}

BOOST_AUTO_TEST_SUITE_END()
