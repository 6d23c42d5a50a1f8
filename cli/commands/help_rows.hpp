/// Help for programs: what there is to type, and what is said of it.
#pragma once

#include "cli/command.hpp"
#include "cli/topics.hpp"

#include <string_view>

namespace mb::cli {

/// All commands, those of a noun, or one; with their examples and options, in English.
class CommandRows {
public:
    CommandRows() : rows_(columns) {}
    void add(const CommandPage& page);
    void add_noun(std::string_view noun);
    const Rows& rows() const { return rows_; }

    static const std::vector<Column> columns;

private:
    Rows rows_;
};

/// The options that every command takes.
Rows global_option_rows();
extern const std::vector<Column> option_columns;

/// The lines of a topic, in English.
Rows topic_rows(const Topic& topic);
extern const std::vector<Column> topic_line_columns;

}  // namespace mb::cli
