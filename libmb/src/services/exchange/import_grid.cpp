#include "services/exchange/cohort_roll.hpp"
#include "services/exchange/grid_header.hpp"
#include "services/exchange/grid_mark.hpp"
#include "services/exchange/import_transaction.hpp"
#include "services/resolving.hpp"
#include "store/gateways/attendances.hpp"
#include "store/gateways/lessons.hpp"

#include <mb/joined.hpp>
#include <mb/services/attendance_grid.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace mb::services {
namespace {

using namespace exchange;

/// Numbers up to this may be hours, where the lesson is not a short one.
constexpr int most_hours = 12;
constexpr int shortest_doubted = 30;

class GridImport {
public:
    GridImport(ImportRun& run, const Numbered<CohortId, Cohort>& cohort, GridUnit unit)
        : run_(run), cohort_(cohort), unit_(unit), lessons_(store::Lessons(run.connection).of(cohort.id)),
          roll_(run, cohort.id), table_(run.connection) {
        for (const auto& attendance : table_.of(cohort.id)) {
            held_.emplace(std::pair(attendance.lesson, attendance.enrolment), attendance);
        }
    }

    void read(const Table& table);
    void write();

private:
    using Key = std::pair<LessonId, EnrolmentId>;
    struct Wanted {
        Attendance attendance;
        Origin origin;
        std::string code;
    };

    /// The bare numbers in a column, which are read as minutes.
    struct Numbers {
        std::string lesson;
        Origin origin;  ///< of the first
        Minutes most;
    };

    void read_row(const store::CsvRow& row, const GridHeader& header, Origin origin);
    std::optional<EnrolmentId> find(const store::CsvRow& row, const GridHeader& header, Origin origin);
    void read_cell(std::string_view cell, const GridHeader::LessonColumn& column, EnrolmentId enrolment, Origin origin);
    void take(const Attendance& attendance, const GridHeader::LessonColumn& column, Origin origin);
    void doubt_unit() const;
    void keep(const GridHeader::LessonColumn& column, EnrolmentId enrolment, Origin origin);
    std::string name_of(const Lesson& lesson) const { return cohort_.value.code.str() + "/" + lesson.code.str(); }

    ImportRun& run_;
    const Numbered<CohortId, Cohort>& cohort_;
    GridUnit unit_;
    GridHeader::Lessons lessons_;
    CohortRoll roll_;
    store::Attendances table_;
    std::map<Key, Attendance> held_;
    std::map<Key, Wanted> wanted_;
    std::map<std::pair<std::size_t, EnrolmentId>, std::size_t> lines_;  // of each participant, by file
    std::map<LessonId, Numbers> numbers_;                               // in the columns of lessons
};

void GridImport::read(const Table& table) {
    std::optional<store::TableReader> reader;
    std::optional<std::size_t> file;
    try {
        reader.emplace(table.source);
        file = run_.report.add_file(table.name, encoding_of(*reader));
        const GridHeader header(reader->header(), lessons_, run_.report, {*file, reader->header_line()});
        store::CsvRow row;
        while (header.sound() && reader->next(row)) {
            if (row.broken_off == 0) {
                read_row(row, header, {*file, row.line});
            } else {
                run_.report.fault({*file, row.broken_off}, "", "", "csv-text-after-quote");
            }
        }
    } catch (const InvalidValue& error) {
        tell_broken_file(error, file ? *file : run_.report.add_file(table.name, ""), run_.report);
    }
}

std::optional<EnrolmentId> GridImport::find(const store::CsvRow& row, const GridHeader& header, Origin origin) {
    try {
        return roll_.find(header.named(row.cells));
    } catch (const InvalidValue& error) {
        const auto part = field(error.fields(), "part").value_or("person");
        auto fields = error.fields();
        std::erase_if(fields, [](const auto& each) { return each.first == "part"; });
        fields.emplace_back("cohort", cohort_.value.code.str());
        run_.report.fault(origin, header.spelled(part), header.cell(part, row.cells), error.code(), std::move(fields));
        return std::nullopt;
    }
}

void GridImport::read_row(const store::CsvRow& row, const GridHeader& header, Origin origin) {
    bool sound = true;
    bool content = false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        auto cell = cell_text(row.cells[i]);
        if (header.is_left_out(i) && cell.fault != nullptr && cell.fault == std::string_view("cell-formula")) {
            cell.fault = nullptr;
        }
        content = content || !cell.text.empty();
        if (cell.fault || (!cell.text.empty() && !header.has(i))) {
            run_.report.fault(origin, header.name(i), cell.fault ? cell.text : std::string_view(),
                              cell.fault ? cell.fault : "grid-cell-without-column");
            sound = false;
        }
    }
    if (!content) {
        return;
    }
    run_.report.count_row(origin.file);
    const auto enrolment = sound ? find(row, header, origin) : std::nullopt;
    if (!enrolment) {
        return;
    }
    const auto [first, is_first] = lines_.try_emplace({origin.file, *enrolment}, origin.line);
    if (!is_first) {
        run_.report.fault(origin, header.spelled("person"), "", "participant-twice",
                          {{"enrolment", enrolment->to_string()}, {"other_line", std::to_string(first->second)}});
        return;
    }
    for (const auto& column : header.lessons()) {
        const auto cell = column.cell < row.cells.size() ? cell_text(row.cells[column.cell]).text : std::string_view();
        if (cell.empty()) {
            keep(column, *enrolment, origin);
        } else {
            read_cell(cell, column, *enrolment, origin);
        }
    }
}

