#include "cli/commands/write_command.hpp"

#include "cli/given.hpp"
#include "cli/interruption.hpp"
#include "cli/messages.hpp"

#include <mb/date.hpp>

#include <algorithm>
#include <charconv>

namespace mb::cli {

namespace {

/// `project|report`
std::vector<std::string> parts_of(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find('|'), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

/// The text of a field as a cell of its column's kind.
Cell typed(const std::string& text, Kind kind) {
    switch (kind) {
    case Kind::integer: {
        std::int64_t number = 0;
        std::from_chars(text.data(), text.data() + text.size(), number);
        return number;
    }
    case Kind::minutes:
        return Minutes::parse(text);
    case Kind::date:
        return Date::parse(text);
    case Kind::percent:
        return Percent::parse(text);
    case Kind::yes_no:
        return text == "yes";
    case Kind::list:
        return parts_of(text);
    default:
        return text;
    }
}

Cell cell_of(const Fields& fields, const Column& column) {
    const auto text = field(fields, column.key);
    return text ? typed(std::string(*text), column.kind) : Cell();
}

std::string confirmation(const services::Outcome& outcome, bool rehearsed, const Language& language) {
    const char* frame = rehearsed         ? mark("would be done (--dry-run): {sentence}")
                        : outcome.changed ? mark("{sentence} (operation {operation})")
                                          : mark("nothing to change: the register says so already");
    return fill(language.say(frame),
                {{"sentence", compose(outcome.event, language)},
                 {"operation", outcome.operation ? outcome.operation->to_string() : ""}},
                language);
}

}  // namespace

std::vector<Column> written(std::initializer_list<Column> fields) {
    std::vector<Column> columns{{"operation", mark("operation"), Kind::integer},
                                {"summary", mark("what"), Kind::prose}};
    columns.insert(columns.end(), fields);
    return columns;
}

void tell(const CommandContext& context, const services::Outcome& outcome, const std::vector<Column>& columns) {
    context.warn(outcome.warnings);
    if (context.for_people()) {
        const bool rehearsed = context.options().dry_run && outcome.changed;
        context.say(confirmation(outcome, rehearsed, context.language()));
        return;
    }
    Rows rows(columns);
    for (const Fields& thing : outcome.things) {
        std::vector<Cell> cells{outcome.operation ? Cell(outcome.operation->number()) : Cell(),
                                compose(outcome.event, Language::for_machines())};
        for (std::size_t column = cells.size(); column < columns.size(); ++column) {
            cells.push_back(cell_of(thing, columns[column]));
        }
        rows.add(std::move(cells));
    }
    context.print(rows, "");
}

ExitCode WriteCommand::run(CommandContext& context) {
    Register registered = context.open_to_write();
    const DeferredInterruption deferred;
    tell(context, act(registered, context, {context.operation(), context.options().dry_run}), columns());
    return ExitCode::done;
}

}  // namespace mb::cli
