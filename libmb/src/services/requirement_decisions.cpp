#include "services/cohort_members.hpp"
#include "services/keyed_change.hpp"
#include "services/listing.hpp"
#include "services/resolving.hpp"
#include "services/writing.hpp"
#include "store/gateways/programmes.hpp"
#include "store/gateways/recognitions.hpp"

#include <mb/services/requirement_decisions.hpp>

#include <algorithm>

namespace mb::services {
namespace {

/// Finds what is recorded of an enrolment under a key, or nothing.
template <class Gateway, class Matches>
auto held_of(Writing& writing, EnrolmentId enrolment, Matches matches) {
    const auto all = Gateway(writing.connection()).of(enrolment);
    const auto found = std::ranges::find_if(all, matches);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

/// The enrolment that a decision is about.
EnrolmentId about_enrolment(Writing& writing, std::string_view id) {
    const auto enrolment = resolve_enrolment(writing.connection(), id).id;
    writing.about(enrolment);
    return enrolment;
}

std::optional<Recognition> held_recognition(Writing& writing, EnrolmentId enrolment, RecognitionKind kind, Date date) {
    return held_of<store::Recognitions>(
        writing, enrolment, [&](const Recognition& each) { return each.kind == kind && each.date == date; });
}

std::optional<MilestoneApproval> held_approval(Writing& writing, EnrolmentId enrolment, const Line& milestone) {
    return held_of<store::MilestoneApprovals>(
        writing, enrolment, [&](const MilestoneApproval& each) { return each.milestone == milestone; });
}

std::optional<Dispensation> held_dispensation(Writing& writing, EnrolmentId enrolment, const Line& requirement) {
    return held_of<store::Dispensations>(writing, enrolment,
                                         [&](const Dispensation& each) { return each.requirement == requirement; });
}

}  // namespace

Outcome recognise(Register& registered, const Intent& intent, std::string_view enrolment,
                  const NewRecognition& recognition) {
    return write(registered, intent, [&](Writing& writing) {
        const auto id = about_enrolment(writing, enrolment);
        const auto held = held_recognition(writing, id, recognition.kind, recognition.date);
        const auto note = edited(held ? held->note : std::nullopt, recognition.note);
        put<store::Recognitions>(writing, held,
                                 checked(Recognition{id, recognition.kind, recognition.date, recognition.amount,
                                                     recognition.approver, note}));
        const bool theory = recognition.kind == RecognitionKind::theory;
        Fields told{{"enrolment", id.to_string()},
                    {"kind", std::string(to_code(recognition.kind))},
                    {theory ? "minutes" : "weeks", std::to_string(recognition.amount)},
                    {"date", recognition.date.to_string()}};
        if (held && held->amount != recognition.amount) {
            told.emplace_back("before", std::to_string(held->amount));
        }
        return Event{theory ? "theory-recognised" : "practice-recognised", std::move(told)};
    });
}

Outcome remove_recognition(Register& registered, const Intent& intent, std::string_view enrolment, RecognitionKind kind,
                           Date date) {
    return write(registered, intent, [&](Writing& writing) {
        const auto id = about_enrolment(writing, enrolment);
        const Fields told{
            {"enrolment", id.to_string()}, {"kind", std::string(to_code(kind))}, {"date", date.to_string()}};
        store::Recognitions recognitions(writing.connection());
        const auto held = held_recognition(writing, id, kind, date);
        if (!held) {
            auto others = recognitions.of(id);
            std::erase_if(others, [&](const Recognition& each) { return each.kind != kind; });
            throw Refused("recognition-not-recorded",
                          with_known(told, others, [](const auto& each) { return each.date.to_string(); }));
        }
        recognitions.remove(*held);
        return Event{"recognition-removed", told};
    });
}

Outcome approve_milestone(Register& registered, const Intent& intent, std::string_view enrolment, const Line& milestone,
                          Date date) {
    return write(registered, intent, [&](Writing& writing) {
        const auto id = about_enrolment(writing, enrolment);
        const auto held = held_approval(writing, id, milestone);
        put<store::MilestoneApprovals>(writing, held, MilestoneApproval{id, milestone, date});
        Fields told{{"enrolment", id.to_string()}, {"milestone", milestone.str()}, {"date", date.to_string()}};
        if (held && held->date != date) {
            told.emplace_back("before", held->date.to_string());
        }
        return Event{"milestone-approved", std::move(told)};
    });
}

Outcome approve_milestone(Register& registered, const Intent& intent, const WholeCohort& cohort, const Line& milestone,
                          Date date) {
    return write(registered, intent, [&](Writing& writing) {
        const auto programme = resolve_cohort(writing.connection(), cohort.cohort).value.programme;
        if (const auto unknown = rules::unknown_milestone(
                store::Programmes(writing.connection()).find(programme).value().value, milestone)) {
            throw Refused(unknown->code, unknown->fields);  // Once, and not for each of the cohort.
        }
        int count = 0;
        for (const auto id : active_members(writing.connection(), cohort, date)) {
            writing.about(id);
            if (held_approval(writing, id, milestone)) {
                continue;
            }
            put<store::MilestoneApprovals>(writing, std::optional<MilestoneApproval>(),
                                           MilestoneApproval{id, milestone, date});
            writing.made({{"enrolment", id.to_string()}, {"milestone", milestone.str()}, {"date", date.to_string()}});
            ++count;
        }
        return Event{"milestone-approved-for-cohort",
                     {{"cohort", cohort.cohort},
                      {"milestone", milestone.str()},
                      {"date", date.to_string()},
                      {"count", std::to_string(count)}}};
    });
}

Outcome remove_milestone_approval(Register& registered, const Intent& intent, std::string_view enrolment,
                                  const Line& milestone) {
    return write(registered, intent, [&](Writing& writing) {
        const auto id = about_enrolment(writing, enrolment);
        const Fields told{{"enrolment", id.to_string()}, {"milestone", milestone.str()}};
        store::MilestoneApprovals approvals(writing.connection());
        const auto held = held_approval(writing, id, milestone);
        if (!held) {
            throw Refused("milestone-not-approved",
                          with_known(told, approvals.of(id), [](const auto& each) { return each.milestone.str(); }));
        }
        approvals.remove(*held);
        return Event{"milestone-approval-removed", told};
    });
}

Outcome dispense(Register& registered, const Intent& intent, std::string_view enrolment,
                 const NewDispensation& dispensation) {
    return write(registered, intent, [&](Writing& writing) {
        const auto id = about_enrolment(writing, enrolment);
        const auto& [requirement, date, approver, reason] = dispensation;
        put<store::Dispensations>(writing, held_dispensation(writing, id, requirement),
                                  Dispensation{id, requirement, date, approver, reason});
        return Event{"dispensation-given",
                     {{"enrolment", id.to_string()}, {"requirement", requirement.str()}, {"date", date.to_string()}}};
    });
}

Outcome remove_dispensation(Register& registered, const Intent& intent, std::string_view enrolment,
                            const Line& requirement) {
    return write(registered, intent, [&](Writing& writing) {
        const auto id = about_enrolment(writing, enrolment);
        const Fields told{{"enrolment", id.to_string()}, {"requirement", requirement.str()}};
        store::Dispensations dispensations(writing.connection());
        const auto held = held_dispensation(writing, id, requirement);
        if (!held) {
            throw Refused("dispensation-not-given", with_known(told, dispensations.of(id), [](const auto& each) {
                              return each.requirement.str();
                          }));
        }
        dispensations.remove(*held);
        return Event{"dispensation-removed", told};
    });
}

}  // namespace mb::services
