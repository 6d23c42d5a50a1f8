/// Follow-ups: questions to those who have started.
#pragma once

#include <mb/coded.hpp>
#include <mb/date.hpp>
#include <mb/identifier.hpp>

#include <array>
#include <optional>

namespace mb {

enum class FollowUpAnswer { employed, education, job_seeking, other_activity, not_working, no_answer };
template <>
struct Coding<FollowUpAnswer> {
    static constexpr std::string_view noun = "answer";
    static constexpr std::array<std::string_view, 6> spellings{"employed",       "education",   "job-seeking",
                                                               "other-activity", "not-working", "no-answer"};
};

/// A question asked on a day, open until there is an answer. A missing answer is unknown, never "not employed".
class FollowUp {
public:
    /// Throws InvalidValue `answer-without-day` (every answer but `no-answer` needs the day it came), `day-without-answer`,
    /// `answered-before-asked` (fields `asked_on`, `answered_on`).
    FollowUp(PersonId person, Date asked_on, std::optional<Date> answered_on, std::optional<FollowUpAnswer> answer);

    PersonId person() const noexcept { return person_; }
    Date asked_on() const noexcept { return asked_on_; }
    const std::optional<Date>& answered_on() const noexcept { return answered_on_; }
    const std::optional<FollowUpAnswer>& answer() const noexcept { return answer_; }
    bool open() const noexcept { return !answer_; }

    friend bool operator==(const FollowUp&, const FollowUp&) = default;

private:
    PersonId person_;
    Date asked_on_;
    std::optional<Date> answered_on_;
    std::optional<FollowUpAnswer> answer_;
};

}  // namespace mb
