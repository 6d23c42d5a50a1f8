#include "rules/lessons.hpp"
#include "services/exchange/import_run.hpp"
#include "services/exchange/staged_attendance.hpp"
#include "store/bulk_insert.hpp"
#include "store/gateways/attendances.hpp"

#include <algorithm>
#include <memory>
#include <set>
#include <span>
#include <tuple>
#include <utility>

namespace mb::services::exchange {
namespace {

/// The one file that may be long: a row costs a few look-ups in memory, and what is new goes into the register in one
/// go.
class AttendanceImport {
public:
    explicit AttendanceImport(ImportRun& run) : run_(run), index_(run.connection, run.known), table_(run.connection) {}

    void run() {
        for (const Input& input : run_.inputs[Kind::attendance]) {
            read(input);
        }
        // Files mostly are in order, and looking costs less than sorting.
        if (!std::ranges::is_sorted(staged_)) {
            std::ranges::sort(staged_);
        }
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
    void merge_cohort(CohortId cohort, std::span<const StagedAttendance> rows);
    void settle(const StagedAttendance& row, const Attendance* before);
    void settle_again(const StagedAttendance& row, const StagedAttendance& first, const Attendance* before);
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
    for (auto first = staged_.begin(); first != staged_.end();) {
        const auto cohort = index_.lesson(first->lesson()).lesson.cohort;
        const auto last = std::find_if(first, staged_.end(), [&](const StagedAttendance& row) {
            return index_.lesson(row.lesson()).lesson.cohort != cohort;
        });
        merge_cohort(cohort, {first, last});
        first = last;
    }
}

/// Brings the rows of one cohort together with what the register holds of it; both are in the order of lessons and
/// enrolments.
void AttendanceImport::merge_cohort(CohortId cohort, std::span<const StagedAttendance> rows) {
    const auto held = table_.of(cohort);
    auto next = held.begin();
    for (std::size_t i = 0; i < rows.size();) {
        const auto& row = rows[i];
        const auto lesson = index_.lesson(row.lesson()).id;
        const auto enrolment = index_.participant(row.participant()).participation.id;
        next = std::find_if(next, held.end(), [&](const Attendance& attendance) {
            return std::tie(attendance.lesson, attendance.enrolment) >= std::tie(lesson, enrolment);
        });
        const bool is_held = next != held.end() && next->lesson == lesson && next->enrolment == enrolment;
        const Attendance* before = is_held ? &*next : nullptr;
        settle(row, before);
        for (++i; i < rows.size() && rows[i].key() == row.key(); ++i) {
            settle_again(rows[i], row, before);
        }
    }
}

void AttendanceImport::settle_again(const StagedAttendance& row, const StagedAttendance& first,
                                    const Attendance* before) {
    const auto absence = [before](const StagedAttendance& each) {
        return absence_after(each.absence(), before ? before->absence : std::nullopt);
    };
    if (row.minutes() == first.minutes() && absence(row) == absence(first)) {
        run_.report.count(row.origin().file, Fate::same);
    } else {
        run_.report.fault(row.origin(), "", "", "row-contradicts", run_.report.other_row(first.origin()));
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
    const auto status = participant.participation.history.at(lesson.lesson.date);
    const auto verdict = rules::verdict_alone(participant.participation, lesson.lesson, status);
    if (participant.registered_in_error || verdict == rules::LessonVerdict::counts
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
