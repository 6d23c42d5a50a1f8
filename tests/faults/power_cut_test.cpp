/// The power is cut at every moment of a session, and all that was acknowledged is there.
#include "fault_table.hpp"
#include "plain_session.hpp"
#include "register_session.hpp"
#include "survey.hpp"

#include <boost/test/unit_test.hpp>

using namespace mb::faults;

namespace {

constexpr int register_seeds = sanitized ? 1 : 3;
constexpr int register_tasks = 32;
constexpr int plain_seeds = sanitized ? 1 : 2;
constexpr int plain_tasks = 8;

std::string told(const Survey& survey) {
    auto text = grouped(survey.operations) + " operations, " + grouped(survey.events) + " events, "
                + grouped(survey.states) + " states (" + grouped(survey.distinct) + " distinct, "
                + grouped(survey.two_file) + " two-file), " + grouped(survey.corrupt) + " corrupt, "
                + grouped(survey.lost) + " lost, " + grouped(survey.split) + " split";
    for (const auto& [what, count] : survey.wrong) {
        text += "\n  " + grouped(count) + " x " + what;
    }
    return text;
}

std::string of_them_distinct(const Survey& survey) {
    return grouped(survey.states) + " (" + grouped(survey.distinct) + " distinct)";
}

Survey plain(const PlainSettings& settings) {
    Survey all;
    for (int seed = 1; seed <= plain_seeds * depth(); ++seed) {
        PlainSession session(settings, plain_tasks);
        all += survey(session, static_cast<std::uint64_t>(seed));
    }
    BOOST_TEST_MESSAGE(settings.journal_mode + "/" + settings.synchronous + ": " + told(all));
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(power_cut)

BOOST_AUTO_TEST_CASE(a_register_holds_what_it_has_acknowledged_and_its_files_agree) {
    Survey all;
    for (int seed = 1; seed <= register_seeds * depth(); ++seed) {
        RegisterSession session(static_cast<std::uint64_t>(seed), register_tasks, seed % 2 == 0);
        all += survey(session, static_cast<std::uint64_t>(seed));
    }
    BOOST_TEST_MESSAGE(told(all));
    write_row("1-power-cut", "power cut, register", of_them_distinct(all),
              grouped(all.corrupt) + " corrupt, " + grouped(all.lost) + " acknowledged lost", "plain SQLite, below");
    write_row("2-power-cut-two-files", "power cut while both files change", grouped(all.two_file),
              grouped(all.split) + " split", "plain SQLite, below");
    BOOST_TEST(all.states >= (sanitized ? 5'000 : 25'000));
    BOOST_TEST(all.two_file >= (sanitized ? 2'000 : 11'000));
    BOOST_TEST(all.corrupt == 0);
    BOOST_TEST(all.lost == 0);
    BOOST_TEST(all.split == 0);
}

BOOST_AUTO_TEST_CASE(with_one_setting_changed_the_same_survey_finds_what_is_wrong) {
    const auto ours = plain({});
    const auto full = plain({.synchronous = "FULL"});
    const auto off = plain({.synchronous = "OFF"});
    const auto wal = plain({.journal_mode = "WAL"});
    write_row("3-power-cut-plain", "power cut, plain SQLite with the register's settings", of_them_distinct(ours),
              grouped(ours.bad()),
              "FULL: " + grouped(full.lost) + " lost; OFF: " + grouped(off.corrupt)
                  + " corrupt; WAL: " + grouped(wal.split) + " split");
    BOOST_TEST(ours.bad() == 0);
    BOOST_TEST(full.lost > 0);
    BOOST_TEST(full.bad() == full.lost);
    BOOST_TEST(off.corrupt > 0);
    BOOST_TEST(wal.split > 0);
    BOOST_TEST(wal.bad() == wal.split);
}

BOOST_AUTO_TEST_SUITE_END()
