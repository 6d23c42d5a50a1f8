#include "store/gateways/enrolments.hpp"

#include "store/gateways/keyed_table_definitions.hpp"
#include "store/gateways/numbered_table_definitions.hpp"

namespace mb::store {

template <>
struct Row<Enrolment> : MemberRow<Enrolment, &Enrolment::person, &Enrolment::cohort, &Enrolment::continues> {
    static constexpr Sql table = "enrolment";
    static constexpr Sql columns = "person, cohort, continues";
};
template class NumberedTable<EnrolmentId, Enrolment>;

using EnrolmentStatusChange = std::pair<EnrolmentId, StatusChange>;

template <>
struct Row<EnrolmentStatusChange> {
    static constexpr Sql table = "enrolment_status";
    static constexpr Sql key = "enrolment, date, status";
    static constexpr Sql columns = "reason, note, received";
    using Cells = std::tuple<EnrolmentId, Date, EnrolmentStatus, std::optional<WithdrawalReason>, std::optional<Line>,
                             std::optional<Instant>>;

    static Cells cells(const EnrolmentStatusChange& row) {
        const auto& [enrolment, change] = row;
        return {enrolment, change.date(), change.status(), change.reason(), change.note(), change.received()};
    }
    static EnrolmentStatusChange value(Cells cells) {
        auto& [enrolment, date, status, reason, note, received] = cells;
        return {enrolment, StatusChange(status, date, reason, std::move(note), received)};
    }
};
template class KeyedTable<EnrolmentStatusChange>;
template class EnrolmentTable<EnrolmentStatusChange>;

std::optional<Enrolments::Record> Enrolments::find(PersonId person, CohortId cohort) {
    return first_row<Record, "WHERE person = :person AND cohort = :cohort">(connection_, person, cohort);
}

std::vector<Enrolments::Record> Enrolments::of(CohortId cohort) {
    return rows<Record, "WHERE cohort = :cohort ORDER BY id">(connection_, cohort);
}

std::vector<Enrolments::Record> Enrolments::of(PersonId person) {
    return rows<Record, "WHERE person = :person ORDER BY id">(connection_, person);
}

std::optional<Enrolments::Record> Enrolments::continuing(EnrolmentId earlier) {
    return first_row<Record, "WHERE continues = :earlier">(connection_, earlier);
}

std::vector<StatusChange> StatusChanges::of(EnrolmentId enrolment) {
    std::vector<StatusChange> changes;
    for (auto& [_, change] : EnrolmentTable::of(enrolment)) {
        changes.push_back(std::move(change));
    }
    return changes;
}

}  // namespace mb::store
