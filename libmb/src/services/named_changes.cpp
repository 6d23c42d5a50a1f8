#include "services/row_values.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/employers.hpp"
#include "store/gateways/goals.hpp"
#include "store/gateways/lessons.hpp"
#include "store/gateways/programmes.hpp"

#include <mb/note.hpp>
#include <mb/services/log.hpp>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace mb::services {
namespace {

/// Columns that refer to a row of another table.
constexpr std::pair<std::string_view, std::string_view> references[] = {
    {"enrolment", "enrolment"}, {"continues", "enrolment"},   {"person", "person"},     {"merged_into", "person"},
    {"cohort", "cohort"},       {"programme", "programme"},   {"employer", "employer"}, {"lesson", "lesson"},
    {"placement", "placement"}, {"employment", "employment"},
};

/// Records that people know by their number.
constexpr std::pair<std::string_view, const char*> numbered[] = {
    {PersonTag::noun, PersonTag::prefix},       {EnrolmentTag::noun, EnrolmentTag::prefix},
    {PlacementTag::noun, PlacementTag::prefix}, {EmploymentTag::noun, EmploymentTag::prefix},
    {NoteTag::noun, NoteTag::prefix},
};

template <class Pairs>
auto second_of(const Pairs& pairs, std::string_view first) -> std::optional<decltype(std::begin(pairs)->second)> {
    const auto found = std::ranges::find(pairs, first, [](const auto& pair) { return pair.first; });
    return found == std::end(pairs) ? std::nullopt : std::optional(found->second);
}

/// What people call records whose numbers they never see.
class Codes {
public:
    explicit Codes(const Register& registered) : registered_(registered) {
        auto& connection = registered.connection();
        for (const auto& each : store::Programmes(connection).all()) {
            keep("programme", each.id.number(), each.value.code().str());
        }
        for (const auto& each : store::Cohorts(connection).all()) {
            keep("cohort", each.id.number(), each.value.code.str());
        }
        for (const auto& each : store::Employers(connection).all()) {
            keep("employer", each.id.number(), each.value.code.str());
        }
        for (const auto& each : store::Goals(connection).all()) {
            keep("goal", each.id.number(), each.value.code.str());
        }
    }

    /// Nothing for a noun whose records have no code.
    std::optional<std::string> find(std::string_view noun, const std::string& number) {
        auto found = known(noun, number);
        if (!found && !log_read_) {
            // A record that is gone still stands in the log.
            log_read_ = true;
            registered_.operations_changing([this](OperationNumber, const RowChange& change) {
                learn(change);
                return false;
            });
            found = known(noun, number);
        }
        return found;
    }

    static bool has(std::string_view noun) {
        return noun == "programme" || noun == "cohort" || noun == "employer" || noun == "goal" || noun == "lesson";
    }

private:
    void keep(std::string_view noun, std::int64_t number, std::string code) {
        codes_.emplace(std::pair(std::string(noun), std::to_string(number)), std::move(code));
    }

    void learn(const RowChange& change) {
        const auto number = value_in(change, "id");
        const auto code = value_in(change, "code");
        if (!has(change.table) || !number || !code) {
            return;
        }
        if (const auto cohort = value_in(change, "cohort"); cohort && change.table == "lesson") {
            lessons_.emplace(*number, std::pair(*cohort, *code));
        } else {
            codes_.emplace(std::pair(change.table, *number), *code);
        }
    }

    /// Lessons are many: only those asked for are read. Code and cohort of a lesson never change, so that the log may be asked first.
    auto find_lesson(const std::string& number) {
        const auto known = lessons_.find(number);
        if (known != lessons_.end()) {
            return known;
        }
        std::int64_t id = 0;  // what is no number, in a log that is damaged, is no lesson's
        std::from_chars(number.data(), number.data() + number.size(), id);
        const auto found = id > 0 ? store::Lessons(registered_.connection()).find(LessonId(id)) : std::nullopt;
        if (!found) {
            return lessons_.end();
        }
        const Lesson& lesson = found->value;
        return lessons_.emplace(number, std::pair(std::to_string(lesson.cohort.number()), lesson.code.str())).first;
    }

    std::optional<std::string> known(std::string_view noun, const std::string& number) {
        if (noun == "lesson") {
            const auto lesson = find_lesson(number);
            const auto cohort = lesson == lessons_.end() ? std::nullopt : known("cohort", lesson->second.first);
            return cohort ? std::optional(*cohort + "/" + lesson->second.second) : std::nullopt;
        }
        const auto found = codes_.find(std::pair(std::string(noun), number));
        return found == codes_.end() ? std::nullopt : std::optional(found->second);
    }

    const Register& registered_;
    std::map<std::pair<std::string, std::string>, std::string> codes_;
    std::map<std::string, std::pair<std::string, std::string>> lessons_;  ///< number of the cohort, code
    bool log_read_ = false;
};

void name(RowCell& cell, std::string_view noun, Codes& codes) {
    if (!cell) {
        return;
    }
    if (const auto prefix = second_of(numbered, noun)) {
        cell = *prefix + *cell;
    } else if (Codes::has(noun)) {
        cell = codes.find(noun, *cell).value_or(*cell);
    }
}

}  // namespace

std::vector<RowChange> named(const Register& registered, std::vector<RowChange> changes) {
    registered.read([&] {
        Codes codes(registered);
        for (RowChange& change : changes) {
            for (RowChange::Column& column : change.columns) {
                const std::string_view noun =
                    column.name == "id" ? change.table : second_of(references, column.name).value_or("");
                name(column.before, noun, codes);
                name(column.after, noun, codes);
            }
        }
    });
    return changes;
}

}  // namespace mb::services
