#include "services/told_lesson.hpp"

namespace mb::services {

Fields told(const NamedLesson& named) {
    const Lesson& lesson = named.lesson.value;
    Fields fields{{"lesson", named.name()}, {"date", lesson.date.to_string()}};
    if (lesson.start) {
        fields.emplace_back("start", lesson.start->to_string());
    }
    fields.emplace_back("minutes", std::to_string(lesson.minutes.count()));
    if (lesson.group) {
        fields.emplace_back("group", lesson.group->str());
    }
    return fields;
}

Fields told_in_full(const NamedLesson& named) {
    const Lesson& lesson = named.lesson.value;
    Fields fields = told(named);
    if (lesson.topic) {
        fields.emplace_back("topic", lesson.topic->str());
    }
    fields.emplace_back("held", lesson.held ? "yes" : "no");
    return fields;
}

}  // namespace mb::services
