#include "services/exchange/column_choices.hpp"
#include "services/exchange/grid_mark.hpp"
#include "services/exchange/participants_format.hpp"
#include "services/exchange/tables.hpp"
#include "services/exchange/written.hpp"
#include "services/replacing.hpp"
#include "services/resolving.hpp"
#include "store/gateways/attendances.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/lessons.hpp"
#include "store/gateways/persons.hpp"
#include "store/identities.hpp"
#include "store/new_file.hpp"
#include "store/workbook_writer.hpp"

#include <mb/joined.hpp>
#include <mb/nearest.hpp>
#include <mb/services/people.hpp>
#include <mb/services/templates.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace mb::services {
namespace {

using namespace exchange;
namespace fs = std::filesystem;

constexpr std::string_view grid_name = "attendance-grid";
constexpr std::string_view participants_name = "participants";
constexpr std::size_t room_to_fill_in = 500;

std::string stem(const Format& format) {
    return std::string(format.file.substr(0, format.file.rfind('.')));
}

std::string header_name(const Column& column, bool norwegian) {
    return std::string(norwegian && !column.norwegian.empty() ? column.norwegian.substr(0, column.norwegian.find('|'))
                                                              : column.name);
}

/// Writes the sheets, or only sees that they could be written.
void write_sheets(const fs::path& file, const std::vector<store::NewSheet>& sheets, Instant created,
                  const OutputOptions& options) {
    if (options.progress) {
        options.progress();
    }
    if (options.rehearse) {
        const store::NewFile tried(file, replacing(options));
        return;
    }
    store::write_workbook(file, sheets, created, replacing(options));
}

store::NewSheet instructions(const TemplateTexts& texts) {
    store::NewSheet sheet{texts.sheet, {}, {}, 0, 0};
    for (const auto& line : texts.lines) {
        sheet.rows.push_back({line});
    }
    return sheet;
}

store::NewSheet empty_sheet(const Format& format, bool norwegian) {
    store::NewSheet sheet{stem(format), {}, {{}}, 0, room_to_fill_in};
    for (const Column& column : format.columns) {
        auto name = header_name(column, norwegian);
        const auto width = std::max(12.0, static_cast<double>(name.size()) + 2);
        sheet.columns.push_back({width,
                                 !holds_days(column.name) ? "@"
                                 : norwegian              ? "dd.mm.yyyy"
                                                          : "yyyy-mm-dd",
                                 choices_of(format.kind, column.name),
                                 {}});
        sheet.rows.front().push_back(std::move(name));
    }
    return sheet;
}

std::string shown_day(Date day, bool norwegian) {
    return norwegian ? fmt::format("{:02}.{:02}.{}", day.day(), day.month(), day.year()) : day.to_string();
}

/// Whoever an attendance grid is about, in the order of numbers.
struct GridRow {
    EnrolmentId enrolment;
    PersonId person;
    std::string name;  ///< as files name the person: the ref, else the number
};

class GridContent {
public:
    GridContent(store::Connection& connection, const std::string& code)
        : connection_(connection), cohort_(resolve_cohort(connection, code).id) {
        lessons = store::Lessons(connection).of(cohort_);
        std::erase_if(lessons, [](const auto& lesson) { return !lesson.value.held; });
        if (lessons.empty()) {
            throw Refused("cohort-without-lessons", {{"cohort", code}});
        }
        std::ranges::sort(lessons, {}, [](const auto& lesson) {
            return std::tuple(lesson.value.date, lesson.value.start, lesson.value.code.str());
        });
        add_rows();
        if (rows.empty()) {
            throw Refused("cohort-without-participants", {{"cohort", code}});
        }
        for (const auto& attendance : store::Attendances(connection).of(cohort_)) {
            marks_.emplace(std::pair(attendance.enrolment, attendance.lesson), written_grid_mark(attendance));
        }
    }

    std::string mark(EnrolmentId enrolment, LessonId lesson) const {
        const auto found = marks_.find({enrolment, lesson});
        return found == marks_.end() ? std::string() : found->second;
    }

    std::vector<Numbered<LessonId, Lesson>> lessons;
    std::vector<GridRow> rows;

private:
    void add_rows();

