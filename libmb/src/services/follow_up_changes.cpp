#include "services/cohort_members.hpp"
#include "services/participant_days.hpp"
#include "services/resolving.hpp"
#include "services/writing.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/follow_ups.hpp"
#include "store/gateways/persons.hpp"

#include <mb/instant.hpp>
#include <mb/joined.hpp>
#include <mb/rules/follow_up_due.hpp>
#include <mb/services/follow_up_changes.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace mb::services {
namespace {

/// Nobody has been asked, or has answered, on a day to come.
void expect_come(const Writing& writing, Date day) {
    const Date today = writing.context().today();
    if (day > today) {
        throw Refused("follow-up-in-future", {{"date", day.to_string()}, {"today", today.to_string()}});
    }
}

std::optional<FollowUp> asked_on(const std::vector<FollowUp>& questions, Date day) {
    const auto found = std::ranges::find_if(questions, [day](const FollowUp& each) { return each.asked_on() == day; });
    return found == questions.end() ? std::nullopt : std::optional(*found);
}

Fields told(PersonId person, Date asked) {
    return {{"person", person.to_string()}, {"asked_on", asked.to_string()}};
}

std::string days_of(const std::vector<FollowUp>& questions) {
    return joined(questions, [](const FollowUp& each) { return each.asked_on().to_string(); });
}

/// The question of a day; throws Refused `follow-up-not-asked`.
FollowUp question_of(const std::vector<FollowUp>& questions, PersonId person, Date day) {
    if (auto found = asked_on(questions, day)) {
        return *std::move(found);
    }
    throw Refused("follow-up-not-asked",
                  {{"person", person.to_string()}, {"date", day.to_string()}, {"known", days_of(questions)}});
}

/// The only question that has no answer.
FollowUp open_question(const std::vector<FollowUp>& questions, PersonId person) {
    std::vector<FollowUp> open = questions;
    std::erase_if(open, [](const FollowUp& each) { return !each.open(); });
    if (open.size() == 1) {
        return open.front();
    }
    throw Refused(open.empty() ? "follow-up-none-open" : "follow-up-ambiguous",
                  {{"person", person.to_string()}, {"known", days_of(open.empty() ? questions : open)}});
}

/// Records the question unless it is there, with a warning of one that is open.
void add_question(Writing& writing, PersonId person, Date on) {
    store::FollowUps table(writing.connection());
    const auto questions = table.of(person);
    if (asked_on(questions, on)) {
        return;
    }
    for (const auto& each : questions) {
        if (each.open() && each.asked_on() < on) {
            writing.warn({"follow-up-still-open", told(person, each.asked_on())});
        }
    }
    table.add(FollowUp(person, on, {}, {}));
}

void warn_of_jobs(Writing& writing, const FollowUp& answered) {
    if (!answered.answered_on() || !answered.answer()) {
        return;
    }
    const Date day = *answered.answered_on();
    Fields fields{{"person", answered.person().to_string()}, {"date", day.to_string()}};
    const auto jobs = store::Employments(writing.connection()).of(answered.person());
    const auto job = std::ranges::find_if(jobs, [day](const auto& each) { return each.value.period().covers(day); });
    if (*answered.answer() == FollowUpAnswer::employed && job == jobs.end()) {
        writing.warn({"answer-without-employment", std::move(fields)});
    } else if (*answered.answer() != FollowUpAnswer::employed && job != jobs.end()) {
        fields.emplace_back("answer", to_code(*answered.answer()));
        fields.emplace_back("employment", job->id.to_string());
        writing.warn({"answer-against-employment", std::move(fields)});
    }
}

/// Those of a cohort whom one may ask on a day.
class Askable {
public:
    Askable(Writing& writing, Date on, bool only_due) : writing_(writing), on_(on), only_due_(only_due) {}

