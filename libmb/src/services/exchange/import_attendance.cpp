#include "rules/lessons.hpp"
#include "services/exchange/import_run.hpp"
#include "services/exchange/staged_attendance.hpp"
#include "store/bulk_insert.hpp"
#include "store/gateways/attendances.hpp"

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

namespace mb::services::exchange {
namespace {

/// The one file that may be long: a row costs a few look-ups in memory, and what is new goes into the register in one go.
class AttendanceImport {
public:
    explicit AttendanceImport(ImportRun& run) : run_(run), index_(run.connection, run.known), table_(run.connection) {}

    void run() {
        for (const Input& input : run_.inputs[Kind::attendance]) {
            read(input);
        }
        std::ranges::sort(staged_);
        for (const auto& make_up : store::MakeUps(run_.connection).all()) {
            made_up_.emplace(make_up.lesson, make_up.enrolment);
        }
        merge();
        if (!run_.report.has_faults()) {
            // Nothing else may touch these rows, so they are written last.
            store::bulk_insert(run_.connection, std::move(added_));
        }
    }

    /// The row about the enrolment at the lesson, named as `K7/L03`.
    std::optional<Origin> find(EnrolmentId enrolment, std::string_view lesson) const;

private:
    struct Columns {
        std::size_t cohort, lesson, person, minutes, absence, width;
    };

    void read(const Input& input);
    bool stage(const store::CsvRow& row, const Columns& columns, std::size_t file);
    void stage_slowly(RowReader& row);
    void merge();
    void merge_lesson(std::size_t first, std::size_t last);
    void settle(const StagedAttendance& row, const Attendance* before);
    void warn(const StagedAttendance& row);
    std::string name_of(LessonPosition position) const {
        return index_.lesson(position).cohort + "/" + index_.lesson(position).lesson.code.str();
    }

    ImportRun& run_;
    AttendanceIndex index_;
    store::Attendances table_;
    std::vector<StagedAttendance> staged_;
    std::set<std::pair<LessonId, EnrolmentId>> made_up_;
    std::vector<Attendance> added_;
};

std::string_view cell_of(const store::CsvRow& row, std::size_t position) {
    return position < row.cells.size() ? row.cells[position] : std::string_view();
}

/// One to four digits, or -1.
int plain_minutes(std::string_view text) {
    if (text.empty() || text.size() > 4) {
        return -1;
    }
    int minutes = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return -1;
        }
        minutes = minutes * 10 + (c - '0');
    }
    return minutes;
}

std::optional<AbsenceCell> plain_absence(std::string_view text, bool has_column) {
    if (!has_column) {
        return AbsenceCell::not_said;
    }
    if (text.empty()) {
        return AbsenceCell::none;
    }
    if (text == "valid") {
        return AbsenceCell::valid;
    }
    return text == "invalid" ? std::optional(AbsenceCell::invalid) : std::nullopt;
}

void AttendanceImport::read(const Input& input) {
    const auto position = [&input](std::string_view name) { return input.header.cell(column_of(*input.format, name)); };
    const Columns columns{position("cohort"),  position("lesson"),  position("person"),
                          position("minutes"), position("absence"), input.header.width()};
    RowReader reader(*input.format, input.header, run_.report, input.file);
    run_.for_each_plain_row(input, [&](const store::CsvRow& row) {
        if (stage(row, columns, input.file)) {
            run_.report.count_row(input.file);
        } else if (reader.begin(row.cells, row.line)) {
            run_.report.count_row(input.file);
            stage_slowly(reader);
        }
    });
}

/// Takes a row that is written as the export writes it and has no fault; returns false for any other.
bool AttendanceImport::stage(const store::CsvRow& row, const Columns& columns, std::size_t file) {
    const int minutes = plain_minutes(cell_of(row, columns.minutes));
    const auto absence = plain_absence(cell_of(row, columns.absence), columns.absence != absent);
    if (minutes < 0 || !absence || row.cells.size() > columns.width) {
        return false;
    }
    const auto about =
        index_.find(cell_of(row, columns.cohort), cell_of(row, columns.lesson), cell_of(row, columns.person));
    if (!about || minutes > index_.lesson(about->lesson).lesson.minutes.count()) {
        return false;
    }
    staged_.emplace_back(*about, Origin{file, row.line}, minutes, *absence);
    return true;
}

