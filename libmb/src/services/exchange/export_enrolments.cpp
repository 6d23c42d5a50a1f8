// Enrolments and what is recorded of them.

#include "services/exchange/bundle_file.hpp"
#include "store/gateways/attendances.hpp"
#include "store/gateways/document_receipts.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/lessons.hpp"
#include "store/gateways/placements.hpp"
#include "store/gateways/recognitions.hpp"

#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace mb::services::exchange {
namespace {

const std::string& cohort_of(const ExportRun& run, EnrolmentId enrolment) {
    return run.names.cohorts.text(run.names.enrolments.at(enrolment).cohort);
}

const std::string& person_of(const ExportRun& run, EnrolmentId enrolment) {
    return run.names.persons.text(run.names.enrolments.at(enrolment).person);
}

std::size_t place_of(const ExportRun& run, EnrolmentId enrolment) {
    return run.names.enrolments.at(enrolment).place;
}

/// Returns the records in the order of what `place` says of each, without those of enrolments that are left out.
template <class Records, class Place>
Records kept(const ExportRun& run, Records records, Place place) {
    std::erase_if(records, [&](const auto& record) {
        if constexpr (requires { record.value.enrolment; }) {
            return run.names.left_out.contains(record.value.enrolment);
        } else if constexpr (requires { record.enrolment; }) {
            return run.names.left_out.contains(record.enrolment);
        } else {
            return run.names.left_out.contains(record.id);
        }
    });
    return sorted(std::move(records), place);
}

}  // namespace

void export_enrolments(ExportRun& run, BundleFile& file) {
    std::map<EnrolmentId, std::vector<StatusChange>> changes;
    for (const auto& [enrolment, change] : store::StatusChanges(run.connection).all()) {
        changes[enrolment].push_back(change);
    }
    const auto place = [&](const auto& enrolment) { return place_of(run, enrolment.id); };
    for (const auto& [id, enrolment] : kept(run, store::Enrolments(run.connection).all(), place)) {
        std::string continues = enrolment.continues ? cohort_of(run, *enrolment.continues) : std::string();
        const StatusHistory history(std::move(changes[id]));
        for (const auto& change : history.changes()) {
            file.row({person_of(run, id), cohort_of(run, id), written(change.status()), written(change.date()),
                      written(change.reason()), written(change.note()), continues, written(change.received())});
            // An empty cell of the first status means that nothing is continued, so it stands there; once is enough.
            continues.clear();
        }
    }
}

void export_attendance(ExportRun& run, BundleFile& file) {
    // There may be a million, so each is placed once, not at every comparison.
    using Place = std::pair<std::size_t, std::size_t>;
    std::vector<std::pair<Place, Attendance>> placed;
    store::Attendances(run.connection).for_each([&](const Attendance& attendance) {
        if (run.names.left_out.contains(attendance.enrolment)) {
            return;
        }
        const Place place{run.names.lessons.at(attendance.lesson).place, place_of(run, attendance.enrolment)};
        placed.emplace_back(place, attendance);
    });
    std::ranges::sort(placed, {}, [](const auto& row) { return row.first; });
    for (const auto& [place, attendance] : placed) {
        file.row({cohort_of(run, attendance.enrolment), run.names.lessons.at(attendance.lesson).code,
                  person_of(run, attendance.enrolment), written(attendance.minutes), written(attendance.absence)});
    }
}

void export_groups(ExportRun& run, BundleFile& file) {
    const auto place = [&](const GroupMembership& membership) {
        return std::pair(place_of(run, membership.enrolment), membership.from);
    };
    for (const auto& membership : kept(run, store::GroupMemberships(run.connection).all(), place)) {
        file.row({cohort_of(run, membership.enrolment), person_of(run, membership.enrolment), written(membership.group),
                  written(membership.from)});
    }
}

