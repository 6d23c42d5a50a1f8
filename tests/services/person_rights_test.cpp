/// Restricting and erasing persons: scenario 9.
#include "services/erasable_story.hpp"
#include "services/register_contents.hpp"
#include "store/gateways/follow_ups.hpp"

#include <mb/services/access.hpp>
#include <mb/services/log.hpp>
#include <mb/services/notes.hpp>
#include <mb/services/people.hpp>
#include <mb/services/person_changes.hpp>
#include <mb/services/person_rights.hpp>
#include <mb/services/progress.hpp>
#include <mb/services/retention.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

using namespace mb;
using test::contents_of;
using test::day;
using test::decision;
using test::Erasable;
using test::no_years;

namespace {

/// What erasing P1 comes to with that decision: `accepted`, or why not.
struct Deciding : Erasable {
    std::string answer_to(const char* decided) {
        return test::refusal_of<Refused>([&] {
                   return services::erase_person(registered, {context(), true}, "P1", DecisionRef(decided), no_years);
               })
            .code;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(person_rights, Erasable)

BOOST_AUTO_TEST_CASE(a_restriction_hides_the_person_and_whoever_was_merged_into_it) {
    const auto before = contents_of(connection());
    const auto outcome = services::restrict_person(registered, intent(), "2012-04", services::Restriction::begins);
    BOOST_CHECK(outcome.event == (Event{"restricted", {{"person", "P1"}}}));
    for (const auto* number : {"P1", "P2"}) {
        BOOST_CHECK(services::person(registered, context(), number, day("2020-08-01")).view.identity.empty());
    }
    for (const auto& view : services::people(registered, context())) {
        BOOST_CHECK_EQUAL(view.identity.empty(), view.id != sykkel);
    }
    BOOST_CHECK(!services::notes(registered, context(), {"E1", {}}).at(0).text);
    services::undo(registered, context(), outcome.operation->to_string());
    BOOST_CHECK(contents_of(connection()) == before);
}

BOOST_AUTO_TEST_CASE(a_restriction_ends_and_is_not_begun_twice) {
    const auto change = [&](services::Restriction restriction) {
        return services::restrict_person(registered, intent(), "P1", restriction);
    };
    BOOST_CHECK(!change(services::Restriction::ends).changed);
    BOOST_CHECK(change(services::Restriction::begins).changed);
    BOOST_CHECK(!change(services::Restriction::begins).changed);
    BOOST_CHECK_EQUAL(change(services::Restriction::ends).event.code, "restriction-ended");
    BOOST_CHECK_EQUAL(services::person(registered, context(), "P1", day("2020-08-01")).view.identity.full_name(),
                      "Sprudlende Sitron");
}

BOOST_AUTO_TEST_CASE(nobody_is_told_that_they_are_like_somebody_restricted) {
    services::restrict_person(registered, intent(), "P3", services::Restriction::begins);
    services::NewPerson like;
    like.identity = Identity{Line("Rar"), Line("Sykkkel"), day("1980-02-03"), {}, {}, {}, {}};
    BOOST_CHECK(services::add_person(registered, intent(), like).warnings.empty());
    BOOST_CHECK_EQUAL(imported("N1,Rar,Sykel,1980-02-03\n"), "1 new, 0 same: person-similar");
}

BOOST_AUTO_TEST_CASE(whoever_adds_the_same_person_again_is_not_told_who_is_restricted) {
    services::restrict_person(registered, intent(), "P3", services::Restriction::begins);
    services::NewPerson same;
    same.identity = Identity{Line("Rar"), Line("Sykkel"), day("1980-02-03"), {}, {}, {}, {}};
    const auto refused = test::refusal_of<Refused>([&] { return services::add_person(registered, intent(), same); });
    BOOST_CHECK_EQUAL(refused.code, "person-exists-restricted");
    BOOST_CHECK(refused.fields.empty());
}

BOOST_AUTO_TEST_CASE(the_merged_and_the_erased_are_not_restricted_or_erased) {
    const auto restricting = [&](const char* key) {
        return test::refusal_of<Refused>(
            [&] { return services::restrict_person(registered, intent(), key, services::Restriction::begins); });
    };
    BOOST_CHECK_EQUAL(restricting("P2").code, "person-merged");
    BOOST_CHECK_EQUAL(restricting("P2")["other"], "P1");
    BOOST_CHECK_EQUAL(refusal("P2").code, "person-merged");
    erase();
    BOOST_CHECK_EQUAL(restricting("P1").code, "person-erased");
    BOOST_CHECK_EQUAL(refusal("P1").code, "person-erased");
    BOOST_CHECK_EQUAL(refusal("P2").code, "person-erased");
}

BOOST_AUTO_TEST_CASE(erasing_destroys_identities_keys_and_refs_of_all_records_of_the_person) {
    const auto outcome = erase();
    const Event expected{
        "erased", {{"person", "P1"}, {"merged", "P2"}, {"decision", "2026/1234-5"}, {"versions", "3"}, {"notes", "1"}}};
    BOOST_CHECK(outcome.event == expected);
    BOOST_REQUIRE_EQUAL(outcome.warnings.size(), 1U);
    BOOST_CHECK_EQUAL(outcome.warnings[0].code, "copies-of-keys");
    BOOST_CHECK_EQUAL(count("SELECT count(*) FROM identity WHERE person <> 3"), 0);
    BOOST_CHECK_EQUAL(count("SELECT count(*) FROM keys.person_key WHERE person <> 3"), 0);
    BOOST_CHECK_EQUAL(count("SELECT count(*) FROM person WHERE erased_on = '2020-08-01' AND ref IS NULL"), 2);
    BOOST_CHECK(!services::notes(registered, context(), {"E1", {}}).at(0).text);
    BOOST_CHECK(registered.check(true).empty());
}

BOOST_AUTO_TEST_CASE(what_was_done_under_the_number_stays) {
    const auto before = services::cohort_progress(registered, "K7", day("2013-06-14"));
    erase();
    const auto after = services::cohort_progress(registered, "K7", day("2013-06-14"));
    BOOST_REQUIRE_EQUAL(after.size(), before.size());
    BOOST_CHECK(after[0].person == tomat);
    BOOST_CHECK(after[0].progress.theory.attended == before[0].progress.theory.attended);
}

BOOST_AUTO_TEST_CASE(the_past_has_no_names_of_the_erased) {
    const auto known = registered.operations().back().number.number();
    erase();
    auto past = registered.as_known(known);
    BOOST_CHECK(services::person(past, context(), "P1", day("2020-08-01")).view.identity.empty());
    BOOST_CHECK(services::person(past, context(), "P2", day("2020-08-01")).view.identity.empty());
}

BOOST_AUTO_TEST_CASE(nothing_takes_an_erasure_back) {
    const auto number = erase().operation->to_string();
    const auto refused = test::refusal_of<Refused>([&] { return services::undo(registered, context(), number); });
    BOOST_CHECK_EQUAL(refused.code, "undo-conflict");
}

BOOST_AUTO_TEST_CASE(a_rehearsed_erasure_tells_what_would_go_and_destroys_nothing) {
    const auto before = contents_of(connection());
    const auto outcome = services::erase_person(registered, {context(), true}, "P1", decision, no_years);
    BOOST_CHECK(outcome.changed);
    BOOST_CHECK_EQUAL(field(outcome.event.fields, "versions").value_or(""), "3");
    BOOST_CHECK(contents_of(connection()) == before);
    BOOST_CHECK_EQUAL(count("SELECT count(*) FROM erased_mark"), 0);
    BOOST_CHECK_EQUAL(services::notes(registered, context(), {"E1", {}}).at(0).text->str(),
                      "vil ha praksis i nærmiljøet");
}

BOOST_AUTO_TEST_CASE(who_takes_part_and_who_is_to_be_kept_is_not_erased) {
    const auto ongoing = refusal("P3");
    BOOST_CHECK_EQUAL(ongoing.code, "erase-ongoing");
    BOOST_CHECK_EQUAL(ongoing["enrolment"] + " " + ongoing["status"], "E2 active");
    const auto kept = refusal("P1", {0, 0, 10, 0});
    BOOST_CHECK_EQUAL(kept.code, "erase-retention");
    BOOST_CHECK_EQUAL(kept["class"] + " " + kept["until"], "completer 2023-06-14");
    BOOST_CHECK_EQUAL(refusal("P1", {0, 0, 7, 0}).code, "accepted");
}

BOOST_AUTO_TEST_CASE(without_keys_nobody_is_erased) {
    std::filesystem::remove(folder / "small.keys");
    registered = Register::open(folder / "small.mb", Register::Mode::write);
    BOOST_CHECK_EQUAL(test::refusal_of<RegisterError>([&] { return erase(); }).code, "keys-missing");
}

BOOST_AUTO_TEST_CASE(a_look_remains_a_look_after_erasing) {
    const auto before = services::accesses(registered, "P1", {}).size();
    erase();
    BOOST_CHECK_EQUAL(services::accesses(registered, "P1", {}).size(), before + 2);
}

BOOST_FIXTURE_TEST_CASE(a_decision_does_not_name_who_is_erased, Deciding) {
    // Every name that was ever held, also the merged record's, in any spelling.
    for (const auto* text : {"2026/1 Sprudlende", "2026/1 (sitron)", "tomat-2026-1", "2026/1 TOMÅT"}) {
        BOOST_TEST(answer_to(text) == "erase-names-person", text);
    }
    for (const auto* text : {"2026/1", "2026/1 Sitronen", "2026/1 Rar Sykkel"}) {
        BOOST_TEST(answer_to(text) == "accepted", text);
    }
}

BOOST_FIXTURE_TEST_CASE(a_decision_does_not_tell_otherwise_either_who_is_erased, Deciding) {
    services::PersonEdit reached;
    reached.phone = std::optional(Line("+47 55 00 12 34"));
    services::change_person(registered, intent(), "P1", reached);
    // The birth date as people write it, telephone, and the office's own ref.
    for (const auto* text : {"1980-02-03", "f. 03.02.1980", "3.2.80", "2026/1 (03.02.80)", "03021980", "030280",
                             "19800203", "3/2-1980", "2026/1 tlf. 55001234", "55 00 12 34", "2012-04"}) {
        BOOST_TEST(answer_to(text) == "erase-names-person", text);
    }
    for (const auto* text : {"1980-02-04", "2026/030280123", "1980/203", "2012-041", "2026/5500"}) {
        BOOST_TEST(answer_to(text) == "accepted", text);
    }
}

BOOST_AUTO_TEST_CASE(a_day_that_is_typed_opens_nothing_that_is_to_be_kept) {
    auto later = context();
    later.as_if = day("2099-06-01");
    const auto refused = test::refusal_of<Refused>([&] {
        return services::erase_person(registered, {later}, "P1", decision, {0, 0, 10, 0});
    });
    BOOST_CHECK_EQUAL(refused.code, "erase-retention");
    services::erase_person(registered, {later}, "P1", decision, no_years);
    BOOST_CHECK_EQUAL(count("SELECT count(*) FROM person WHERE erased_on = '2020-08-01'"), 2);
}

BOOST_AUTO_TEST_CASE(those_who_have_been_kept_long_enough_are_listed_without_the_merged_and_erased) {
    const auto due = [&](const char* on) {
        std::string text;
        for (const auto& each : services::due_for_erasure(registered, {}, day(on))) {
            text += each.person.to_string() + " " + std::string(to_code(each.retention.retention_class)) + " "
                    + each.retention.until.value().to_string() + "\n";
        }
        return text;
    };
    BOOST_CHECK_EQUAL(due("2023-06-13"), "");
    BOOST_CHECK_EQUAL(due("2023-06-14"), "P1 completer 2023-06-14\n");
    BOOST_CHECK_EQUAL(services::retentions(registered, {}).size(), 2U);
    erase();
    BOOST_CHECK_EQUAL(services::retentions(registered, {}).size(), 1U);
}

BOOST_AUTO_TEST_SUITE_END()
