// Recording who was asked, and taking that back.

#include "services/cohort_members.hpp"
#include "services/participant_days.hpp"
#include "services/questions.hpp"
#include "services/resolving.hpp"
#include "services/writing.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/follow_ups.hpp"
#include "store/gateways/persons.hpp"

#include <mb/joined.hpp>
#include <mb/rules/follow_up_due.hpp>
#include <mb/services/follow_up_changes.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace mb::services {
namespace {

/// The open question that one more on that day would only repeat, or null.
const FollowUp* open_at_the_time(const std::vector<FollowUp>& questions, const ParticipantDays& days, Date on) {
    const auto found = std::ranges::find_if(questions, [&](const FollowUp& each) {
        return each.open() && rules::about_the_same_time(days.completed, each.asked_on(), on);
    });
    return found == questions.end() ? nullptr : &*found;
}

Finding asked_already(PersonId person, Date asked, Date on) {
    auto fields = told_question(person, asked);
    fields.emplace_back("date", on.to_string());
    return {"follow-up-asked-already", std::move(fields)};
}

/// Records a question that is not there, with a warning of each other one that is open.
void add_question(Writing& writing, const std::vector<FollowUp>& questions, PersonId person, Date on) {
    for (const auto& each : questions) {
        if (each.open()) {
            writing.warn({"follow-up-still-open", told_question(person, each.asked_on())});
        }
    }
    store::FollowUps(writing.connection()).add(FollowUp(person, on, {}, {}));
}

/// Asking those of a cohort whom one may ask on a day.
class CohortAsking {
public:
    CohortAsking(Writing& writing, Date on, bool only_due) : writing_(writing), on_(on), only_due_(only_due) {}

    /// Whom the question is recorded of; a person in two enrolments once.
    const std::set<PersonId>& asked() const { return asked_; }
    /// When the first of them started; nothing: nobody ever has.
    const std::optional<Date>& first_start() const { return first_start_; }
    /// Who was passed over because a question of that time waits for its answer.
    const std::vector<Finding>& passed_over() const { return passed_over_; }

    void see(PersonId id) {
        auto& connection = writing_.connection();
        const auto days = participant_days(connection, id);
        if (days.started && (!first_start_ || *days.started < *first_start_)) {
            first_start_ = days.started;
        }
        const auto questions = store::FollowUps(connection).of(id);
        if (!days.started_by(on_) || asked_on(questions, on_) != nullptr || (only_due_ && !is_due(days, questions))) {
            return;
        }
        const auto person = store::Persons(connection).find(id).value().value;
        if (person.erased_on) {
            return;
        }
        if (person.restricted) {
            writing_.warn({"person-restricted", {{"person", id.to_string()}}});
            return;
        }
        if (const FollowUp* open = open_at_the_time(questions, days, on_)) {
            passed_over_.push_back(asked_already(id, open->asked_on(), on_));
            writing_.warn(passed_over_.back());
            return;
        }
        add_question(writing_, questions, id, on_);
        writing_.made(told_question(id, on_));
        asked_.insert(id);
    }

private:
    /// Whoever was asked later in the same window is not due any more.
    bool is_due(const ParticipantDays& days, const std::vector<FollowUp>& questions) const {
        const auto due = rules::follow_ups_due(days.completed, questions, on_);
        return std::ranges::any_of(due, [](const rules::FollowUpDue& each) { return !each.asked_on; })
               && std::ranges::none_of(questions, [&](const FollowUp& each) {
                      return !each.open() && rules::about_the_same_time(days.completed, each.asked_on(), on_);
                  });
    }

    Writing& writing_;
    Date on_;
    bool only_due_;
    std::set<PersonId> asked_;
    std::optional<Date> first_start_;
    std::vector<Finding> passed_over_;
};

[[noreturn]] void refuse_nobody(const CohortAsking& asking, Fields fields, Date on) {
    const auto& first = asking.first_start();
    if (first && *first <= on) {
        throw Refused("nobody-to-ask", std::move(fields), asking.passed_over());
    }
    if (first) {
        fields.emplace_back("first", first->to_string());
    }
    throw Refused("nobody-started", std::move(fields));
}

}  // namespace

Outcome ask(Register& registered, const Intent& intent, std::string_view person, Date on) {
    return write(registered, intent, [&](Writing& writing) {
        auto& connection = writing.connection();
        const auto id = resolve_available(connection, person).id;
        expect_come(writing, on);
        const auto days = participant_days(connection, id);
        if (!days.started_by(on)) {
            throw Refused("follow-up-not-started", {{"person", id.to_string()}, {"date", on.to_string()}});
        }
        const auto questions = store::FollowUps(connection).of(id);
        if (asked_on(questions, on) == nullptr) {
            if (const FollowUp* open = open_at_the_time(questions, days, on)) {
                const auto already = asked_already(id, open->asked_on(), on);
                throw Refused(already.code, already.fields);
            }
            add_question(writing, questions, id, on);
        }
        return Event{"follow-up-asked", told_question(id, on)};
    });
}

Outcome ask_together(Register& registered, const Intent& intent, const WholeCohort& whole, Date on, bool only_due) {
    return write(registered, intent, [&](Writing& writing) {
        auto& connection = writing.connection();
        const auto cohort = resolve_cohort(connection, whole.cohort);
        const auto excepted = resolve_exceptions(connection, cohort, whole.except);
        expect_come(writing, on);
        std::set<PersonId> persons;
        for (const auto& enrolment : store::Enrolments(connection).of(cohort.id)) {
            if (!excepted.contains(enrolment.id)) {
                persons.insert(enrolment.value.person);
            }
        }
        CohortAsking asking(writing, on, only_due);
        std::ranges::for_each(persons, [&](PersonId id) { asking.see(id); });
        Fields fields{{"cohort", cohort.value.code.str()}, {"date", on.to_string()}};
        const auto& asked = asking.asked();
        if (asked.empty()) {
            refuse_nobody(asking, std::move(fields), on);
        }
        fields.emplace_back("count", std::to_string(asked.size()));
        fields.emplace_back("persons", joined(asked, &PersonId::to_string));
        return Event{"follow-ups-asked", std::move(fields)};
    });
}

Outcome remove_question(Register& registered, const Intent& intent, std::string_view person, Date asked) {
    return write(registered, intent, [&](Writing& writing) {
        store::FollowUps table(writing.connection());
        const auto id = resolve_person(writing.connection(), person).id;
        const auto question = question_of(table.of(id), id, asked);
        if (question.answer()) {
            throw Refused("follow-up-answered", {{"person", id.to_string()},
                                                 {"date", asked.to_string()},
                                                 {"answer", std::string(to_code(*question.answer()))}});
        }
        table.remove(question);
        return Event{"follow-up-removed", told_question(id, asked)};
    });
}

}  // namespace mb::services