    bool is(PersonId id) const {
        auto& connection = writing_.connection();
        const auto days = participant_days(connection, id);
        const auto questions = store::FollowUps(connection).of(id);
        if (!days.started_by(on_) || asked_on(questions, on_) || (only_due_ && !is_due(days, questions))) {
            return false;
        }
        const auto person = store::Persons(connection).find(id).value().value;
        if (person.restricted) {
            writing_.warn({"person-restricted", {{"person", id.to_string()}}});
        }
        return !person.restricted && !person.erased_on;
    }

private:
    bool is_due(const ParticipantDays& days, const std::vector<FollowUp>& questions) const {
        const auto due = rules::follow_ups_due(days.completed, questions, on_);
        return std::ranges::any_of(due, [](const rules::FollowUpDue& each) { return !each.asked_on; });
    }

    Writing& writing_;
    Date on_;
    bool only_due_;
};

}  // namespace

Outcome ask(Register& registered, const Intent& intent, std::string_view person, Date on) {
    return write(registered, intent, [&](Writing& writing) {
        const auto id = resolve_available(writing.connection(), person).id;
        expect_come(writing, on);
        if (!participant_days(writing.connection(), id).started_by(on)) {
            throw Refused("follow-up-not-started", {{"person", id.to_string()}, {"date", on.to_string()}});
        }
        add_question(writing, id, on);
        return Event{"follow-up-asked", told(id, on)};
    });
}

Outcome ask_together(Register& registered, const Intent& intent, const WholeCohort& whole, Date on, bool only_due) {
    return write(registered, intent, [&](Writing& writing) {
        auto& connection = writing.connection();
        const auto cohort = resolve_cohort(connection, whole.cohort);
        const auto excepted = resolve_exceptions(connection, cohort, whole.except);
        expect_come(writing, on);
        const Askable askable(writing, on, only_due);
        std::set<PersonId> persons;
        for (const auto& enrolment : store::Enrolments(connection).of(cohort.id)) {
            if (!excepted.contains(enrolment.id) && askable.is(enrolment.value.person)) {
                persons.insert(enrolment.value.person);
            }
        }
        Fields fields{{"cohort", cohort.value.code.str()}, {"date", on.to_string()}};
        if (persons.empty()) {
            throw Refused("nobody-to-ask", std::move(fields));
        }
        for (const auto person : persons) {
            add_question(writing, person, on);
            writing.made(told(person, on));
        }
        fields.emplace_back("count", std::to_string(persons.size()));
        fields.emplace_back("persons", joined(persons, &PersonId::to_string));
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
        return Event{"follow-up-removed", told(id, asked)};
    });
}

Outcome answer(Register& registered, const Intent& intent, std::string_view person, const GivenAnswer& given) {
    return write(registered, intent, [&](Writing& writing) {
        store::FollowUps table(writing.connection());
        const auto id = resolve_available(writing.connection(), person).id;
        const auto questions = table.of(id);
        const auto question =
            given.asked_on ? question_of(questions, id, *given.asked_on) : open_question(questions, id);
        auto on = given.on;
        if (!on && given.answer != FollowUpAnswer::no_answer) {
            on = question.answered_on().value_or(writing.context().today());
        }
        if (on) {
            expect_come(writing, *on);
        }
        const FollowUp answered(id, question.asked_on(), on, given.answer);
        table.change(answered);
        if (answered != question) {
            warn_of_jobs(writing, answered);
        }
        Event event{"follow-up-answered", told(id, question.asked_on())};
        if (on) {
            event.fields.emplace_back("answered_on", on->to_string());
        }
        event.fields.emplace_back("answer", to_code(given.answer));
        return event;
    });
}

Outcome remove_answer(Register& registered, const Intent& intent, std::string_view person, Date asked) {
    return write(registered, intent, [&](Writing& writing) {
        store::FollowUps table(writing.connection());
        const auto id = resolve_person(writing.connection(), person).id;
        const auto question = question_of(table.of(id), id, asked);
        table.change(FollowUp(id, question.asked_on(), {}, {}));
        return Event{"answer-removed", told(id, question.asked_on())};
    });
}

}  // namespace mb::services