/// What a blank cell leaves as it is.
void GridImport::keep(const GridHeader::LessonColumn& column, EnrolmentId enrolment, Origin origin) {
    if (const auto held = held_.find({column.id, enrolment}); held != held_.end()) {
        run_.report.warn(origin, {"attendance-kept",
                                  {{"enrolment", enrolment.to_string()},
                                   {"lesson", name_of(column.lesson)},
                                   {"minutes", std::to_string(held->second.minutes.count())}}});
    }
}

void GridImport::read_cell(std::string_view cell, const GridHeader::LessonColumn& column, EnrolmentId enrolment,
                           Origin origin) {
    try {
        const auto mark = read_grid_mark(cell, unit_);
        const auto minutes = mark.minutes.value_or(column.lesson.minutes);
        if (minutes > column.lesson.minutes) {
            throw InvalidValue("attendance-exceeds-lesson", {{"lesson", name_of(column.lesson)},
                                                             {"minutes", std::to_string(minutes.count())},
                                                             {"most", std::to_string(column.lesson.minutes.count())}});
        }
        if (mark.is_bare_number && minutes > Minutes() && column.lesson.minutes >= Minutes(shortest_doubted)) {
            auto& numbers = numbers_.try_emplace(column.id, Numbers{name_of(column.lesson), origin, {}}).first->second;
            numbers.most = std::max(numbers.most, minutes);
        }
        take({column.id, enrolment, minutes, mark.absence}, column, origin);
    } catch (const InvalidValue& error) {
        run_.report.fault(origin, column.name, cell, error.code(), error.fields());
    }
}

void GridImport::take(const Attendance& attendance, const GridHeader::LessonColumn& column, Origin origin) {
    const Key key{attendance.lesson, attendance.enrolment};
    const auto [found, first] = wanted_.try_emplace(key, Wanted{attendance, origin, column.lesson.code.str()});
    if (first) {
        return;
    }
    if (found->second.attendance == attendance) {
        run_.report.count(origin.file, Fate::same);
    } else {
        run_.report.fault(origin, column.name, "", "row-contradicts", run_.report.other_row(found->second.origin));
    }
}

/// Where hours were typed and nobody has said so, every number of a column is far too small.
void GridImport::doubt_unit() const {
    std::vector<std::string> lessons;
    const Numbers* first = nullptr;
    for (const auto& [lesson, numbers] : numbers_) {
        if (numbers.most <= Minutes(most_hours)) {
            lessons.push_back(numbers.lesson);
            first = first == nullptr ? &numbers : first;
        }
    }
    if (first != nullptr) {
        run_.report.warn(first->origin, {"grid-unit-doubtful", {{"lessons", joined(lessons)}}});
    }
}

void GridImport::write() {
    doubt_unit();
    for (const auto& [key, wanted] : wanted_) {
        const auto held = held_.find(key);
        const Fate fate = held == held_.end()                 ? Fate::added
                          : held->second == wanted.attendance ? Fate::same
                                                              : Fate::changed;
        run_.report.count(wanted.origin.file, fate);
        if (fate == Fate::same) {
            continue;
        }
        if (fate == Fate::added) {
            table_.add(wanted.attendance);
        } else {
            table_.change(wanted.attendance);
        }
        run_.touched.enrolment(key.second, wanted.origin, topic("lesson", wanted.code));
    }
}

}  // namespace

ImportReport import_attendance_grids(Register& registered, const Context& context, std::string_view cohort,
                                     GridUnit unit, const std::vector<std::filesystem::path>& paths,
                                     const ImportOptions& options) {
    ReportBuilder builder(options);
    std::vector<Table> tables;
    for (const auto& path : list_files(paths)) {
        if (auto table = one_table_of(path, options.sheet, "attendance-grid", builder)) {
            tables.push_back(std::move(*table));
        }
    }
    const Inputs none;
    return import_in_one(registered, context, options, none, builder, [&](ImportRun& run) {
        const auto about = resolve_cohort(run.connection, cohort);
        GridImport import(run, about, unit);
        for (const auto& table : tables) {
            import.read(table);
        }
        import.write();
        check_touched(run);
        return Event{"attendance-grid-imported", {{"cohort", about.value.code.str()}}};
    });
}

}  // namespace mb::services
