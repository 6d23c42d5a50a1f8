#include "services/exchange/column_choices.hpp"

#include <mb/attendance.hpp>
#include <mb/employer.hpp>
#include <mb/employment.hpp>
#include <mb/enrolment_status.hpp>
#include <mb/follow_up.hpp>
#include <mb/goal.hpp>
#include <mb/person.hpp>
#include <mb/recognition.hpp>

#include <algorithm>
#include <array>

namespace mb::services::exchange {
namespace {

using Choices = std::vector<std::string>;

template <class Enum>
Choices codes() {
    const auto& spellings = Coding<Enum>::spellings;
    return {spellings.begin(), spellings.end()};
}

Choices yes_or_no() {
    return {"yes", "no"};
}

struct ColumnChoices {
    Kind kind;
    std::string_view column;
    Choices (*choices)();
};

constexpr std::array all{
    ColumnChoices{Kind::programmes, "theory_carries", yes_or_no},
    ColumnChoices{Kind::programmes, "practice_carries", yes_or_no},
    ColumnChoices{Kind::employers, "kind", codes<EmployerKind>},
    ColumnChoices{Kind::people, "language", codes<LanguageForm>},
    ColumnChoices{Kind::enrolments, "status", codes<EnrolmentStatus>},
    ColumnChoices{Kind::enrolments, "reason", codes<WithdrawalReason>},
    ColumnChoices{Kind::lessons, "held", yes_or_no},
    ColumnChoices{Kind::attendance, "absence", codes<Absence>},
    ColumnChoices{Kind::recognitions, "kind", codes<RecognitionKind>},
    ColumnChoices{Kind::weeks, "approved", yes_or_no},
    ColumnChoices{Kind::employments, "end_reason", codes<EndReason>},
    ColumnChoices{Kind::employments, "source", codes<EmploymentSource>},
    ColumnChoices{Kind::terms, "contract", codes<Contract>},
    ColumnChoices{Kind::terms, "funding", codes<Funding>},
    ColumnChoices{Kind::terms, "peer_role", yes_or_no},
    ColumnChoices{Kind::followups, "answer", codes<FollowUpAnswer>},
    ColumnChoices{Kind::goals, "population", codes<GoalPopulation>},
    ColumnChoices{Kind::goals, "unit", codes<GoalUnit>},
};

constexpr std::array<std::string_view, 12> days{
    "date",       "from",     "to",          "first_day",     "last_day", "application_deadline",
    "birth_date", "asked_on", "answered_on", "baseline_date", "deadline", "applied_on"};

}  // namespace

Choices choices_of(Kind kind, std::string_view column) {
    const auto* const found = std::ranges::find_if(
        all, [&](const ColumnChoices& each) { return each.kind == kind && each.column == column; });
    return found == all.end() ? Choices() : found->choices();
}

bool holds_days(std::string_view column) {
    return std::ranges::find(days, column) != days.end();
}

}  // namespace mb::services::exchange