/// Takes any row, and tells of everything that is wrong with it.
void AttendanceImport::stage_slowly(RowReader& row) {
    const auto enrolment = run_.known.enrolment(row);
    const auto lesson = run_.known.lesson(row);
    const auto minutes = row.required<Minutes>("minutes");
    const auto absence = row.optional<Absence>("absence");
    if (!enrolment || !lesson) {
        return;
    }
    index_.find(row.text("cohort"), row.text("lesson"), row.text("person"));  // Loads the cohort.
    const AttendanceIndex::Found about{index_.position_of(*lesson).value(), index_.position_of(*enrolment).value()};
    const Minutes most = index_.lesson(about.lesson).lesson.minutes;
    if (minutes && *minutes > most) {
        row.fault("minutes", "attendance-exceeds-lesson",
                  {{"lesson", name_of(about.lesson)},
                   {"minutes", std::to_string(minutes->count())},
                   {"most", std::to_string(most.count())}});
    }
    if (row.sound() && minutes) {
        const auto said = absence ? plain_absence(to_code(*absence), true) : plain_absence("", row.has("absence"));
        staged_.emplace_back(about, row.origin(), static_cast<int>(minutes->count()), *said);
    }
}

void AttendanceImport::merge() {
    for (std::size_t first = 0; first < staged_.size();) {
        std::size_t last = first + 1;
        while (last < staged_.size() && staged_[last].lesson() == staged_[first].lesson()) {
            ++last;
        }
        merge_lesson(first, last);
        first = last;
    }
}

/// Brings the rows of one lesson, sorted by participant, together with what the register holds of it.
void AttendanceImport::merge_lesson(std::size_t first, std::size_t last) {
    std::unordered_map<EnrolmentId, Attendance> held;
    for (const auto& attendance : table_.of(index_.lesson(staged_[first].lesson()).id)) {
        held.emplace(attendance.enrolment, attendance);
    }
    for (std::size_t i = first; i < last;) {
        const auto& row = staged_[i];
        const auto found = held.find(index_.participant(row.participant()).participation.id);
        const Attendance* before = found == held.end() ? nullptr : &found->second;
        const auto absence = [before](const StagedAttendance& each) {
            return absence_after(each.absence(), before ? before->absence : std::nullopt);
        };
        settle(row, before);
        for (++i; i < last && staged_[i].key() == row.key(); ++i) {
            const auto& again = staged_[i];
            if (again.minutes() == row.minutes() && absence(again) == absence(row)) {
                run_.report.count(again.origin().file, Fate::same);
            } else {
                run_.report.fault(again.origin(), "", "", "row-contradicts", run_.report.other_row(row.origin()));
            }
        }
    }
}

void AttendanceImport::settle(const StagedAttendance& row, const Attendance* before) {
    const auto& lesson = index_.lesson(row.lesson());
    const auto& participant = index_.participant(row.participant());
    const Attendance after{lesson.id, participant.participation.id, Minutes(row.minutes()),
                           absence_after(row.absence(), before ? before->absence : std::nullopt)};
    const Fate fate = !before ? Fate::added : *before == after ? Fate::same : Fate::changed;
    run_.report.count(row.origin().file, fate);
    if (fate == Fate::same) {
        return;
    }
    if (fate == Fate::changed) {
        table_.change(after);
    } else {
        added_.push_back(after);
    }
    if (made_up_.contains({after.lesson, after.enrolment})) {
        run_.touched.enrolment(after.enrolment, row.origin(), topic("lesson", lesson.lesson.code.str()));
    }
    warn(row);
}

/// Those whose whole participation is checked anyway are warned of there.
void AttendanceImport::warn(const StagedAttendance& row) {
    const auto& lesson = index_.lesson(row.lesson());
    const auto& participant = index_.participant(row.participant());
    if (participant.registered_in_error
        || rules::verdict_alone(participant.participation, lesson.lesson) == rules::LessonVerdict::counts
        || run_.touched.find(participant.participation.id)) {
        return;
    }
    run_.report.warn(row.origin(), {"attendance-not-applicable",
                                    {{"enrolment", participant.participation.id.to_string()},
                                     {"lesson", name_of(row.lesson())},
                                     {"date", lesson.lesson.date.to_string()}}});
}

std::optional<Origin> AttendanceImport::find(EnrolmentId enrolment, std::string_view lesson) const {
    const auto slash = lesson.find('/');
    const auto which = slash == std::string_view::npos
                           ? std::nullopt
                           : index_.lesson_named(lesson.substr(0, slash), lesson.substr(slash + 1));
    const auto who = index_.position_of(enrolment);
    if (!which || !who) {
        return std::nullopt;
    }
    const auto key = StagedAttendance({*which, *who}, {}, 0, AbsenceCell::none).key();
    const auto row = std::ranges::lower_bound(staged_, key, {}, &StagedAttendance::key);
    return row != staged_.end() && row->key() == key ? std::optional(row->origin()) : std::nullopt;
}

}  // namespace

void import_attendance(ImportRun& run) {
    if (!run.inputs[Kind::attendance].empty()) {
        const auto import = std::make_shared<AttendanceImport>(run);
        import->run();
        run.find_attendance = [import](EnrolmentId enrolment, std::string_view lesson) {
            return import->find(enrolment, lesson);
        };
    }
}

}  // namespace mb::services::exchange
