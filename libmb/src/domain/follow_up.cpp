#include <mb/follow_up.hpp>

#include <string>

namespace mb {

FollowUp::FollowUp(PersonId person, Date asked_on, std::optional<Date> answered_on,
                   std::optional<FollowUpAnswer> answer)
    : person_(person), asked_on_(asked_on), answered_on_(answered_on), answer_(answer) {
    if (answer_ && *answer_ != FollowUpAnswer::no_answer && !answered_on_) {
        throw InvalidValue("answer-without-day", {{"value", std::string(to_code(*answer_))}});
    }
    if (answered_on_ && !answer_) {
        throw InvalidValue("day-without-answer", {{"value", answered_on_->to_string()}});
    }
    if (answered_on_ && *answered_on_ < asked_on_) {
        throw InvalidValue("answered-before-asked", {{"value", answered_on_->to_string()},
                                                     {"asked_on", asked_on_.to_string()},
                                                     {"answered_on", answered_on_->to_string()}});
    }
}

}  // namespace mb
