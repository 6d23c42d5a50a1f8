/// The header of an attendance grid.
#pragma once

#include "services/exchange/cohort_roll.hpp"
#include "services/exchange/report_builder.hpp"

#include <mb/identifier.hpp>
#include <mb/lesson.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mb::services::exchange {

/// Which column of a grid says what. Columns are known by their names: those that tell who a row is about, then one for
/// each lesson, by its code (`L03`), by its day where that has one lesson, or by both (`L03 2020-02-03`).
class GridHeader {
public:
    using Lessons = std::vector<Numbered<LessonId, Lesson>>;
    struct LessonColumn {
        std::size_t cell;
        std::string name;  ///< as the file spells it
        LessonId id;
        Lesson lesson;
    };

    /// Tells of every column that means nothing, or not one thing: `grid-column-unknown`, `header-identity-number`,
    /// `grid-columns-missing`,
    /// `header-column-twice`, `grid-day-without-lesson`, `grid-day-ambiguous`, `lesson-on-another-day`.
    GridHeader(std::span<const std::string> cells, const Lessons& lessons, ReportBuilder& report, Origin origin);

    /// Columns before the first lesson that are left out, told of by the warning `columns-left-out`.
    bool is_left_out(std::size_t cell) const;

    /// Whether rows can be read.
    bool sound() const { return sound_; }
    const std::vector<LessonColumn>& lessons() const { return columns_; }
    /// Who a row is about.
    Named named(std::span<const std::string_view> cells) const;
    /// The name of a column that tells who a row is about: `person`, `name`, `given_name`, …
    std::string spelled(std::string_view part) const;
    /// The cell of that column in a row.
    std::string_view cell(std::string_view part, std::span<const std::string_view> cells) const;
    /// Whether the file has a column there.
    bool has(std::size_t cell) const { return !name(cell).empty(); }
    /// The name of the column there, or nothing.
    std::string_view name(std::size_t cell) const { return cell < names_.size() ? names_[cell] : std::string_view(); }

private:
    struct Part {
        std::string_view part;
        std::size_t cell;
    };
    struct Reading;

    void read(std::size_t cell, Reading& reading);
    void read_unknown(std::size_t cell, Reading& reading);
    void add(LessonColumn column, Reading& reading);

    std::vector<std::string> names_;
    std::vector<Part> parts_;
    std::vector<LessonColumn> columns_;
    std::vector<std::size_t> left_out_;
    bool sound_ = true;
};

}  // namespace mb::services::exchange
