#include "cli/commands/explanation.hpp"

#include "cli/messages.hpp"
#include "cli/vocabulary.hpp"

#include <algorithm>

namespace mb::cli {

namespace {

constexpr Audience machines = Audience::machines;
constexpr Audience people = Audience::people;

const std::vector<Column> make_up_columns{
    {"lesson", mark("lesson")},
    {"date", mark("date"), Kind::date},
    {"minutes", mark("made up"), Kind::minutes},
};
const std::vector<Column> recognition_columns{
    {"kind", mark("kind"), Kind::code},        {"date", mark("date"), Kind::date},
    {"amount", mark("amount"), Kind::integer}, {"approver", mark("approved by"), Kind::prose},
    {"note", mark("rests on"), Kind::prose},
};
const std::vector<Column> milestone_columns{
    {"milestone", mark("milestone"), Kind::prose},
    {"approved", mark("approved"), Kind::date},
};
const std::vector<Column> dispensation_columns{
    {"requirement", mark("requirement"), Kind::prose},
    {"date", mark("date"), Kind::date},
    {"approver", mark("approved by"), Kind::prose},
    {"reason", mark("reason"), Kind::prose},
};

/// `K7/L03`
std::string full_code(const services::ExplainedProgress& explained, const Lesson& lesson) {
    return explained.participation.plan->cohort.code.str() + "/" + lesson.code.str();
}

/// Why a lesson counts or does not: the verdict, and the status where that decided.
std::string why(const rules::LessonLine& line, const Language& language) {
    if (line.verdict == rules::LessonVerdict::counts && !line.recorded && line.made_up == Minutes()) {
        return language.say(mark("not recorded"));
    }
    std::string verdict = label_of(Coding<rules::LessonVerdict>::noun, to_code(line.verdict), language);
    if (line.verdict != rules::LessonVerdict::not_active || !line.status) {
        return verdict;
    }
    return verdict + " (" + label_of(Coding<EnrolmentStatus>::noun, to_code(*line.status), language) + ")";
}

std::string why(const rules::WeekLine& line, int threshold, const Language& language) {
    if (line.counts) {
        return "";
    }
    if (line.planned == 0) {
        return language.say(mark("no days planned"));
    }
    if (line.approved_present < line.present) {
        return language.say(mark("not approved by the host"));
    }
    return fill(language.say(mark("less than {percent} % of the planned days")),
                {{"percent", std::to_string(threshold)}}, language);
}

}  // namespace

const std::vector<Column> lesson_columns{
    {"enrolment", mark("enrolment"), Kind::text, machines},
    {"lesson", mark("lesson")},
    {"date", mark("date"), Kind::date},
    {"start", mark("start")},
    {"minutes", mark("lasts"), Kind::minutes},
    {"status", mark("status"), Kind::code, machines},
    {"present_minutes", mark("present"), Kind::minutes},
    {"absence", mark("absence"), Kind::code},
    {"made_up_minutes", mark("made up"), Kind::minutes},
    {"credit_minutes", mark("credit"), Kind::minutes},
    {"verdict", mark("verdict"), Kind::code, machines},
    {"why", mark("verdict"), Kind::prose, people},
};

const std::vector<Column> week_columns{
    {"enrolment", mark("enrolment"), Kind::text, machines}, {"week", mark("week")},
    {"planned_days", mark("planned"), Kind::integer},       {"present_days", mark("present"), Kind::integer},
    {"approved_days", mark("approved"), Kind::integer},     {"counts", mark("counts"), Kind::yes_no},
    {"why", mark("why not"), Kind::prose, people},
};

Rows lesson_rows(const services::ExplainedProgress& explained, const Language& language) {
    Rows rows(lesson_columns);
    const rules::Progress& progress = explained.participant.progress;
    for (const rules::LessonLine& line : progress.theory.lessons) {
        const Lesson& lesson = explained.lesson(line.lesson);
        const Cell start = lesson.start ? Cell(lesson.start->to_string()) : Cell();
        rows.add({progress.enrolment.to_string(), full_code(explained, lesson), lesson.date, start, lesson.minutes,
                  cell(line.status), line.recorded ? Cell(line.present) : Cell(), cell(line.absence), line.made_up,
                  line.credit, cell(line.verdict), why(line, language)});
    }
    return rows;
}

Rows week_rows(const services::ExplainedProgress& explained, const Language& language) {
    Rows rows(week_columns);
    const rules::Progress& progress = explained.participant.progress;
    const int threshold = explained.participation.plan->programme.values().week_threshold_percent;
    for (const rules::WeekLine& line : progress.practice.weeks) {
        rows.add({progress.enrolment.to_string(), line.week.to_string(), cell(line.planned), cell(line.present),
                  cell(line.approved_present), line.counts, why(line, threshold, language)});
    }
    return rows;
}

Rows make_up_rows(const services::ExplainedProgress& explained, Date day) {
    Rows rows(make_up_columns);
    for (const MakeUp& make_up : explained.participation.make_ups) {
        if (make_up.date <= day) {
            rows.add({full_code(explained, explained.lesson(make_up.lesson)), make_up.date, make_up.minutes});
        }
    }
    return rows;
}

Rows recognition_rows(const services::ExplainedProgress& explained, Date day) {
    Rows rows(recognition_columns);
    for (const Recognition& recognition : explained.participation.recognitions) {
        if (recognition.date <= day) {
            const Cell amount = recognition.kind == RecognitionKind::theory ? Cell(Minutes(recognition.amount))
                                                                            : cell(recognition.amount);
            rows.add(
                {cell(recognition.kind), recognition.date, amount, cell(recognition.approver), cell(recognition.note)});
        }
    }
    return rows;
}

Rows milestone_rows(const services::ExplainedProgress& explained, Date day, const Language& language) {
    Rows rows(milestone_columns);
    const auto& approvals = explained.participation.milestones;
    for (const Milestone& milestone : explained.participation.plan->programme.milestones()) {
        const auto approval = std::ranges::find_if(
            approvals, [&](const MilestoneApproval& each) { return each.milestone == milestone && each.date <= day; });
        rows.add({milestone.str(),
                  approval == approvals.end() ? Cell(language.say(mark("not approved yet"))) : Cell(approval->date)});
    }
    return rows;
}

Rows dispensation_rows(const services::ExplainedProgress& explained, Date day) {
    Rows rows(dispensation_columns);
    for (const Dispensation& dispensation : explained.participation.dispensations) {
        if (dispensation.date <= day) {
            rows.add({cell(dispensation.requirement), dispensation.date, cell(dispensation.approver),
                      cell(dispensation.reason)});
        }
    }
    return rows;
}

}  // namespace mb::cli
