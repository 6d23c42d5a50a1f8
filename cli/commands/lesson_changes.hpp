/// What the commands that write lessons share.
#pragma once

#include "cli/commands/duration.hpp"
#include "cli/commands/write_command.hpp"

#include <mb/services/lesson_changes.hpp>

namespace mb::cli {

/// The fields of each lesson written.
const std::vector<Column>& written_lesson_columns();

/// A write about one lesson that is there.
class LessonCommand : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(lesson_, {"LESSON", mark("cohort and lesson, such as K7/L03"), true, false, nullptr});
    }

protected:
    const std::string& lesson() const { return lesson_.front(); }

private:
    const std::vector<Column>& columns() const override { return written_lesson_columns(); }

    std::vector<std::string> lesson_;
};

}  // namespace mb::cli
