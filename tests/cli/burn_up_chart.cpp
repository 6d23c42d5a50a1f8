// The burn-up chart of a terminal.
#include "cli/output/burn_up_chart.hpp"

#include "cli/output/utf8.hpp"
#include "cli/surroundings.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <sstream>

using namespace mb::cli;
using mb::Date;

namespace {

/// Four years, from 0 to 8 in steps of one, so that each value has a row of its own.
BurnUp four_years() {
    BurnUp chart;
    chart.curves.push_back({'A', {{Date(2016, 12, 31), 2.0}, {Date(2018, 12, 31), 6.0}}});
    chart.curves.push_back({'B', {{Date(2016, 12, 31), 2.0}, {Date(2018, 12, 31), 3.0}}});
    chart.aim = BurnUpAim{Date(2016, 12, 31), 4.0, Date(2020, 12, 31), 8.0};
    return chart;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

int widest(const std::string& text) {
    int width = 0;
    for (const auto& line : lines_of(text)) {
        width = std::max(width, width_of(line));
    }
    return width;
}

constexpr ChartStyle ascii{.width = 40, .unicode = false};

}  // namespace

BOOST_AUTO_TEST_SUITE(burn_up)

BOOST_AUTO_TEST_CASE(points_line_target_and_deadline_stand_where_they_belong) {
    const auto lines = lines_of(burn_up_chart(four_years(), ascii));
    BOOST_REQUIRE(lines.size() == 19U);
    // 37 columns: 2016-12-31 is the first, 2018-12-31 the 19th, 2020-12-31 the last; a value is two rows high. Points
    // stand on the line, the line on the target, and the target on the deadline.
    BOOST_TEST(lines[0] == "8 |" + std::string(34, '-') + "...");
    BOOST_TEST(lines[4] == "6 |" + std::string(16, ' ') + "..A.." + std::string(15, ' ') + ":");
    BOOST_TEST(lines[10] == "3 |" + std::string(18, ' ') + "B" + std::string(17, ' ') + ":");
    BOOST_TEST(lines[12] == "2 |*" + std::string(35, ' ') + ":");
    BOOST_TEST(lines[16] == "0 |" + std::string(36, ' ') + ":");
    BOOST_TEST(lines[17] == "  ++--------+--------+--------+--------+");
    BOOST_TEST(lines[18] == " 2016     2017     2018     2019    2020");
}

BOOST_AUTO_TEST_CASE(a_chart_is_never_wider_than_the_terminal) {
    for (const int width : {40, 57, 80, 100}) {
        BOOST_TEST(widest(burn_up_chart(four_years(), {.width = width})) <= width);
    }
    BOOST_TEST(widest(burn_up_chart(four_years(), {.width = 10})) == 40);
    BOOST_TEST(widest(burn_up_chart(four_years(), {.width = 500})) <= 100);
}

BOOST_AUTO_TEST_CASE(without_utf_8_there_is_nothing_but_ascii) {
    const auto plain = burn_up_chart(four_years(), ascii);
    BOOST_TEST(std::ranges::all_of(plain, [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    BOOST_TEST(burn_up_chart(four_years(), {.width = 40}).find("┊") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(only_with_colour_is_there_an_escape) {
    BOOST_TEST(burn_up_chart(four_years(), ascii).find('\033') == std::string::npos);
    BOOST_TEST(burn_up_chart(four_years(), {.width = 40, .color = true}).find("\033[31mA") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(one_point_and_nothing_at_all_can_be_drawn) {
    BurnUp chart;
    BOOST_TEST(burn_up_chart(chart, ascii) == "");
    chart.curves.push_back({'A', {}});
    BOOST_TEST(burn_up_chart(chart, ascii) == "");
    chart.curves.front().points.emplace_back(Date(2018, 10, 31), 0.0);
    BOOST_TEST(burn_up_chart(chart, ascii).find('A') != std::string::npos);
    chart.curves.front().points.front().second = 0.3;
    BOOST_TEST(burn_up_chart(chart, {.width = 40, .decimal_mark = ','}).find("0,3") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_axis_of_persons_has_no_halves) {
    auto chart = four_years();
    chart.aim->target = 5.0;
    BOOST_TEST(burn_up_chart(chart, ascii).starts_with("6 |"));
    chart.curves.clear();
    chart.curves.push_back({'A', {{Date(2016, 12, 31), 1.0}, {Date(2018, 12, 31), 3.0}}});
    chart.aim.reset();
    BOOST_TEST(burn_up_chart(chart, ascii).starts_with("3.0 |"));
    chart.whole = true;
    BOOST_TEST(burn_up_chart(chart, ascii).starts_with("3 |"));
    BOOST_TEST(burn_up_chart(chart, ascii).find('.') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(nobody_is_counted_from_nought_to_one) {
    BurnUp chart;
    chart.curves.push_back({'A', {{Date(2018, 10, 31), 0.0}}});
    chart.whole = true;
    const auto lines = lines_of(burn_up_chart(chart, ascii));
    BOOST_TEST(lines.front() == "1 |");
    BOOST_TEST(std::ranges::count_if(lines, [](const auto& line) { return line.starts_with("0 |"); }) == 1);
}

BOOST_AUTO_TEST_CASE(the_first_locale_that_is_set_says_whether_utf_8_is_read) {
    const auto reads = [](std::map<std::string, std::string> set) {
        Surroundings around;
        around.variable = [&](const char* name) -> std::optional<std::string> {
            const auto found = set.find(name);
            return found == set.end() ? std::nullopt : std::optional(found->second);
        };
        return shows_unicode(around);
    };
    BOOST_TEST(reads({{"LANG", "nb_NO.UTF-8"}}));
    BOOST_TEST(reads({{"LANG", "C.utf8"}}));
    BOOST_TEST(!reads({{"LANG", "nb_NO.UTF-8"}, {"LC_ALL", "C"}}));
    BOOST_TEST(!reads({{"LANG", "nb_NO.ISO-8859-1"}}));
    BOOST_TEST(reads({{"LANG", "C"}, {"LC_CTYPE", "en_GB.UTF-8"}}));
    BOOST_TEST(!reads({}));
}

BOOST_AUTO_TEST_SUITE_END()
