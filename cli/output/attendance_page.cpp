#include "cli/output/attendance_page.hpp"

#include "cli/messages.hpp"
#include "cli/output/html.hpp"

#include <mb/coded.hpp>

#include <algorithm>

namespace mb::cli {

namespace {

/// Columns of 17 mm that fit beside the participant's on 277 mm.
constexpr std::size_t lessons_across = 12;

constexpr const char* style = R"(@page { size: A4 landscape; margin: 10mm; }
body { font: 9pt sans-serif; color: black; background: white; margin: 0; }
section { break-after: page; }
section:last-of-type { break-after: auto; }
h1 { font-size: 14pt; margin: 0 0 2mm; }
p { margin: 0 0 2mm; }
table { border-collapse: collapse; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { box-sizing: border-box; border: 0.2mm solid black; padding: 0.5mm; text-align: center; }
th { font-weight: normal; vertical-align: bottom; width: 17mm; max-width: 17mm; overflow-wrap: anywhere; }
thead th { font-size: 8pt; }
th b { display: block; }
.who { text-align: left; padding-left: 1mm; width: 65mm; max-width: 65mm; }
td { height: 7mm; }
td span { display: inline-block; width: 4.5mm; height: 4.5mm; border: 0.3mm solid black; vertical-align: middle; }
)";

/// The part of the sheet that stands in one table: lessons `first` to `last`, the last one excluded.
struct Part {
    std::size_t first;
    std::size_t last;
};

std::string heading(const services::LessonView& view, const Language& language) {
    const Lesson& lesson = view.lesson;
    std::string cell = "<th scope=\"col\"><b>" + html(lesson.code.str()) + "</b>" + html(language.day(lesson.date));
    const auto add = [&cell](const std::string& text) { cell += "<br>" + html(text); };
    if (lesson.start) {
        add(lesson.start->to_string());
    }
    add(lesson.minutes.to_hours() + " " + language.say(mark("h")));
    if (lesson.group) {
        add(fill(language.say(mark("group {group}")), {{"group", lesson.group->str()}}, language));
    }
    if (lesson.topic) {
        add(lesson.topic->str());
    }
    return cell + "</th>\n";
}

std::string table(const services::AttendanceSheet& sheet, Part part, const std::vector<std::string>& names,
                  const Language& language) {
    std::string text = "<table>\n<thead>\n<tr>\n<th scope=\"col\" class=\"who\">"
                       + html(language.say(mark("participant"))) + "</th>\n";
    for (std::size_t i = part.first; i < part.last; ++i) {
        text += heading(sheet.lessons[i], language);
    }
    text += "</tr>\n</thead>\n<tbody>\n";
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        text += "<tr><th scope=\"row\" class=\"who\">" + html(sheet.rows[row].enrolment.to_string());
        if (!names.empty()) {
            text += " " + html(names[row]);
        }
        text += "</th>";
        for (std::size_t i = part.first; i < part.last; ++i) {
            text += sheet.rows[row].expected[i] ? "<td><span></span></td>" : "<td>–</td>";
        }
        text += "</tr>\n";
    }
    return text + "</tbody>\n</table>\n";
}

}  // namespace

std::string attendance_page(const services::AttendanceSheet& sheet, const std::vector<std::string>& names,
                            const Language& language) {
    const std::string title =
        fill(language.say(mark("Attendance, cohort {cohort}")), {{"cohort", sheet.cohort.str()}}, language);
    const std::string legend =
        language.say(mark("Tick who was there all the time; write the minutes of who came late or left early. "
                          "– means that the lesson does not apply to this participant."));
    std::string body;
    for (std::size_t first = 0; first < sheet.lessons.size(); first += lessons_across) {
        const Part part{first, std::min(first + lessons_across, sheet.lessons.size())};
        const Lesson& earliest = sheet.lessons[part.first].lesson;
        const Lesson& latest = sheet.lessons[part.last - 1].lesson;
        body += "<section>\n<h1>" + html(title) + ", " + html(language.day(earliest.date)) + " – "
                + html(language.day(latest.date)) + "</h1>\n<p>" + html(legend) + "</p>\n"
                + table(sheet, part, names, language) + "</section>\n";
    }
    return HtmlPage{std::string(to_code(language.form())), title, style, body}.text();
}

}  // namespace mb::cli