void export_makeups(ExportRun& run, BundleFile& file) {
    const auto place = [&](const MakeUp& make_up) {
        return std::tuple(run.names.lessons.at(make_up.lesson).place, place_of(run, make_up.enrolment), make_up.date);
    };
    for (const auto& make_up : kept(run, store::MakeUps(run.connection).all(), place)) {
        file.row({cohort_of(run, make_up.enrolment), run.names.lessons.at(make_up.lesson).code,
                  person_of(run, make_up.enrolment), written(make_up.date), written(make_up.minutes)});
    }
}

void export_recognitions(ExportRun& run, BundleFile& file) {
    const auto place = [&](const Recognition& recognition) {
        return std::tuple(place_of(run, recognition.enrolment), recognition.kind, recognition.date);
    };
    for (const auto& recognition : kept(run, store::Recognitions(run.connection).all(), place)) {
        file.row({cohort_of(run, recognition.enrolment), person_of(run, recognition.enrolment),
                  written(recognition.kind), written(recognition.amount), written(recognition.date),
                  written(recognition.approver), written(recognition.note)});
    }
}

void export_milestones(ExportRun& run, BundleFile& file) {
    const auto place = [&](const MilestoneApproval& approval) {
        return std::pair(place_of(run, approval.enrolment), approval.milestone);
    };
    for (const auto& approval : kept(run, store::MilestoneApprovals(run.connection).all(), place)) {
        file.row({cohort_of(run, approval.enrolment), person_of(run, approval.enrolment), written(approval.milestone),
                  written(approval.date)});
    }
}

void export_dispensations(ExportRun& run, BundleFile& file) {
    const auto place = [&](const Dispensation& dispensation) {
        return std::pair(place_of(run, dispensation.enrolment), dispensation.requirement);
    };
    for (const auto& dispensation : kept(run, store::Dispensations(run.connection).all(), place)) {
        file.row({cohort_of(run, dispensation.enrolment), person_of(run, dispensation.enrolment),
                  written(dispensation.requirement), written(dispensation.date), written(dispensation.approver),
                  written(dispensation.reason)});
    }
}

void export_documents(ExportRun& run, BundleFile& file) {
    const auto place = [&](const DocumentReceipt& receipt) {
        return std::tuple(place_of(run, receipt.enrolment), receipt.document, receipt.date);
    };
    for (const auto& receipt : kept(run, store::DocumentReceipts(run.connection).all(), place)) {
        file.row({cohort_of(run, receipt.enrolment), person_of(run, receipt.enrolment), written(receipt.document),
                  written(receipt.date)});
    }
}

void export_placements(ExportRun& run, BundleFile& file) {
    const auto place = [&](const auto& placement) { return run.names.placements.place(placement.id); };
    for (const auto& [id, placement] : kept(run, store::Placements(run.connection).all(), place)) {
        file.row({run.names.placements.text(id), cohort_of(run, placement.enrolment),
                  person_of(run, placement.enrolment), run.names.employers.text(placement.employer),
                  written(placement.unit), written(placement.supervisor), written(placement.supervisor_email),
                  written(placement.supervisor_phone), written(placement.period.first()),
                  written(placement.period.last())});
    }
}

void export_weeks(ExportRun& run, BundleFile& file) {
    const auto place = [&](const PracticeWeek& week) {
        return std::pair(run.names.placements.place(week.placement), week.week);
    };
    std::set<PlacementId> left_out;
    for (const auto& placement : store::Placements(run.connection).all()) {
        if (run.names.left_out.contains(placement.value.enrolment)) {
            left_out.insert(placement.id);
        }
    }
    auto weeks = store::PracticeWeeks(run.connection).all();
    std::erase_if(weeks, [&](const PracticeWeek& week) { return left_out.contains(week.placement); });
    for (const auto& week : sorted(std::move(weeks), place)) {
        file.row({run.names.placements.text(week.placement), written(week.week), written(week.days.planned()),
                  written(week.days.present()), written(week.approved)});
    }
}

}  // namespace mb::services::exchange
