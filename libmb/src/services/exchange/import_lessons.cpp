#include "services/exchange/numbered_rows.hpp"
#include "store/gateways/lessons.hpp"

#include <utility>

namespace mb::services::exchange {
namespace {

class LessonRows {
public:
    using Table = store::Lessons;
    using Record = Lesson;
    using Key = std::pair<CohortId, CodeKey>;
    static constexpr Kind kind = Kind::lessons;

    explicit LessonRows(ImportRun& run) : run_(run) {}

    static Key key_of(const Numbered<LessonId, Lesson>& lesson) {
        return {lesson.value.cohort, {lesson.value.code.str()}};
    }

    std::optional<Key> key(RowReader& row) {
        const auto cohort = row.reference("cohort", run_.known.cohorts(), "cohort-unknown");
        const auto code = row.required<LessonCode>("lesson");
        return cohort && code ? std::optional(Key{*cohort, {code->str()}}) : std::nullopt;
    }

    static std::optional<Lesson> read(RowReader& row, const std::optional<Key>& key, const Lesson* held) {
        const auto date = row.required<Date>("date");
        const auto start = row.optional("start", held, &Lesson::start);
        const auto minutes = row.required<Minutes>("minutes");
        const auto topic = row.optional("topic", held, &Lesson::topic);
        const auto group = row.optional("group", held, &Lesson::group);
        const auto took_place = row.defaulted("held", held, &Lesson::held, true);
        return row.made(
            "minutes",
            [&](const Key& name, Date day, Minutes length, bool was_held) {
                return checked(
                    Lesson{name.first, LessonCode(name.second.text), day, start, length, topic, group, was_held});
            },
            key, date, minutes, took_place);
    }

    static LessonId add(Table& table, const Key&, const Lesson& lesson) { return table.add(lesson); }

    void touch(LessonId id, const Lesson& lesson, Origin origin) {
        run_.known.lessons(lesson.cohort).add(lesson.code.str(), id);
        run_.touched.cohort(lesson.cohort, origin, topic("lesson", lesson.code.str()));
    }
    void spoil(const Key& key) { run_.known.lessons(key.first).spoil(key.second.text); }

private:
    ImportRun& run_;
};

}  // namespace

void import_lessons(ImportRun& run) {
    import_numbered<LessonRows>(run);
}

}  // namespace mb::services::exchange
