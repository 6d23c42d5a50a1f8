/// Restricting and erasing persons: scenario 9.
#include "refusal.hpp"
#include "services/register_contents.hpp"
#include "services/small_register.hpp"
#include "store/gateways/follow_ups.hpp"

#include <mb/services/access.hpp>
#include <mb/services/log.hpp>
#include <mb/services/notes.hpp>
#include <mb/services/participant_list.hpp>
#include <mb/services/people.hpp>
#include <mb/services/person_changes.hpp>
#include <mb/services/person_rights.hpp>
#include <mb/services/progress.hpp>
#include <mb/services/retention.hpp>

#include <boost/test/unit_test.hpp>

#include <fstream>

using namespace mb;
using test::contents_of;
using test::day;
using enum EnrolmentStatus;

namespace {

const DecisionRef decision("2026/1234-5");
const RetentionYears no_years{0, 0, 0, 0};

/// P1 has completed K7, with a note; P2 is the same person, and merged into P1; P3 is somebody else.
struct Erasable : test::SmallRegister {
    CohortId k7 = cohort("K7", programme("MB", test::ten_hours_two_weeks()), "2012-08-20", "2013-06-14");
    PersonId tomat = person("Sprudlende", "Tomat", PersonRef("2012-04"));
    PersonId tomaat = person("Sprudlende", "Tomaat", PersonRef("2012-05"));
    PersonId sykkel = person("Rar", "Sykkel", PersonRef("2012-06"));
    EnrolmentId e1 = enrolment(tomaat, k7,
                               {StatusChange(admitted, day("2012-06-10")), StatusChange(active, day("2012-08-20")),
                                StatusChange(completed, day("2013-06-14"))});
    EnrolmentId e2 = enrolment(sykkel, k7, {StatusChange(admitted, day("2012-06-10"))});

    Erasable() {
        services::add_note(registered, intent(), "E1", day("2013-01-01"), Line("vil ha praksis i nærmiljøet"));
        services::PersonEdit edit;
        edit.family_name = std::optional(Line("Sitron"));
        services::change_person(registered, intent(), "P1", edit);
        services::merge_persons(registered, intent(), "P2", "P1");
    }

    services::Intent intent() const { return {context()}; }
    services::Outcome erase(const char* key = "P1", const RetentionYears& years = no_years) {
        return services::erase_person(registered, intent(), key, decision, years);
    }
    auto refusal(const char* key, const RetentionYears& years = no_years) {
        return test::refusal_of<Refused>([&] { return erase(key, years); });
    }
    std::int64_t count(const char* what) { return connection().value<std::int64_t>(what).value(); }

    /// `people.csv` with these rows, as an import of it is told: `0 new, 2 same: row-of-erased`.
    std::string imported(const std::string& rows, const std::string& more = {}) {
        std::filesystem::remove_all(folder / "old");
        std::filesystem::create_directories(folder / "old");
        std::ofstream(folder / "old" / "people.csv") << "ref,given_name,family_name,birth_date\n" << rows;
        if (!more.empty()) {
            std::ofstream(folder / "old" / "followups.csv") << "person,asked_on,answered_on,answer\n" << more;
        }
        const auto report = services::import_files(registered, context(), {folder / "old"});
        BOOST_CHECK(!report.has_errors());
        std::int64_t added = 0;
        std::int64_t same = 0;
        for (const auto& file : report.files) {
            added += file.added;
            same += file.same;
        }
        std::string told;
        for (const auto& warning : report.warnings) {
            told += " " + warning.finding.code;
        }
        return std::to_string(added) + " new, " + std::to_string(same) + " same:" + told;
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
    for (const auto& view : services::people(registered, context(), day("2020-08-01"))) {
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
    BOOST_CHECK_EQUAL(ongoing["enrolment"] + " " + ongoing["status"], "E2 admitted");
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

BOOST_AUTO_TEST_CASE(an_old_list_does_not_bring_the_erased_back) {
    erase();
    const auto persons = count("SELECT count(*) FROM person");
    BOOST_CHECK_EQUAL(imported("2012-04,Sprudlende,Sitron,1980-02-03\n2012-06,Rar,Sykkel,1980-02-03\n",
                               "2012-04,2014-12-01,,\n2012-06,2014-12-01,,\n"),
                      "1 new, 2 same: row-of-erased");
    // By ref alone; by name alone, also the one before, that of the merged record, and in another spelling.
    BOOST_CHECK_EQUAL(imported("2012-05,,,\n"), "0 new, 1 same: row-of-erased");
    for (const auto* row : {",Sprudlende,Sitron,1980-02-03\n", ",Sprudlende,Tomat,1980-02-03\n",
                            ",SPRUDLENDE,tomaat,1980-02-03\n", "2020-99,Sprudlende,Sitron,1980-02-03\n"}) {
        BOOST_CHECK_EQUAL(imported(row), "0 new, 1 same: row-of-erased");
    }
    BOOST_CHECK_EQUAL(imported("2020-98,Sprudlende,Sitron,1981-02-03\n"), "1 new, 0 same:");
    BOOST_CHECK_EQUAL(count("SELECT count(*) FROM person"), persons + 1);
}

BOOST_AUTO_TEST_CASE(a_list_of_participants_does_not_enrol_the_erased) {
    erase();
    std::ofstream(folder / "list.csv") << "Fornavn;Etternavn;Fødselsdato\nSprudlende;Sitron;3.2.1980\n";
    services::Enrolling enrolling{std::string("K7"), EnrolmentStatus::admitted, day("2020-06-10")};
    const auto report = services::import_participants(registered, context(), enrolling, {folder / "list.csv"}, {});
    BOOST_CHECK(!report.operation);
    BOOST_CHECK_EQUAL(report.warnings.at(0).finding.code, "row-of-erased");
}

BOOST_AUTO_TEST_CASE(whoever_comes_back_is_somebody_new) {
    erase();
    services::NewPerson again;
    again.ref = PersonRef("2026-01");
    again.identity = Identity{Line("Sprudlende"), Line("Sitron"), day("1980-02-03"), {}, {}, {}, {}};
    const auto outcome = services::add_person(registered, intent(), again);
    BOOST_CHECK_EQUAL(field(outcome.event.fields, "person").value_or(""), "P4");
    // From then on the person is known by name, as everybody is.
    BOOST_CHECK_EQUAL(imported(",Sprudlende,Sitron,1980-02-03\n"), "0 new, 1 same:");
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
