#include "services/participation_loader.hpp"
#include "services/resolving.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/persons.hpp"

#include <mb/services/progress.hpp>

#include <algorithm>

namespace mb::services {
namespace {

ParticipantProgress progress_of(store::Connection& connection, const rules::Participation& participation, Date day) {
    const auto person = store::Enrolments(connection).find(participation.id).value().value.person;
    return {person, store::Persons(connection).find(person).value().value.ref, participation.plan->cohort.code,
            rules::progress_at(participation, day), participation.dispensations};
}

}  // namespace

std::vector<ParticipantProgress> cohort_progress(const Register& registered, std::string_view cohort, Date day) {
    std::vector<ParticipantProgress> list;
    registered.read([&] {
        auto& connection = registered.connection();
        for (const auto& participation :
             ParticipationLoader(connection).cohort(resolve_cohort(connection, cohort).id)) {
            const auto status = participation->history.at(day);
            if (status && *status != EnrolmentStatus::registered_in_error) {
                list.push_back(progress_of(connection, *participation, day));
            }
        }
    });
    return list;
}

ExplainedProgress enrolment_progress(const Register& registered, std::string_view id, Date day) {
    std::optional<ExplainedProgress> explained;
    registered.read([&] {
        auto& connection = registered.connection();
        const auto participation = ParticipationLoader(connection).enrolment(parse_enrolment(connection, id));
        explained.emplace(ExplainedProgress{progress_of(connection, *participation, day),
                                            participation->plan->programme.code(),
                                            *participation,
                                            rules::check_participation(*participation),
                                            {}});
        explained->unmet =
            rules::unmet_requirements(explained->participant.progress, participation->dispensations, day);
    });
    return *std::move(explained);
}

const Lesson& ExplainedProgress::lesson(LessonId id) const {
    const auto& lessons = participation.plan->lessons;
    const auto found = std::ranges::find(lessons, id, &Numbered<LessonId, Lesson>::id);
    if (found == lessons.end()) {
        throw NotFound("lesson-unknown", {{"value", id.to_string()}});
    }
    return found->value;
}

}  // namespace mb::services
