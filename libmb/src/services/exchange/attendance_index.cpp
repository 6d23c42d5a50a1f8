#include "services/exchange/attendance_index.hpp"

#include "store/gateways/enrolments.hpp"
#include "store/gateways/lessons.hpp"

#include <utility>

namespace mb::services::exchange {

std::unique_ptr<AttendanceIndex::CohortEntry> AttendanceIndex::load(CohortId id, std::string_view code) {
    // Positions are in the order of numbers within a cohort, as the gateways return them.
    auto entry = std::make_unique<CohortEntry>(CohortEntry{id, {}, {}});
    for (auto& lesson : store::Lessons(connection_).of(id)) {
        const auto position = static_cast<LessonPosition>(lessons_.size());
        entry->lessons.emplace(lesson.value.code.str(), position);
        lesson_positions_.emplace(lesson.id, position);
        lessons_.push_back({lesson.id, std::move(lesson.value), std::string(code)});
    }
    load_participants(id);
    return entry;
}

void AttendanceIndex::load_participants(CohortId id) {
    std::unordered_map<EnrolmentId, std::vector<StatusChange>> changes;
    for (auto& [enrolment, change] : store::StatusChanges(connection_).EnrolmentTable::of(id)) {
        changes[enrolment].push_back(std::move(change));
    }
    std::unordered_map<EnrolmentId, std::vector<GroupMembership>> groups;
    for (auto& membership : store::GroupMemberships(connection_).of(id)) {
        groups[membership.enrolment].push_back(std::move(membership));
    }
    for (const auto& enrolment : store::Enrolments(connection_).of(id)) {
        StatusHistory history(std::move(changes[enrolment.id]));
        const bool in_error = history.latest() == EnrolmentStatus::registered_in_error;
        participant_positions_.emplace(enrolment.id, static_cast<ParticipantPosition>(participants_.size()));
        participants_.push_back({{.id = enrolment.id,
                                  .plan = nullptr,
                                  .history = std::move(history),
                                  .groups = std::move(groups[enrolment.id]),
                                  .attendance = {},
                                  .make_ups = {},
                                  .recognitions = {},
                                  .weeks = {},
                                  .milestones = {},
                                  .dispensations = {},
                                  .earlier = nullptr},
                                 in_error});
    }
}

AttendanceIndex::CohortEntry* AttendanceIndex::cohort(std::string_view code) {
    if (const auto found = cohorts_.find(code); found != cohorts_.end()) {
        return found->second.get();
    }
    const auto id = known_.cohorts().find(code);
    if (!id) {
        return nullptr;
    }
    return cohorts_.emplace(code, load(*id, code)).first->second.get();
}

std::optional<ParticipantPosition> AttendanceIndex::participant(CohortEntry& cohort, std::string_view person) {
    if (const auto found = cohort.participants.find(person); found != cohort.participants.end()) {
        return found->second;
    }
    const auto id = known_.persons().find(person);
    const auto enrolment = id ? known_.enrolment(cohort.id, *id) : std::nullopt;
    const auto position = enrolment ? position_of(*enrolment) : std::nullopt;
    if (position) {
        cohort.participants.emplace(person, *position);
    }
    return position;
}

std::optional<AttendanceIndex::Found> AttendanceIndex::find(std::string_view cohort_code, std::string_view lesson,
                                                            std::string_view person) {
    if (!last_cohort_ || cohort_code != last_cohort_code_) {
        last_cohort_ = cohort(cohort_code);
        last_cohort_code_ = cohort_code;
        last_lesson_.reset();
    }
    if (!last_cohort_) {
        return std::nullopt;
    }
    if (!last_lesson_ || lesson != last_lesson_code_) {
        const auto found = last_cohort_->lessons.find(lesson);
        last_lesson_ = found == last_cohort_->lessons.end() ? std::nullopt : std::optional(found->second);
        last_lesson_code_ = lesson;
    }
    const auto who = last_lesson_ ? participant(*last_cohort_, person) : std::nullopt;
    return who ? std::optional(Found{*last_lesson_, *who}) : std::nullopt;
}

std::optional<LessonPosition> AttendanceIndex::lesson_named(std::string_view cohort_code,
                                                            std::string_view lesson) const {
    const auto cohort = cohorts_.find(cohort_code);
    if (cohort == cohorts_.end()) {
        return std::nullopt;
    }
    const auto found = cohort->second->lessons.find(lesson);
    return found == cohort->second->lessons.end() ? std::nullopt : std::optional(found->second);
}

std::optional<LessonPosition> AttendanceIndex::position_of(LessonId id) const {
    const auto found = lesson_positions_.find(id);
    return found == lesson_positions_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ParticipantPosition> AttendanceIndex::position_of(EnrolmentId id) const {
    const auto found = participant_positions_.find(id);
    return found == participant_positions_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace mb::services::exchange
