#include "services/exchange/grid_header.hpp"

#include "domain/digits.hpp"
#include "services/exchange/cell.hpp"
#include "services/exchange/format.hpp"
#include "services/exchange/tables.hpp"

#include <mb/joined.hpp>
#include <mb/nearest.hpp>

#include <algorithm>
#include <array>

namespace mb::services::exchange {
namespace {

/// What else the columns are called than in people.csv and attendance.csv.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> part_names{{
    {"participant", "person"},
    {"enrolment", "person"},
    {"deltaker", "person"},
    {"deltakar", "person"},
    {"deltakelse", "person"},
    {"deltaking", "person"},
    {"opptak", "person"},
    {"name", "name"},
    {"navn", "name"},
    {"namn", "name"},
    {"person", "person"},
    {"nr", "person"},
}};

/// `person`, `name`, `given_name`, `family_name` or `birth_date`; empty for any other column.
std::string_view part_called(std::string_view name) {
    const auto folded_name = folded(name);
    const auto* const found =
        std::ranges::find(part_names, folded_name, &std::pair<std::string_view, std::string_view>::first);
    if (found != part_names.end()) {
        return found->second;
    }
    if (const auto& format = format_of(Kind::attendance);
        find_column(format, folded_name) == column_of(format, "person")) {
        return "person";
    }
    const auto& people = format_of(Kind::people);
    const auto column = find_column(people, folded_name);
    if (column == absent) {
        return {};
    }
    const auto part = people.columns[column].name;
    if (part == "ref") {
        return "person";
    }
    return part == "given_name" || part == "family_name" || part == "birth_date" ? part : std::string_view();
}

std::optional<Date> day_in(std::string_view text) {
    try {
        return Date::parse(text);
    } catch (const InvalidValue&) {
        return std::nullopt;
    }
}

std::vector<std::string> codes_of(const GridHeader::Lessons& lessons) {
    std::vector<std::string> codes;
    for (const auto& lesson : lessons) {
        codes.push_back(lesson.value.code.str());
    }
    return codes;
}

}  // namespace

struct GridHeader::Reading {
    const Lessons& lessons;
    ReportBuilder& report;
    Origin origin;

    const Numbered<LessonId, Lesson>* find(std::string_view code) const {
        const auto found =
            std::ranges::find_if(lessons, [&](const auto& lesson) { return lesson.value.code.str() == code; });
        return found == lessons.end() ? nullptr : &*found;
    }
};

GridHeader::GridHeader(std::span<const std::string> cells, const Lessons& lessons, ReportBuilder& report,
                       Origin origin) {
    for (const auto& cell : cells) {
        names_.emplace_back(cell_text(cell).text);
    }
    // Above the participants many write nothing.
    if (!names_.empty() && names_.front().empty()) {
        names_.front() = "person";
    }
    Reading reading{lessons, report, origin};
    for (std::size_t cell = 0; cell < names_.size(); ++cell) {
        if (!names_[cell].empty()) {
            read(cell, reading);
        }
    }
    if (!left_out_.empty() && !columns_.empty()) {
        std::vector<std::string> left_out;
        std::ranges::transform(left_out_, std::back_inserter(left_out), [this](std::size_t i) { return names_[i]; });
        report.warn(origin, {"columns-left-out", {{"columns", joined(left_out)}}});
    }
    if (sound_ && (parts_.empty() || columns_.empty())) {
        report.fault(origin, "", "", "grid-columns-missing");
        sound_ = false;
    }
}

void GridHeader::read(std::size_t cell, Reading& reading) {
    const auto& name = names_[cell];
    const auto fault = [&](const char* code, Fields fields = {}) {
        reading.report.fault(reading.origin, name, name, code, std::move(fields));
        sound_ = false;
    };
    if (const auto part = part_called(name); !part.empty()) {
        if (const auto first = std::ranges::find(parts_, part, &Part::part); first != parts_.end()) {
            fault("header-column-twice", {{"other", names_[first->cell]}});
        }
        parts_.push_back({part, cell});
        return;
    }
    if (const auto* lesson = reading.find(name)) {
        add({cell, name, lesson->id, lesson->value}, reading);
        return;
    }
    const auto space = name.rfind(' ');
    const auto day =
        day_in(space == std::string::npos ? std::string_view(name) : std::string_view(name).substr(space + 1));
    if (!day) {
        read_unknown(cell, reading);
        return;
    }
    std::vector<const Numbered<LessonId, Lesson>*> that_day;
    for (const auto& lesson : reading.lessons) {
        if (lesson.value.date == *day) {
            that_day.push_back(&lesson);
        }
    }
    if (space != std::string::npos) {
        const auto code = trim(std::string_view(name).substr(0, space));
        const auto* lesson = reading.find(code);
        if (!lesson) {
            fault("grid-column-unknown");
        } else if (lesson->value.date != *day) {
            fault("lesson-on-another-day",
                  {{"lesson", lesson->value.code.str()}, {"date", lesson->value.date.to_string()}});
        } else {
            add({cell, name, lesson->id, lesson->value}, reading);
        }
    } else if (that_day.size() == 1) {
        add({cell, name, that_day.front()->id, that_day.front()->value}, reading);
    } else if (that_day.empty()) {
        fault("grid-day-without-lesson", {{"date", day->to_string()}});
    } else {
        const auto code = [](const auto* lesson) { return lesson->value.code.str(); };
        fault("grid-day-ambiguous", {{"date", day->to_string()}, {"lessons", joined(that_day, code)}});
    }
}

/// Before the lessons a list may tell other things; behind the first, and where a name is nearly that of a lesson, nothing
/// is passed over.
void GridHeader::read_unknown(std::size_t cell, Reading& reading) {
    const auto& name = names_[cell];
    const auto fault = [&](const char* code, Fields fields = {}) {
        reading.report.fault(reading.origin, name, name, code, std::move(fields));
        sound_ = false;
    };
    auto near = nearest(name, codes_of(reading.lessons));
    if (names_identity_number(folded(name))) {
        fault("header-identity-number");
    } else if (columns_.empty() && near.empty() && std::ranges::none_of(name, is_digit)) {
        left_out_.push_back(cell);
    } else if (near.empty()) {
        fault("grid-column-unknown");
    } else {
        fault("grid-column-unknown", {{"nearest", std::move(near)}});
    }
}

bool GridHeader::is_left_out(std::size_t cell) const {
    return std::ranges::find(left_out_, cell) != left_out_.end();
}

void GridHeader::add(LessonColumn column, Reading& reading) {
    if (const auto first = std::ranges::find(columns_, column.id, &LessonColumn::id); first != columns_.end()) {
        reading.report.fault(reading.origin, column.name, column.name, "header-column-twice", {{"other", first->name}});
        sound_ = false;
    }
    columns_.push_back(std::move(column));
}

std::string_view GridHeader::cell(std::string_view part, std::span<const std::string_view> cells) const {
    const auto found = std::ranges::find(parts_, part, &Part::part);
    return found == parts_.end() || found->cell >= cells.size() ? std::string_view()
                                                                : cell_text(cells[found->cell]).text;
}

Named GridHeader::named(std::span<const std::string_view> cells) const {
    return {cell("person", cells), cell("name", cells), cell("given_name", cells), cell("family_name", cells),
            cell("birth_date", cells)};
}

std::string GridHeader::spelled(std::string_view part) const {
    const auto found = std::ranges::find(parts_, part, &Part::part);
    return found != parts_.end() ? names_[found->cell] : parts_.empty() ? std::string() : names_[parts_.front().cell];
}

}  // namespace mb::services::exchange
