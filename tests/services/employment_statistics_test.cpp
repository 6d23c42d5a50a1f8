// The tables of employment, against the plain rules over the same jobs.
#include "services/jobs.hpp"
#include "services/small_register.hpp"

#include <mb/services/employment_statistics.hpp>
#include <mb/services/exchange.hpp>

#include <boost/test/unit_test.hpp>

#include <set>

using namespace mb;
using enum EmployedPopulation;
using test::day;
using test::SmallRegister;

namespace {

Goal who(GoalPopulation population) {
    return Goal{.code = GoalCode("G"),
                .population = population,
                .employer_kinds = {},
                .funding = {},
                .peer_role = {},
                .unit = GoalUnit::persons,
                .baseline = 0,
                .baseline_date = day("2017-05-31"),
                .source = {},
                .target = GoalTarget::times(2),
                .deadline = day("2020-12-31")};
}

/// Each table against the same counted by employed_on(), and against its full-time equivalents by employer kind.
void compare(const Register& registered, const std::vector<Date>& days) {
    const auto jobs = services::load_jobs(registered);
    const auto completed = services::load_completions(registered);
    const auto statistics = services::employment_statistics(registered, days);
    BOOST_TEST(statistics.size() == std::set(days.begin(), days.end()).size());
    for (const auto& each : statistics) {
        const auto expected = [&](const Goal& goal) { return rules::employed_on(goal, jobs, completed, each.at); };
        const auto everyone = who(GoalPopulation::anyone);
        BOOST_TEST((each.table.employed(all) == expected(everyone)), each.at.to_string());
        BOOST_TEST((each.table.employed(completers) == expected(who(GoalPopulation::completers))), each.at.to_string());
        for (const auto& cell : each.table.cells()) {
            if (cell.population == all && cell.employer_kind && !cell.contract) {
                auto narrowed = everyone;
                narrowed.employer_kinds = {*cell.employer_kind};
                BOOST_TEST(cell.fte_hundredths == expected(narrowed).fte_hundredths);
            }
        }
    }
}

struct BergenRegister : SmallRegister {
    BergenRegister() {
        BOOST_REQUIRE(!services::import_files(registered, context(), {MB_SOURCE_DIR "/examples/bergen"}).has_errors());
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(employment_statistics)

BOOST_AUTO_TEST_CASE(a_register_without_employments_has_empty_tables) {
    const SmallRegister small;
    const auto statistics = services::employment_statistics(small.registered, {day("2018-12-31")});
    BOOST_TEST(statistics.size() == 1U);
    BOOST_TEST(statistics.front().table.cells().empty());
    BOOST_TEST(statistics.front().without_terms == 0);
}

BOOST_FIXTURE_TEST_CASE(many_days_are_as_the_rules_count_each, BergenRegister) {
    std::vector<Date> days;
    for (int month = 0; month < 12 * 14; month += 5) {
        days.push_back(day("2006-12-31").plus_months(month));
    }
    days.push_back(days.front());
    compare(registered, days);
    const auto known = registered.as_known(1);
    compare(known, {day("2018-10-31")});
}

// examples/bergen/README.md: 147 had completed by then, 83 of them with a job; 15 others have one.
BOOST_FIXTURE_TEST_CASE(of_whom_it_could_be_known_is_told_by_population, BergenRegister) {
    const auto statistics = services::employment_statistics(registered, {day("2018-10-31")});
    const auto& on = statistics.front();
    BOOST_TEST(on.completed == 147);
    BOOST_TEST(on.n_all(completers) == 147);
    BOOST_TEST(on.n_all(non_completers) == 15);
    BOOST_TEST(on.n_all(all) == 147 + 15);
    BOOST_TEST(on.table.employed(completers).persons == 83);
}

BOOST_FIXTURE_TEST_CASE(employments_without_terms_are_told_and_not_counted, SmallRegister) {
    const auto banan = person("Absurd", "Banan");
    const auto bergen =
        add<store::Employers>(Employer{EmployerCode("bergen"), Line("Bergen"), EmployerKind::municipality});
    const auto job = add<store::Employments>(Employment({}, banan, bergen, {}, {day("2018-01-01"), {}}, {}));
    write([&] {
        store::EmploymentTerms(connection())
            .add(Terms{job, day("2018-03-01"), Percent::parse("50"), Contract::permanent, Funding::ordinary, true, {}});
    });
    const auto statistics =
        services::employment_statistics(registered, {day("2018-03-01"), day("2018-02-28"), day("2017-12-31")});
    BOOST_TEST(statistics[0].without_terms == 0);
    BOOST_TEST(statistics[1].without_terms == 1);
    BOOST_TEST(statistics[1].table.cells().empty());
    BOOST_TEST(statistics[2].without_terms == 0);
    BOOST_TEST(statistics[2].table.employed(all).persons == 1);
}

BOOST_FIXTURE_TEST_CASE(so_many_that_two_connections_read_them_are_the_same, SmallRegister) {
    write([&] {
        connection().execute(
            "INSERT INTO employer (code, name, kind) VALUES ('bergen', 'Bergen', 'municipality'), ('nav', 'NAV', "
            "'nav');"
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)"
            " INSERT INTO person (id) SELECT i FROM n;"
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)"
            " INSERT INTO employment (id, person, employer, from_date, to_date)"
            " SELECT i, 1 + (i * 7919) % 59000, 1 + i % 2, date('2010-01-01', (i * 31 % 3000) || ' days'),"
            " CASE i % 3 WHEN 0 THEN NULL ELSE date('2010-01-01', (i * 31 % 3000 + i % 900) || ' days') END FROM n;"
            "INSERT INTO terms (employment, from_date, percent, contract, funding, peer_role)"
            " SELECT id, from_date, 100 * (1 + id % 100), 'permanent', 'ordinary', id % 2 FROM employment");
    });
    compare(registered, {day("2012-12-31"), day("2015-12-31"), day("2018-12-31")});
}

BOOST_FIXTURE_TEST_CASE(a_job_whose_employer_is_missing_is_damage, BergenRegister) {
    connection().execute("PRAGMA foreign_keys = OFF; UPDATE employment SET employer = 999 WHERE id = 1");
    BOOST_CHECK_EXCEPTION(services::load_jobs(registered), RegisterDamaged,
                          [](const RegisterDamaged& error) { return error.code() == "register-damaged"; });
}

BOOST_AUTO_TEST_SUITE_END()
