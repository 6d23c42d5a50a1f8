// The table of those employed on a day.
#include "rules/job_story.hpp"

#include <mb/rules/employment_table.hpp>

#include <boost/test/unit_test.hpp>

#include <map>
#include <random>

using namespace mb;
using enum EmployedPopulation;
using rules::EmploymentCell;
using rules::EmploymentTable;
using rules::JobOnDay;
using test::JobStory;

namespace {

std::string number_as_code(EmploymentId id) {
    return id.to_string();
}

/// The table of a story on a day.
EmploymentTable table_of(const JobStory& story, const char* day) {
    std::map<PersonId, std::vector<JobOnDay>> persons;
    for (const auto& job : story.jobs()) {
        if (const auto held = rules::job_on(job, Date::parse(day))) {
            persons[held->person].push_back(*held);
        }
    }
    EmploymentTable table;
    for (const auto& [person, jobs] : persons) {
        const auto completed = story.completions().find(person);
        table.add(jobs, completed != story.completions().end() && completed->second <= Date::parse(day),
                  number_as_code);
    }
    return table;
}

/// Persons and full-time equivalents of a cell; none where it is left out.
std::pair<std::int64_t, std::int64_t> cell(const std::vector<EmploymentCell>& cells, EmploymentCell wanted) {
    for (auto found : cells) {
        const auto sums = std::pair{found.persons, found.fte_hundredths};
        found.persons = found.fte_hundredths = 0;
        if (found == wanted) {
            return sums;
        }
    }
    return {0, 0};
}

JobOnDay held(int employment, const char* percent, const char* from) {
    return {PersonId(1),
            EmploymentId(employment),
            Date::parse(from),
            EmployerKind::nav,
            Percent::parse(percent),
            Contract::permanent,
            Funding::ordinary,
            true};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(table_of_employment)

BOOST_AUTO_TEST_CASE(a_person_stands_in_the_main_job_and_each_job_in_its_own_cell) {
    JobStory story;
    story.job(1, EmployerKind::municipality, "2018-03-01", {})
        .job(1, EmployerKind::hospital, "2018-05-01", "2018-10-31",
             {{"2018-05-01", "20", Funding::earmarked, true, Contract::temporary}});
    const auto june = table_of(story, "2018-06-30").cells();
    BOOST_TEST((cell(june, {all, {}, {}, {}, {}, 0, 0}) == std::pair<std::int64_t, std::int64_t>{1, 7000}));
    BOOST_TEST((cell(june, {all, EmployerKind::municipality, {}, {}, {}, 0, 0})
                == std::pair<std::int64_t, std::int64_t>{1, 5000}));
    BOOST_TEST((cell(june, {all, EmployerKind::hospital, {}, {}, {}, 0, 0})
                == std::pair<std::int64_t, std::int64_t>{0, 2000}));
    BOOST_TEST(
        (cell(june, {all, {}, Contract::temporary, {}, {}, 0, 0}) == std::pair<std::int64_t, std::int64_t>{0, 2000}));
    BOOST_TEST((cell(june, {all, {}, {}, {}, true, 0, 0}) == std::pair<std::int64_t, std::int64_t>{1, 7000}));
    BOOST_TEST((cell(june, {all, EmployerKind::hospital, Contract::temporary, Funding::earmarked, true, 0, 0})
                == std::pair<std::int64_t, std::int64_t>{0, 2000}));
    const auto december = table_of(story, "2018-12-31").cells();
    BOOST_TEST((cell(december, {all, {}, {}, {}, {}, 0, 0}) == std::pair<std::int64_t, std::int64_t>{1, 5000}));
    // The total, four dimensions alone, and all four, for everyone and for those who have not completed.
    BOOST_TEST(december.size() == 12U);
}

BOOST_AUTO_TEST_CASE(the_main_job_has_most_percent_then_began_first_then_has_the_smaller_code) {
    const std::vector more{held(1, "40", "2017-01-01"), held(2, "60", "2018-01-01")};
    BOOST_TEST(rules::main_job(more, number_as_code).employment.number() == 2);
    const std::vector earlier{held(1, "50", "2018-01-01"), held(2, "50", "2017-01-01")};
    BOOST_TEST(rules::main_job(earlier, number_as_code).employment.number() == 2);
    const std::vector same{held(10, "50", "2018-01-01"), held(9, "50", "2018-01-01")};
    BOOST_TEST(rules::main_job(same, number_as_code).employment.number() == 9);
    const auto own_codes = [](EmploymentId id) { return id.number() == 9 ? std::string("job-100") : "job-99"; };
    BOOST_TEST(rules::main_job(same, own_codes).employment.number() == 10);
}

BOOST_AUTO_TEST_CASE(those_who_have_completed_and_all_others_are_told_apart) {
    JobStory story;
    story.job(1, EmployerKind::nav, "2018-01-01", {})
        .job(2, EmployerKind::nav, "2018-01-01", {}, {{"2018-01-01", "100"}})
        .job(2, EmployerKind::dps, "2018-01-01", {}, {{"2018-01-01", "10"}})
        .completed(1, "2018-06-20");
    const auto before = table_of(story, "2018-06-19");
    BOOST_TEST(before.employed(completers).persons == 0);
    const auto table = table_of(story, "2018-06-20");
    BOOST_TEST((table.employed(all) == rules::Employed{2, 16000, 1, 1}));
    BOOST_TEST((table.employed(completers) == rules::Employed{1, 5000, 0, 0}));
    BOOST_TEST((table.employed(non_completers) == rules::Employed{1, 11000, 1, 1}));
}

BOOST_AUTO_TEST_CASE(nobody_employed_is_an_empty_table) {
    BOOST_TEST(EmploymentTable().cells().empty());
    EmploymentTable table;
    table.add({}, true, number_as_code);
    BOOST_TEST(table.cells().empty());
}

BOOST_AUTO_TEST_CASE(every_way_of_dividing_adds_up_to_the_total) {
    std::mt19937 random(7);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same each time
    const auto draw = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    JobStory story;
    for (int i = 0; i < 300; ++i) {
        story.job(1 + draw(120), static_cast<EmployerKind>(draw(10)), "2018-01-01", {},
                  {{"2018-01-01", draw(2) == 0 ? "50" : "20", static_cast<Funding>(draw(3)), draw(2) == 0,
                    static_cast<Contract>(draw(2))}});
    }
    for (int person = 1; person < 120; person += 2) {
        story.completed(person, "2017-06-20");
    }
    EmploymentTable table;
    table.add(table_of(story, "2018-06-30"));
    const auto everyone = test::anyone_anywhere();
    BOOST_TEST((table.employed(all) == story.on(everyone, "2018-06-30")));
    std::map<std::tuple<EmployedPopulation, bool, bool, bool, bool>, std::pair<std::int64_t, std::int64_t>> sums;
    for (const auto& each : table.cells()) {
        auto& sum = sums[{each.population, each.employer_kind.has_value(), each.contract.has_value(),
                          each.funding.has_value(), each.peer_role.has_value()}];
        sum.first += each.persons;
        sum.second += each.fte_hundredths;
    }
    BOOST_TEST(sums.size() == 18U);
    for (const auto& [way, sum] : sums) {
        const auto employed = table.employed(std::get<0>(way));
        BOOST_TEST((sum == std::pair{employed.persons, employed.fte_hundredths}));
    }
}

BOOST_AUTO_TEST_SUITE_END()
