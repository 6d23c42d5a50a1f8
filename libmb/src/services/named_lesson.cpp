#include "services/named_lesson.hpp"

#include "services/resolving.hpp"
#include "store/gateways/lessons.hpp"

#include <mb/nearest.hpp>

#include <optional>
#include <vector>

namespace mb::services {
namespace {

std::optional<Numbered<LessonId, Lesson>> find(store::Lessons& lessons, CohortId cohort, std::string_view code) {
    try {
        return lessons.find(cohort, LessonCode(code));
    } catch (const InvalidValue&) {
        return std::nullopt;  // What cannot be a code names no lesson.
    }
}

}  // namespace

std::string NamedLesson::name() const {
    return name_of(cohort.value, lesson.value);
}

std::string name_of(const Cohort& cohort, const Lesson& lesson) {
    return cohort.code.str() + "/" + lesson.code.str();
}

std::pair<std::string_view, std::string_view> parts_of_lesson_name(std::string_view name) {
    const auto slash = name.find('/');
    if (slash == std::string_view::npos || slash == 0 || slash + 1 == name.size()) {
        throw InvalidValue("lesson-name-malformed", {{"value", std::string(name.substr(0, 100))}});
    }
    return {name.substr(0, slash), name.substr(slash + 1)};
}

NamedLesson resolve_lesson(store::Connection& connection, std::string_view name) {
    const auto [cohort_code, code] = parts_of_lesson_name(name);
    auto cohort = resolve_cohort(connection, cohort_code);
    store::Lessons lessons(connection);
    if (auto found = find(lessons, cohort.id, code)) {
        return {std::move(cohort), *std::move(found)};
    }
    std::vector<std::string> known;
    for (const auto& lesson : lessons.of(cohort.id)) {
        known.push_back(lesson.value.code.str());
    }
    Fields fields{{"value", std::string(code)}, {"cohort", cohort.value.code.str()}};
    if (auto near = nearest(code, known); !near.empty()) {
        fields.emplace_back("nearest", std::move(near));
    }
    throw NotFound("lesson-unknown", std::move(fields));
}

}  // namespace mb::services
