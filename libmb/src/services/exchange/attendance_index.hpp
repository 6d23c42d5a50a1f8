/// Lessons and participants of cohorts, to be found fast by the words of attendance.csv.
#pragma once

#include "services/exchange/code_index.hpp"
#include "services/exchange/known.hpp"
#include "store/connection.hpp"

#include <mb/lesson.hpp>
#include <mb/rules/participation.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mb::services::exchange {

/// Positions in the lists of an AttendanceIndex.
using LessonPosition = std::uint32_t;
using ParticipantPosition = std::uint32_t;

/// A lesson with its cohort's code.
struct IndexedLesson {
    LessonId id;
    Lesson lesson;
    std::string cohort;
};

/// An enrolment as far as it decides whether a lesson counts: history and groups.
struct Participant {
    rules::Participation participation;
    bool registered_in_error;
};

/// Loads each cohort when it is first asked for; what has been found stays found.
class AttendanceIndex {
public:
    AttendanceIndex(store::Connection& connection, Known& known) : connection_(connection), known_(known) {}

    struct Found {
        LessonPosition lesson;
        ParticipantPosition participant;
    };
    /// What three cells name; nothing unless all is known. The row before is remembered, since rows of one lesson
    /// mostly stand together.
    std::optional<Found> find(std::string_view cohort_code, std::string_view lesson, std::string_view person);

    const IndexedLesson& lesson(LessonPosition position) const { return lessons_[position]; }
    const Participant& participant(ParticipantPosition position) const { return participants_[position]; }
    /// A lesson of a cohort that has been loaded.
    std::optional<LessonPosition> lesson_named(std::string_view cohort_code, std::string_view lesson) const;
    std::optional<LessonPosition> position_of(LessonId id) const;
    std::optional<ParticipantPosition> position_of(EnrolmentId id) const;

private:
    struct CohortEntry {
        CohortId id;
        std::unordered_map<std::string, LessonPosition, TextHash, std::equal_to<>> lessons;
        std::unordered_map<std::string, ParticipantPosition, TextHash, std::equal_to<>> participants;
    };

    CohortEntry* cohort(std::string_view code);
    std::unique_ptr<CohortEntry> load(CohortId id, std::string_view code);
    void load_participants(CohortId id);
    std::optional<ParticipantPosition> participant(CohortEntry& cohort, std::string_view person);

    store::Connection& connection_;
    Known& known_;
    std::unordered_map<std::string, std::unique_ptr<CohortEntry>, TextHash, std::equal_to<>> cohorts_;
    std::vector<IndexedLesson> lessons_;
    std::vector<Participant> participants_;
    std::unordered_map<LessonId, LessonPosition> lesson_positions_;
    std::unordered_map<EnrolmentId, ParticipantPosition> participant_positions_;

    CohortEntry* last_cohort_ = nullptr;
    std::string last_cohort_code_;
    std::optional<LessonPosition> last_lesson_;
    std::string last_lesson_code_;
};

}  // namespace mb::services::exchange
