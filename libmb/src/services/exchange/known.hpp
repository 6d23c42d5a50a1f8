/// What the rows of an import can refer to.
#pragma once

#include "services/exchange/code_index.hpp"
#include "services/exchange/inputs.hpp"
#include "services/exchange/row_reader.hpp"
#include "store/connection.hpp"

#include <mb/cohort.hpp>
#include <mb/programme.hpp>

#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace mb::services::exchange {

/// Everything in the register and everything that the import has added, by the names that files use. Loaded when first
/// asked for.
class Known {
public:
    Known(store::Connection& connection, const Inputs& inputs) : connection_(connection), inputs_(inputs) {}

    CodeIndex<ProgrammeId>& programmes();
    CodeIndex<CohortId>& cohorts();
    CodeIndex<EmployerId>& employers();
    CodeIndex<PersonId>& persons();          ///< by ref and by number; of a merged person: the one it was merged into
    CodeIndex<PlacementId>& placements();    ///< by code and by number
    CodeIndex<EmploymentId>& employments();  ///< by code and by number
    CodeIndex<LessonId>& lessons(CohortId cohort);

    /// Some rows of that kind cannot be read: an unknown name may be one of theirs.
    void miss_rows(Kind kind) { missed_.at(static_cast<std::size_t>(kind)) = true; }

    void add_enrolment(CohortId cohort, PersonId person, EnrolmentId enrolment);
    void spoil_enrolment(CohortId cohort, PersonId person);
    std::optional<EnrolmentId> enrolment(CohortId cohort, PersonId person);
    /// Whether there may be such an enrolment, but its rows have a fault.
    bool enrolment_spoilt(CohortId cohort, PersonId person);
    /// The enrolment of the row's `person` in its `cohort`; else the fault `enrolment-unknown`.
    std::optional<EnrolmentId> enrolment(RowReader& row);
    /// The lesson of the row's cohort; else the fault `lesson-unknown`.
    std::optional<LessonId> lesson(RowReader& row);

    /// The programme that an enrolment follows. Only when no more cohorts or programmes will change.
    const Programme& programme_of(EnrolmentId enrolment);
    CohortId cohort_of(EnrolmentId enrolment);

private:
    using EnrolmentKey = std::pair<CohortId, PersonId>;
    struct EnrolmentIndex {
        std::map<EnrolmentKey, EnrolmentId> ids;
        std::map<EnrolmentId, CohortId> cohorts;
        std::set<EnrolmentKey> spoilt;
    };
    struct Plans {
        std::map<CohortId, ProgrammeId> of_cohort;
        std::map<ProgrammeId, Programme> programmes;
    };

    bool incomplete(Kind kind) const { return missed_.at(static_cast<std::size_t>(kind)) || inputs_.incomplete(kind); }
    EnrolmentIndex& enrolments();
    void load_lessons();

    store::Connection& connection_;
    const Inputs& inputs_;
    std::array<bool, all_kinds> missed_{};
    std::optional<CodeIndex<ProgrammeId>> programmes_;
    std::optional<CodeIndex<CohortId>> cohorts_;
    std::optional<CodeIndex<EmployerId>> employers_;
    std::optional<CodeIndex<PersonId>> persons_;
    std::optional<CodeIndex<PlacementId>> placements_;
    std::optional<CodeIndex<EmploymentId>> employments_;
    std::optional<std::map<CohortId, CodeIndex<LessonId>>> lessons_;
    std::optional<EnrolmentIndex> enrolments_;
    std::optional<Plans> plans_;
};

}  // namespace mb::services::exchange
