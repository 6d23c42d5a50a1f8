#include "cli/commands/help_rows.hpp"

#include "cli/global_options.hpp"
#include "cli/language.hpp"

namespace mb::cli {

namespace {

constexpr Audience machines = Audience::machines;

const std::vector<Column> example_columns{
    {"line", mark("command")},
    {"meaning", mark("meaning")},
};
Nested example_rows(const CommandPage& page) {
    auto rows = std::make_shared<Rows>(example_columns);
    for (const Example& example : page.examples) {
        rows->add({example.line, example.meaning});
    }
    return rows;
}

Rows rows_of(const Options& options) {
    Rows rows(option_columns);
    for (const Option& option : options.options()) {
        const bool takes_value = *option.value_name != '\0';
        rows.add({option.name, takes_value ? Cell(option.value_name) : Cell(), option.meaning, option.codes});
    }
    return rows;
}

std::vector<std::string> exit_codes(const CommandPage& page) {
    std::vector<std::string> codes;
    for (const ExitCode code : page.exits) {
        codes.push_back(std::to_string(static_cast<int>(code)));
    }
    return codes;
}

}  // namespace

const std::vector<Column> option_columns{
    {"option", mark("option")},
    {"value", mark("value")},
    {"meaning", mark("meaning")},
    {"codes", mark("codes"), Kind::list},
};

const std::vector<Column> CommandRows::columns{
    {"command", mark("command")},
    {"about", mark("about")},
    {"argument", mark("argument")},
    {"examples", mark("examples"), Kind::objects, machines},
    {"options", mark("options"), Kind::objects, machines},
    {"exit_codes", mark("exit codes"), Kind::list, machines},
};

const std::vector<Column> topic_line_columns{
    {"topic", mark("topic")},
    {"typed", mark("command")},
    {"text", mark("meaning")},
};

void CommandRows::add(const CommandPage& page) {
    Options options;
    page.make()->setup(options);
    const char* argument = options.positional().name;
    rows_.add({page.name(), page.summary, *argument == '\0' ? Cell() : Cell(argument), example_rows(page),
               std::make_shared<Rows>(rows_of(options)), exit_codes(page)});
}

void CommandRows::add_noun(std::string_view noun) {
    for (const CommandPage& page : all_commands()) {
        if (noun.empty() || page.noun == noun) {
            add(page);
        }
    }
}

Rows global_option_rows() {
    GlobalOptions ignored;
    Options options;
    declare(ignored, options);
    return rows_of(options);
}

Rows topic_rows(const Topic& topic) {
    Rows rows(topic_line_columns);
    for (const TopicLine& line : topic.lines) {
        rows.add({topic.name, *line.typed == '\0' ? Cell() : Cell(line.typed), line.said});
    }
    return rows;
}

}  // namespace mb::cli