    store::Connection& connection_;
    CohortId cohort_;
    std::map<std::pair<EnrolmentId, LessonId>, std::string> marks_;
};

void GridContent::add_rows() {
    std::map<PersonId, std::optional<PersonRef>> refs;
    for (const auto& person : store::Persons(connection_).all()) {
        refs.emplace(person.id, person.value.ref);
    }
    store::StatusChanges changes(connection_);
    for (const auto& enrolment : store::Enrolments(connection_).of(cohort_)) {
        const StatusHistory history(changes.of(enrolment.id));
        const bool took_part = history.first(EnrolmentStatus::admitted) || history.first(EnrolmentStatus::active);
        const auto latest = history.latest();
        if (took_part && latest != EnrolmentStatus::registered_in_error && latest != EnrolmentStatus::no_show) {
            const auto& ref = refs.at(enrolment.value.person);
            rows.push_back(
                {enrolment.id, enrolment.value.person, ref ? guarded(ref->str()) : enrolment.value.person.to_string()});
        }
    }
}

/// What may stand in a cell of a lesson, as a formula: whole minutes of the lesson, x, or an absence with or without
/// minutes.
std::string rule_for(const Lesson& lesson) {
    return fmt::format("IF(ISNUMBER(#),AND(#>=0,#<={},INT(#)=#),OR(UPPER(#)=\"X\","
                       "ISNUMBER(FIND(RIGHT(UPPER(TRIM(#)),1),\"GUVI\"))))",
                       lesson.minutes.count());
}

using Names = std::unordered_map<PersonId, Identity>;

store::NewSheet grid_sheet(const GridContent& content, const std::optional<Names>& names, bool norwegian) {
    const auto& person_column = format_of(Kind::attendance).columns[column_of(format_of(Kind::attendance), "person")];
    store::NewSheet sheet{std::string(grid_name), {}, {{}}, names ? 2U : 1U, 0};
    sheet.columns.push_back({12, "@", {}, {}});
    sheet.rows.front().push_back(header_name(person_column, norwegian));
    if (names) {
        sheet.columns.push_back({28, "@", {}, {}});
        sheet.rows.front().emplace_back(norwegian ? "navn" : "name");
    }
    for (const auto& lesson : content.lessons) {
        sheet.columns.push_back({18, {}, {}, rule_for(lesson.value)});
        sheet.rows.front().push_back(lesson.value.code.str() + " " + shown_day(lesson.value.date, norwegian));
    }
    for (const auto& participant : content.rows) {
        std::vector<std::string> row{participant.name};
        if (names) {
            const auto found = names->find(participant.person);
            row.push_back(found == names->end() ? std::string() : guarded(found->second.full_name()));
        }
        for (const auto& lesson : content.lessons) {
            row.push_back(content.mark(participant.enrolment, lesson.id));
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

}  // namespace

std::vector<std::string> template_names() {
    std::vector<std::string> names{std::string(grid_name), std::string(participants_name)};
    for (const Format& format : formats()) {
        names.push_back(stem(format));
    }
    return names;
}

void write_template(std::string_view name, const TemplateTexts& texts, const fs::path& file, Instant created,
                    const OutputOptions& options) {
    const Format* format = name == participants_name ? &participants_format() : find_format(std::string(name) + ".csv");
    if (!format) {
        const auto known = template_names();
        NotFound unknown("template-unknown",
                         {{"noun", "template"}, {"value", std::string(name)}, {"known", joined(known)}});
        if (const auto near = nearest(name, known); !near.empty()) {
            unknown.add("nearest", near);
        }
        throw NotFound(std::move(unknown));
    }
    write_sheets(file, {empty_sheet(*format, texts.norwegian), instructions(texts)}, created, options);
}

WrittenGrid write_attendance_grid(Register& registered, const Context& context, const GridTemplate& wanted,
                                  const TemplateTexts& texts, const fs::path& file, const OutputOptions& options) {
    if (wanted.names) {
        registered.identities().require_keys();
    }
    // Nobody is looked at for a file that cannot be written.
    write_sheets(file, {}, context.at, {options.overwrite, true, {}, options.kept});
    std::optional<GridContent> content;
    std::optional<Names> identities;
    registered.read([&] {
        content.emplace(registered.connection(), wanted.cohort);
        if (wanted.names && !options.rehearse) {
            std::vector<PersonId> persons;
            std::ranges::transform(content->rows, std::back_inserter(persons), &GridRow::person);
            identities = names(registered, context, persons);
        }
    });
    write_sheets(file, {grid_sheet(*content, identities, texts.norwegian), instructions(texts)}, context.at, options);
    return {static_cast<std::int64_t>(content->rows.size()), static_cast<std::int64_t>(content->lessons.size())};
}

}  // namespace mb::services
