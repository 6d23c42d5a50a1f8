// What came of the questions.

#include "services/participant_days.hpp"
#include "services/questions.hpp"
#include "services/resolving.hpp"
#include "services/writing.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/follow_ups.hpp"

#include <mb/instant.hpp>
#include <mb/rules/follow_up_due.hpp>
#include <mb/services/follow_up_changes.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace mb::services {
namespace {

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

/// The statistics count an answer for the time that it was asked about, however late it comes.
void warn_of_window(Writing& writing, const FollowUp& answered) {
    if (!answered.answered_on() || answered.answer() == FollowUpAnswer::no_answer) {
        return;
    }
    const auto completed = participant_days(writing.connection(), answered.person()).completed;
    const auto window = rules::follow_up_window(completed, answered.asked_on());
    if (window && *answered.answered_on() > window->closes) {
        auto fields = told_question(answered.person(), answered.asked_on());
        fields.insert(fields.end(), {{"date", answered.answered_on()->to_string()},
                                     {"months", std::to_string(window->months)},
                                     {"until", window->closes.to_string()}});
        writing.warn({"answer-after-window", std::move(fields)});
    }
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

}  // namespace

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
            warn_of_window(writing, answered);
            warn_of_jobs(writing, answered);
        }
        Event event{"follow-up-answered", told_question(id, question.asked_on())};
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
        return Event{"answer-removed", told_question(id, question.asked_on())};
    });
}

}  // namespace mb::services
