#include "services/exchange/keyed_rows.hpp"
#include "store/gateways/follow_ups.hpp"

#include <mb/instant.hpp>

#include <utility>

namespace mb::services::exchange {
namespace {

class FollowUpRows {
public:
    using Table = store::FollowUps;
    using Record = FollowUp;
    static constexpr Kind kind = Kind::followups;

    explicit FollowUpRows(ImportRun& run) : run_(run), today_(run.context.today()) {}

    std::optional<PersonId> owner(RowReader& row) {
        return row.reference("person", run_.known.persons(), "person-unknown");
    }
    static auto key(const FollowUp& follow_up) { return std::pair(follow_up.person(), follow_up.asked_on()); }

    template <class Held>
    static std::optional<FollowUp> read(RowReader& row, const std::optional<PersonId>& person, const Held& held) {
        const auto asked_on = row.required<Date>("asked_on");
        const FollowUp* before = person && asked_on ? held({*person, *asked_on}) : nullptr;
        const auto answered_on = row.optional("answered_on", before, &FollowUp::answered_on);
        const auto answer = row.optional("answer", before, &FollowUp::answer);
        if (!row.sound()) {
            return std::nullopt;
        }
        return row.made(
            answer && !answered_on ? "answer" : "answered_on",
            [&](PersonId whom, Date asked) { return FollowUp(whom, asked, answered_on, answer); }, person, asked_on);
    }

    void touch(const FollowUp& follow_up, Origin origin) {
        run_.touched.person(follow_up.person(), origin, topic("asked_on", follow_up.asked_on().to_string()));
        // What another register has recorded is taken in even where the clock here says otherwise.
        const Date last = follow_up.answered_on().value_or(follow_up.asked_on());
        if (last > today_) {
            run_.report.warn(origin,
                             {"follow-up-in-future", {{"date", last.to_string()}, {"today", today_.to_string()}}});
        }
    }
    static void spoil(PersonId) {}

private:
    ImportRun& run_;
    Date today_;
};

}  // namespace

void import_followups(ImportRun& run) {
    import_keyed<FollowUpRows>(run);
}

}  // namespace mb::services::exchange
