#include "domain/chain.hpp"

#include <mb/enrolment.hpp>

#include <algorithm>
#include <ranges>
#include <string>
#include <utility>

namespace mb {
namespace {

/// More changes than this on one day cannot be a chain (the longest has seven) and are not searched.
constexpr std::size_t most_on_a_day = 8;

std::string code_of(std::optional<EnrolmentStatus> status) {
    return std::string(status ? to_code(*status) : "");
}

[[noreturn]] void refuse_step(std::optional<EnrolmentStatus> from, EnrolmentStatus to, Date date) {
    throw Refused("status-step-unlawful", {{"from", code_of(from)}, {"to", code_of(to)}, {"date", date.to_string()}});
}

using Changes = std::vector<StatusChange>;

/// Puts the changes of one day, sorted by status, in the order in which they follow `from`.
void order_one_day(std::optional<EnrolmentStatus> from, Changes::iterator first, Changes::iterator last) {
    const Date date = first->date();
    const auto twice =
        std::adjacent_find(first, last, [](const auto& a, const auto& b) { return a.status() == b.status(); });
    if (twice != last) {
        throw Refused("status-twice-on-a-day", {{"status", code_of(twice->status())}, {"date", date.to_string()}});
    }
    std::vector<EnrolmentStatus> statuses;
    std::transform(first, last, std::back_inserter(statuses), [](const auto& change) { return change.status(); });
    const auto chains =
        statuses.size() > most_on_a_day ? Chains<EnrolmentStatus>{} : find_chains(from, statuses, is_step);
    if (chains.count == 0) {
        const auto& furthest = chains.furthest;
        const auto left_over = std::ranges::find_if(
            statuses, [&furthest](auto status) { return std::ranges::find(furthest, status) == furthest.end(); });
        refuse_step(furthest.empty() ? from : furthest.back(), *left_over, date);
    }
    if (chains.count > 1) {
        throw Refused("status-order-ambiguous", {{"date", date.to_string()}});
    }
    const auto place = [&chains](const StatusChange& change) {
        return std::ranges::find(chains.first, change.status());
    };
    std::sort(first, last, [&place](const auto& a, const auto& b) { return place(a) < place(b); });
}

}  // namespace

StatusChange::StatusChange(EnrolmentStatus status, Date date, std::optional<WithdrawalReason> reason,
                           std::optional<Line> note, std::optional<Instant> received)
    : status_(status), date_(date), reason_(reason), note_(std::move(note)), received_(received) {
    if (reason_ && status_ != EnrolmentStatus::withdrawn) {
        throw InvalidValue("reason-without-withdrawal", {{"value", std::string(to_code(*reason_))}});
    }
    if (note_ && reason_ != WithdrawalReason::other) {
        throw InvalidValue("note-without-other-reason", {{"value", note_->str()}});
    }
    if (received_ && status_ != EnrolmentStatus::applied) {
        throw InvalidValue("received-without-application", {{"value", received_->to_string()}});
    }
}

StatusHistory::StatusHistory(std::vector<StatusChange> changes) : changes_(std::move(changes)) {
    std::ranges::sort(changes_, [](const auto& a, const auto& b) {
        return std::pair(a.date(), a.status()) < std::pair(b.date(), b.status());
    });
    std::optional<EnrolmentStatus> from;
    for (auto day = changes_.begin(); day != changes_.end();) {
        const auto next_day =
            std::find_if(day, changes_.end(), [&day](const auto& change) { return change.date() != day->date(); });
        if (next_day - day > 1) {
            order_one_day(from, day, next_day);
        } else if (!is_step(from, day->status())) {
            refuse_step(from, day->status(), day->date());
        }
        from = std::prev(next_day)->status();
        day = next_day;
    }
}

std::optional<EnrolmentStatus> StatusHistory::at(Date day) const {
    // From the newest back: histories are a handful of changes, and most questions are about their end.
    for (const StatusChange& change : std::views::reverse(changes_)) {
        if (change.date() <= day) {
            return change.status();
        }
    }
    return std::nullopt;
}

std::optional<EnrolmentStatus> StatusHistory::latest() const {
    if (changes_.empty()) {
        return std::nullopt;
    }
    return changes_.back().status();
}

std::optional<Date> StatusHistory::first(EnrolmentStatus status) const {
    const auto found = std::ranges::find(changes_, status, &StatusChange::status);
    if (found == changes_.end()) {
        return std::nullopt;
    }
    return found->date();
}

}  // namespace mb
