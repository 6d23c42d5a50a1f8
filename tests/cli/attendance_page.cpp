#include "cli/output/attendance_page.hpp"

#include "cli/output/html.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace mb;
using cli::Language;

namespace {

services::AttendanceSheet sheet(int lessons) {
    services::AttendanceSheet made{CohortCode("K7"), {}, {{EnrolmentId(3), PersonId(1), {}}}};
    for (int i = 1; i <= lessons; ++i) {
        const std::string code = "L" + std::to_string(i);
        made.lessons.push_back(
            {LessonId(i), "K7/" + code, CohortCode("K7"),
             Lesson{CohortId(1), LessonCode(code), Date(2020, 9, 7).plus_days(7 * i), TimeOfDay(9, 0), Minutes(180),
                    Line("<Samtale> & \"spill\""), GroupCode("A"), true}});
        made.rows.front().expected.push_back(i % 2 == 1);
    }
    return made;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) {
        ++found;
    }
    return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(attendance_pages)

BOOST_AUTO_TEST_CASE(content_is_escaped_and_made_visible) {
    BOOST_TEST(cli::html("<a href='x'>&\"") == "&lt;a href=&#39;x&#39;&gt;&amp;&quot;");
    BOOST_TEST(cli::html("\xE2\x80\xAE") == "\\u{202e}");
    BOOST_TEST(cli::html("blåbær") == "blåbær");
}

BOOST_AUTO_TEST_CASE(a_box_stands_where_somebody_is_expected) {
    const std::string page = attendance_page(sheet(3), {}, Language(LanguageForm::en));
    BOOST_TEST(count(page, "<td><span></span></td>") == 2U);
    BOOST_TEST(count(page, "<td>–</td>") == 1U);
    BOOST_TEST(page.find("<html lang=\"en\">") != std::string::npos);
    BOOST_TEST(page.find("size: A4 landscape") != std::string::npos);
    BOOST_TEST(page.find("&lt;Samtale&gt; &amp; &quot;spill&quot;") != std::string::npos);
    BOOST_TEST(page.find("group A") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_page_runs_no_script_and_fetches_nothing) {
    const std::string page = attendance_page(sheet(3), {"<script>"}, Language(LanguageForm::en));
    BOOST_TEST(page.find("<script") == std::string::npos);
    BOOST_TEST(page.find("default-src 'none'") != std::string::npos);
    BOOST_TEST(page.find("://") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(names_stand_beside_the_numbers_only_when_they_are_given) {
    BOOST_TEST(attendance_page(sheet(1), {"Absurd Banan"}, Language(LanguageForm::en)).find(">E3 Absurd Banan</th>")
               != std::string::npos);
    BOOST_TEST(attendance_page(sheet(1), {}, Language(LanguageForm::en)).find(">E3</th>") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(more_lessons_than_fit_across_go_on_on_another_page) {
    const std::string page = attendance_page(sheet(25), {}, Language(LanguageForm::en));
    BOOST_TEST(count(page, "<section>") == 3U);
    BOOST_TEST(count(page, "<th scope=\"col\"><b>") == 25U);
    BOOST_TEST(count(page, ">E3</th>") == 3U);
}

BOOST_AUTO_TEST_CASE(days_are_written_as_the_language_writes_them) {
    const std::string page = attendance_page(sheet(1), {}, Language(LanguageForm::nb));
    BOOST_TEST(page.find("<html lang=\"nb\">") != std::string::npos);
    BOOST_TEST(page.find("14.09.2020") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
