/// Follow-ups: asking, answering.
#pragma once

#include <mb/follow_up.hpp>
#include <mb/services/outcome.hpp>
#include <mb/services/whole_cohort.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string_view>

namespace mb::services {

/// Records that a person (number or ref) was asked on a day. Event `follow-up-asked`, fields `person`, `asked_on`. Warning
/// `follow-up-still-open` (`person`, `asked_on`: a question about another time that has no answer). Throws NotFound
/// `person-unknown`; Refused `person-erased`, `person-restricted`, `follow-up-not-started` (`person`, `date`: nobody is asked
/// before they have begun), `follow-up-asked-already` (`person`, `asked_on`, `date`: an open question is about the same time, see
/// rules/follow_up_due.hpp), `follow-up-in-future` (`date`, `today`).
Outcome ask(Register& registered, const Intent& intent, std::string_view person, Date on);

/// The same for everyone in a cohort who had started by then, but for some; with `only_due` those whom follow_ups_due() says
/// to ask that day and who were not asked later in the same window. Who was asked that day already is passed over, who is
/// erased too; who is restricted with the warning `person-restricted`, and whose question about the same time is open with
/// `follow-up-asked-already`. Event `follow-ups-asked`, fields `cohort`, `date`, `count`, `persons`; things `person`, `asked_on`.
/// Throws NotFound `cohort-unknown`, `enrolment-unknown`; Refused `not-in-cohort`, `nobody-started` (`cohort`, `date`, `first`:
/// when the first of them did, if ever), `nobody-to-ask` (`cohort`, `date`; its findings are those passed over with
/// `follow-up-asked-already`), `follow-up-in-future`.
Outcome ask_together(Register& registered, const Intent& intent, const WholeCohort& whole, Date on, bool only_due);

/// Takes back that a person was asked on a day. Event `follow-up-removed`, fields `person`, `asked_on`. Throws NotFound
/// `person-unknown`, Refused `follow-up-not-asked` (`person`, `date`, `known`), `follow-up-answered` (`person`, `date`, `answer`).
Outcome remove_question(Register& registered, const Intent& intent, std::string_view person, Date asked_on);

/// What came of a question.
struct GivenAnswer {
    std::optional<Date> asked_on;  ///< which question; nothing: the only one that is open
    FollowUpAnswer answer;
    std::optional<Date> on;  ///< the day it came; nothing: as it was, else today, and for `no-answer` none
};

/// Records an answer, or corrects it. Event `follow-up-answered`, fields `person`, `asked_on`, `answered_on`, `answer`. Warnings
/// `answer-after-window` (`person`, `asked_on`, `date`, `months`, `until`: it counts for that window, which had closed),
/// `answer-without-employment` (`person`, `date`: employed, says the answer, and the register knows of no job that day),
/// `answer-against-employment` (`person`, `date`, `answer`, `employment`: the other way round). Throws NotFound `person-unknown`;
/// Refused `person-erased`, `person-restricted`, `follow-up-not-asked` (`person`, `date`, `known`), `follow-up-none-open` (`person`,
/// `known`), `follow-up-ambiguous` (`person`, `known`), `follow-up-in-future`; InvalidValue `answered-before-asked`.
Outcome answer(Register& registered, const Intent& intent, std::string_view person, const GivenAnswer& given);

/// Takes an answer back: the question is open again. Event `answer-removed`, fields `person`, `asked_on`. Throws NotFound
/// `person-unknown`, Refused `follow-up-not-asked`.
Outcome remove_answer(Register& registered, const Intent& intent, std::string_view person, Date asked_on);

}  // namespace mb::services
