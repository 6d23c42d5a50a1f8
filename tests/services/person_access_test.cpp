/// Who has looked at somebody's identity.
#include "refusal.hpp"
#include "services/small_register.hpp"

#include <mb/services/access.hpp>
#include <mb/services/people.hpp>
#include <mb/services/person_changes.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;

namespace {

struct LookedAt : test::SmallRegister {
    PersonId tomat = person("Sprudlende", "Tomat", PersonRef("2013-04"));
    PersonId sykkel = person("Rar", "Sykkel");

    void look(const std::vector<PersonId>& persons, const char* on) {
        services::names(registered, {Instant::parse(on), "kari", "person show", "called"}, persons);
    }
    /// `scope persons day`, newest first.
    std::string told(std::string_view key, const services::AccessFilter& filter = {}) {
        std::string text;
        for (const auto& each : services::accesses(registered, key, filter)) {
            text += std::string(to_code(each.scope));
            for (const auto id : each.persons) {
                text += " " + id.to_string();
            }
            text += " " + oslo_day(each.context.at).to_string() + "\n";
        }
        return text;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(person_access, LookedAt)

BOOST_AUTO_TEST_CASE(every_look_at_a_person_is_told_newest_first) {
    look({tomat}, "2020-08-02T10:00:00Z");
    look({tomat, sykkel}, "2020-08-03T10:00:00Z");
    look({sykkel}, "2020-08-04T10:00:00Z");
    services::people(registered, context("2020-08-05"));
    BOOST_CHECK_EQUAL(told("P1"), "everyone P1 2020-08-05\nseveral P1 2020-08-03\nalone P1 2020-08-02\n");
    const auto first = services::accesses(registered, "2013-04", {}).back();
    BOOST_CHECK_EQUAL(first.context.actor + " " + first.context.command + " " + first.context.purpose,
                      "kari person show called");
}

BOOST_AUTO_TEST_CASE(a_look_at_everyone_was_not_at_who_came_later) {
    services::people(registered, context("2020-08-02"));
    const auto later = person("Stille", "Sokk");
    BOOST_CHECK_EQUAL(told(later.to_string()), "");
    BOOST_CHECK_EQUAL(told("P2"), "everyone P2 2020-08-02\n");
}

BOOST_AUTO_TEST_CASE(both_days_are_included_and_are_those_of_oslo) {
    look({tomat}, "2020-08-02T21:59:59Z");
    look({tomat}, "2020-08-02T22:00:00Z");
    BOOST_CHECK_EQUAL(told("P1", {day("2020-08-03"), day("2020-08-03")}), "alone P1 2020-08-03\n");
    BOOST_CHECK_EQUAL(told("P1", {{}, day("2020-08-02")}), "alone P1 2020-08-02\n");
    BOOST_CHECK_EQUAL(told("P1", {day("2020-08-04"), {}}), "");
}

BOOST_AUTO_TEST_CASE(looks_at_the_merged_are_looks_at_the_person) {
    look({sykkel}, "2020-08-02T10:00:00Z");
    services::merge_persons(registered, {context("2020-08-03")}, "P2", "P1");
    BOOST_CHECK_EQUAL(told("P1"), "several P1 P2 2020-08-03\nalone P2 2020-08-02\n");
    BOOST_CHECK_EQUAL(told("2013-04"), told("P1"));
    BOOST_CHECK_EQUAL(told("P2"), "several P2 2020-08-03\nalone P2 2020-08-02\n");
}

BOOST_AUTO_TEST_CASE(asking_who_looked_is_no_look) {
    told("P1");
    BOOST_CHECK_EQUAL(told("P1"), "");
    BOOST_CHECK_EQUAL(test::refusal_of<NotFound>([&] { told("P9"); }).code, "person-unknown");
}

BOOST_AUTO_TEST_SUITE_END()
