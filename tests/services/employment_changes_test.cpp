/// Employments: adding, new terms, corrections, ends.
#include "services/employment_story.hpp"

#include <mb/services/person_rights.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using services::TermsEdit;
using test::day;
using test::EmploymentStory;
using test::percent;
using test::refusal_of;
using test::told;
using test::warned;

namespace {

TermsEdit contract(Contract contract) {
    TermsEdit edit;
    edit.contract = contract;
    return edit;
}

services::EmploymentEdit correction() {
    return {day("2018-12-31"), {}, {}, {}, {}, {}, {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(changing_employments)

BOOST_FIXTURE_TEST_CASE(a_job_is_added_with_its_first_terms_and_taken_back, EmploymentStory) {
    auto job = half_a_post("P2", "bergen", "2018-03-01", "2018-10-31", "37.5");
    job.unit = Line("FACT");
    job.terms.title = Line("medarbeider");
    job.end_reason = EndReason::funding_ended;
    job.source = EmploymentSource::follow_up;
    job.code = EmploymentCode("HR-1");
    const auto added = hire(job);
    BOOST_TEST(added.event.code == "employment-added");
    BOOST_TEST(told(added, "employment") == "J1");
    BOOST_TEST(told(added, "person") == "P2");
    BOOST_TEST(told(added, "percent") == "37.5");
    BOOST_TEST(told(added, "peer_role") == "yes");
    BOOST_TEST(warned(added) == "");
    const auto detail = services::employment(registered, "HR-1", day("2018-12-31"));
    BOOST_TEST(detail.view.employment.unit().value().str() == "FACT");
    BOOST_TEST((detail.view.employment.source() == EmploymentSource::follow_up));
    BOOST_TEST(detail.view.terms.value().title.value().str() == "medarbeider");
    BOOST_TEST(period() == "2018-03-01 to 2018-10-31 funding-ended");
    BOOST_TEST(terms() == "2018-03-01 37.5 permanent");
    take_back(added);
    BOOST_TEST(listed("2018-06-30").empty());
}

BOOST_FIXTURE_TEST_CASE(the_log_has_neither_unit_nor_title, EmploymentStory) {
    auto job = half_a_post("P1", "bergen", "2018-03-01");
    job.unit = Line("Sørlig team");
    job.terms.title = Line("Sørlig medarbeider");
    for (const auto& [name, value] : hire(job).event.fields) {
        BOOST_TEST(value.find("Sørlig") == std::string::npos, name);
    }
}

BOOST_FIXTURE_TEST_CASE(whom_and_where_must_be_known, EmploymentStory) {
    const auto refused = [&](const char* person, const char* employer) {
        return refusal_of<NotFound>([&] { return hire(half_a_post(person, employer, "2018-03-01")); });
    };
    BOOST_TEST(refused("P9", "bergen").code == "person-unknown");
    BOOST_TEST(refused("P1", "bregen")["nearest"] == "bergen");
    BOOST_TEST(refusal_of<NotFound>([&] { return end("J9", "2018-06-30"); }).code == "employment-unknown");
    BOOST_TEST(refusal_of<NotFound>([&] { return end("|", "2018-06-30"); }).code == "employment-unknown");
    services::restrict_person(registered, intent, "P1", services::Restriction::begins);
    BOOST_TEST(refusal_of<Refused>([&] { return hire(half_a_post("P1", "bergen", "2018-03-01")); }).code
               == "person-restricted");
}

BOOST_FIXTURE_TEST_CASE(a_code_names_one_employment_only_and_never_a_number, EmploymentStory) {
    auto job = half_a_post("P1", "bergen", "2018-03-01");
    job.code = EmploymentCode("HR-1");
    hire(job);
    BOOST_TEST(refusal_of<Refused>([&] { return hire(job); }).code == "employment-exists");
    job.code = EmploymentCode("J7");
    BOOST_TEST(refusal_of<Refused>([&] { return hire(job); }).code == "employment-code-is-number");
    BOOST_TEST(period("j1") == "2018-03-01 to");
}

// Scenario 5.
BOOST_FIXTURE_TEST_CASE(two_part_time_jobs_run_at_once, EmploymentStory) {
    hire(half_a_post("P1", "bergen", "2018-03-01"));
    BOOST_TEST(warned(hire(half_a_post("P1", "hospital", "2018-05-01", "2018-10-31", "20"))) == "");
    BOOST_TEST(listed("2018-04-30") == "J1");
    BOOST_TEST(listed("2018-06-30") == "J1 J2");
    BOOST_TEST(listed("2018-10-31") == "J1 J2");
    BOOST_TEST(listed("2018-12-31") == "J1");
    BOOST_TEST(listed("2018-06-30", {.kind = EmployerKind::hospital}) == "J2");
    BOOST_TEST(listed("2018-12-31", {.state = services::JobState::ended}) == "J2");
    BOOST_TEST(listed("2018-12-31", {.person = "P1", .state = services::JobState::any}) == "J1 J2");
    BOOST_TEST(listed("2018-12-31", {.employer = "nav", .state = services::JobState::any}).empty());
}

BOOST_FIXTURE_TEST_CASE(sixty_and_sixty_percent_are_flagged_and_not_capped, EmploymentStory) {
    hire(half_a_post("P1", "bergen", "2018-03-01", {}, "60"));
    const auto second = hire(half_a_post("P1", "hospital", "2018-05-01", {}, "60"));
    BOOST_TEST(warned(second) == "over-full-time");
    BOOST_TEST(field(second.warnings[0].fields, "percent").value() == "120");
    BOOST_TEST(field(second.warnings[0].fields, "date").value() == "2018-05-01");
    // It is told of when it comes about, not ever after.
    BOOST_TEST(warned(end("J2", "2018-10-31")) == "");
    BOOST_TEST(warned(change("J2", "2018-05-01", percent("62.5"))) == "over-full-time");
}

BOOST_FIXTURE_TEST_CASE(the_same_job_entered_twice_is_asked_about, EmploymentStory) {
    hire(half_a_post("P1", "bergen", "2018-03-01", "2018-06-30", "20"));
    BOOST_TEST(warned(hire(half_a_post("P1", "bergen", "2018-06-30", {}, "20"))) == "employment-overlaps");
    BOOST_TEST(warned(hire(half_a_post("P2", "bergen", "2018-03-01", {}, "20"))) == "");
    auto elsewhere = half_a_post("P1", "bergen", "2018-03-01", {}, "20");
    elsewhere.unit = Line("FACT");
    BOOST_TEST(warned(hire(elsewhere)) == "");
}

BOOST_FIXTURE_TEST_CASE(of_two_jobs_at_one_place_the_later_entered_is_named, EmploymentStory) {
    hire(half_a_post("P1", "bergen", "2018-03-01"));
    hire(half_a_post("P1", "bergen", "2018-03-01", {}, "20"));
    const auto ended = end("J1", "2018-05-01");
    BOOST_TEST(warned(ended) == "employment-overlaps");
    BOOST_TEST(field(ended.warnings[0].fields, "later").value() == "J2");
}

BOOST_FIXTURE_TEST_CASE(jobs_are_listed_by_unit, EmploymentStory) {
    auto fact = half_a_post("P1", "bergen", "2018-03-01");
    fact.unit = Line("FACT");
    hire(fact);
    hire(half_a_post("P2", "bergen", "2018-03-01"));
    BOOST_TEST(listed("2018-12-31", {.unit = "fact"}) == "J1");
    BOOST_TEST(listed("2018-12-31", {.unit = "ACT"}).empty());
}

BOOST_FIXTURE_TEST_CASE(an_enrolment_is_no_person_and_whose_it_is_is_told, EmploymentStory) {
    const auto refused = refusal_of<NotFound>([&] { return hire(half_a_post("e2", "bergen", "2018-03-01")); });
    BOOST_TEST(refused.code == "person-is-enrolment");
    BOOST_TEST(refused["person"] == "P2");
    BOOST_TEST(refusal_of<NotFound>([&] { return hire(half_a_post("E9", "bergen", "2018-03-01")); }).code
               == "person-unknown");
}

// Scenario 6.
BOOST_FIXTURE_TEST_CASE(a_job_may_begin_before_completion_or_in_place_of_it, EmploymentStory) {
    BOOST_TEST(warned(hire(half_a_post("P1", "bergen", "2017-05-01"))) == "");
    BOOST_TEST(warned(hire(half_a_post("P2", "bergen", "2017-04-01"))) == "");
    BOOST_TEST(warned(hire(half_a_post("P3", "bergen", "2017-04-01"))) == "");
    BOOST_TEST(listed("2017-06-16") == "J1 J2 J3");
}

// Scenario 7.
BOOST_FIXTURE_TEST_CASE(re_hired_after_a_gap_is_a_second_employment, EmploymentStory) {
    hire(half_a_post("P1", "bergen", "2018-01-01"));
    end("J1", "2018-06-30", std::optional(EndReason::contract_expired));
    BOOST_TEST(warned(hire(half_a_post("P1", "bergen", "2018-08-15"))) == "");
    BOOST_TEST(listed("2018-06-30") == "J1");
    BOOST_TEST(listed("2018-07-15").empty());
    BOOST_TEST(listed("2018-08-15") == "J2");
}

BOOST_FIXTURE_TEST_CASE(temporary_becomes_permanent_in_the_same_employment, EmploymentStory) {
    auto job = half_a_post("P1", "bergen", "2018-01-01");
    job.terms.contract = Contract::temporary;
    job.terms.title = Line("MB");
    hire(job);
    const auto permanent = change("J1", "2018-07-01", contract(Contract::permanent));
    BOOST_TEST(permanent.event.code == "terms-changed");
    BOOST_TEST(told(permanent, "terms_from") == "2018-07-01");
    BOOST_TEST(terms() == "2018-01-01 50 temporary, 2018-07-01 50 permanent");
    BOOST_TEST(listed("2018-12-31") == "J1");
    const auto before = services::employment(registered, "J1", day("2018-06-30")).view;
    BOOST_TEST((before.terms.value().contract == Contract::temporary));
    const auto after = services::employment(registered, "J1", day("2018-07-01")).view;
    BOOST_TEST(after.terms.value().title.value().str() == "MB");
    take_back(permanent);
    BOOST_TEST(terms() == "2018-01-01 50 temporary");
}

BOOST_FIXTURE_TEST_CASE(terms_of_that_very_day_are_corrected, EmploymentStory) {
    hire(half_a_post("P1", "bergen", "2018-01-01"));
    change("J1", "2018-01-01", percent("60"));
    BOOST_TEST(terms() == "2018-01-01 60 permanent");
    BOOST_TEST(!change("J1", "2018-05-01", percent("60")).changed);
    BOOST_TEST(terms() == "2018-01-01 60 permanent");
}

BOOST_FIXTURE_TEST_CASE(a_back_dated_change_leaves_later_terms_alone, EmploymentStory) {
    hire(half_a_post("P1", "bergen", "2018-01-01"));
    change("J1", "2018-08-01", percent("100"));
    const auto between = change("J1", "2018-04-01", percent("75"));
    BOOST_TEST(warned(between) == "later-terms-stay");
    BOOST_TEST(told(between, "later_terms") == "2018-08-01");
    BOOST_TEST(terms() == "2018-01-01 50 permanent, 2018-04-01 75 permanent, 2018-08-01 100 permanent");
}

BOOST_FIXTURE_TEST_CASE(terms_lie_inside_the_employment, EmploymentStory) {
    hire(half_a_post("P1", "bergen", "2018-03-01", "2018-10-31"));
    const auto refused = [&](const char* on) {
        return refusal_of<Refused>([&] { return change("J1", on, percent("75")); });
    };
    BOOST_TEST(refused("2018-02-28").code == "terms-before-employment");
    BOOST_TEST(refused("2018-11-01").code == "terms-after-employment");
    BOOST_TEST(refused("2018-11-01")["from"] == "2018-11-01");
    BOOST_TEST(change("J1", "2018-10-31", percent("75")).changed);
}

BOOST_FIXTURE_TEST_CASE(terms_are_taken_back_but_not_the_first, EmploymentStory) {
    hire(half_a_post("P1", "bergen", "2018-01-01"));
    change("J1", "2018-08-01", percent("100"));
    const auto removed = services::remove_terms(registered, intent, "J1", day("2018-08-01"));
    BOOST_TEST(terms() == "2018-01-01 50 permanent");
    take_back(removed);
    BOOST_TEST(terms() == "2018-01-01 50 permanent, 2018-08-01 100 permanent");
    const auto refused = [&](const char* on) {
        return refusal_of<Refused>([&] { return services::remove_terms(registered, intent, "J1", day(on)); });
    };
    BOOST_TEST(refused("2018-01-01").code == "terms-needed");
    BOOST_TEST(refused("2018-05-01").code == "terms-not-recorded");
    BOOST_TEST(refused("2018-05-01")["known"] == "2018-01-01, 2018-08-01");
}

BOOST_FIXTURE_TEST_CASE(an_employment_without_terms_gets_whole_ones, EmploymentStory) {
    add<store::Employments>(Employment({}, p1, EmployerId(1), {}, OpenPeriod(day("2018-01-01"), {}), {}));
    const auto refused = refusal_of<Refused>([&] { return change("J1", "2018-01-01", percent("75")); });
    BOOST_TEST(refused.code == "terms-incomplete");
    BOOST_TEST(refused["missing"] == "contract, funding, peer_role");
    const TermsEdit whole{Percent::parse("75"), Contract::temporary, Funding::earmarked, false, {}};
    BOOST_TEST(refusal_of<Refused>([&] { return change("J1", "2018-05-01", whole); }).code
               == "first-terms-not-on-first-day");
    change("J1", "2018-01-01", whole);
    BOOST_TEST(terms() == "2018-01-01 75 temporary");
}

// Scenario 8: two municipalities merge.
BOOST_FIXTURE_TEST_CASE(another_employer_of_the_same_job_is_no_change_of_job, EmploymentStory) {
    hire(half_a_post("P1", "nav", "2018-01-01"));
    auto edit = correction();
    edit.employer = "bergen";
    edit.unit = std::optional(Line("FACT"));
    edit.source = std::optional(EmploymentSource::open);
    const auto changed = services::change_employment(registered, intent, "J1", edit);
    BOOST_TEST(changed.event.code == "employment-changed");
    BOOST_TEST(told(changed, "employer") == "bergen");
    BOOST_TEST(told(changed, "terms_from") == "(none)");
    BOOST_TEST(listed("2018-12-31", {.employer = "bergen"}) == "J1");
    BOOST_TEST(period() == "2018-01-01 to");
    take_back(changed);
    BOOST_TEST(listed("2018-12-31", {.employer = "nav"}) == "J1");
}

BOOST_FIXTURE_TEST_CASE(another_first_day_moves_the_first_terms, EmploymentStory) {
    hire(half_a_post("P1", "bergen", "2018-03-01"));
    change("J1", "2018-08-01", percent("75"));
    const auto begin = [&](const char* first_day) {
        auto edit = correction();
        edit.first_day = day(first_day);
        return services::change_employment(registered, intent, "J1", edit);
    };
    begin("2018-02-01");
    BOOST_TEST(terms() == "2018-02-01 50 permanent, 2018-08-01 75 permanent");
    begin("2018-07-31");
    BOOST_TEST(terms() == "2018-07-31 50 permanent, 2018-08-01 75 permanent");
    BOOST_TEST(refusal_of<Refused>([&] { return begin("2018-08-01"); }).code == "terms-before-employment");
    BOOST_TEST(terms() == "2018-07-31 50 permanent, 2018-08-01 75 permanent");
    BOOST_TEST(period() == "2018-07-31 to");
}

BOOST_FIXTURE_TEST_CASE(a_rehearsal_changes_nothing, EmploymentStory) {
    intent.rehearse = true;
    BOOST_TEST(hire(half_a_post("P1", "bergen", "2018-03-01")).changed);
    BOOST_TEST(listed("2018-06-30").empty());
}

BOOST_FIXTURE_TEST_CASE(what_has_ended_shows_its_last_terms_and_what_is_to_come_its_first, EmploymentStory) {
    hire(half_a_post("P1", "bergen", "2018-03-01"));
    change("J1", "2018-06-01", percent("75"));
    end("J1", "2018-06-30");
    hire(half_a_post("P2", "bergen", "2019-03-01", {}, "30"));
    const auto views = services::employments(registered, day("2018-12-31"), {.state = services::JobState::any});
    BOOST_TEST(views.at(0).terms.value().percent.to_string() == "75");
    BOOST_TEST(views.at(1).terms.value().percent.to_string() == "30");
    BOOST_TEST(listed("2018-12-31").empty());
}

BOOST_AUTO_TEST_SUITE_END()
