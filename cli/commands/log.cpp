// log list, show, undo, redo.
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/interruption.hpp"
#include "cli/output/visible.hpp"

#include <mb/services/log.hpp>

namespace mb::cli {

namespace {

std::vector<Column> operation_columns() {
    return {
        {"operation", mark("operation"), Kind::integer},
        {"at", mark("when"), Kind::instant},
        {"actor", mark("who")},
        {"command", mark("command")},
        {"summary", mark("what"), Kind::prose},
        {"undoes", mark("undoes"), Kind::integer},
        {"undone_by", mark("undone by"), Kind::integer},
    };
}
const std::vector<Column>& columns() {
    static const std::vector<Column> all = operation_columns();
    return all;
}

const std::vector<Column> change_columns{
    {"operation", mark("operation"), Kind::integer, Audience::machines},
    {"table", mark("table")},
    {"row", mark("row")},
    {"change", mark("change"), Kind::code},
    {"column", mark("column")},
    {"before", mark("before"), Kind::prose},
    {"after", mark("after"), Kind::prose},
};

const std::vector<Column> undone_columns{
    {"operation", mark("operation"), Kind::integer},
    {"target", mark("target"), Kind::integer},
    {"summary", mark("what"), Kind::prose},
};

/// The language of summaries: a person's own, English for programs.
const Language& summary_language(const CommandContext& context) {
    return context.for_people() ? context.language() : Language::for_machines();
}

Cell number(const std::optional<OperationNumber>& operation) {
    return operation ? Cell(operation->number()) : Cell();
}

void add(Rows& rows, const Operation& operation, const Language& language) {
    rows.add({operation.number.number(), operation.at, operation.actor, operation.command,
              compose(operation.event, language), number(operation.undoes), number(operation.undone_by)});
}

class LogList : public Command {
public:
    void setup(Options& /*options*/) override {}

    ExitCode run(CommandContext& context) override {
        Rows rows(columns());
        for (const Operation& operation : services::log(context.open_to_read())) {
            add(rows, operation, summary_language(context));
        }
        context.print(rows, context.language().say(mark("nothing has been done yet")));
        return ExitCode::done;
    }
};

/// The key of a changed row: `3`, or `7/2012-03-01` where several columns make it.
std::string key_of(const RowChange& change) {
    std::string key;
    for (const RowChange::Column& column : change.columns) {
        if (column.key) {
            key += (key.empty() ? "" : "/") + column.before.value_or(column.after.value_or(""));
        }
    }
    return key;
}

constexpr std::string_view code_of(RowChange::Kind kind) {
    switch (kind) {
    case RowChange::Kind::added:
        return "added";
    case RowChange::Kind::changed:
        return "changed";
    case RowChange::Kind::removed:
        return "removed";
    }
    return "";
}

Cell value(const RowCell& text) {
    return text ? Cell(*text) : Cell();
}

class LogShow : public Command {
public:
    void setup(Options& options) override {
        options.positional(number_, {"N", mark("the operation's number"), true, false, nullptr});
    }

    ExitCode run(CommandContext& context) override {
        const auto detail = services::log_entry(context.open_to_read(), number_.front());
        Rows changes(change_columns);
        for (const RowChange& change : detail.changes) {
            for (const RowChange::Column& column : change.columns) {
                if (column.before == column.after) {
                    continue;  // absent before and after, or the key of a changed row
                }
                changes.add({detail.operation.number.number(), change.table, key_of(change),
                             CodedValue{"change", std::string(code_of(change.kind))}, column.name, value(column.before),
                             value(column.after)});
            }
        }
        if (context.for_people()) {
            Rows rows(columns());
            add(rows, detail.operation, summary_language(context));
            context.print_records(rows);
            context.print_section(mark("Rows"), changes);
        } else {
            context.print(changes, "");
        }
        return ExitCode::done;
    }

private:
    std::vector<std::string> number_;
};

/// `log undo` and `log redo`: the same but for the service and the sentence.
class TakeBack : public Command {
public:
    void setup(Options& options) override {
        options.positional(number_, {"N", mark("the operation's number"), true, false, nullptr});
    }

    ExitCode run(CommandContext& context) override {
        Register registered = context.open_to_write();
        const DeferredInterruption deferred;
        const auto undone = act(registered, context.operation(), number_.front(), context.options().dry_run);
        Rows rows(undone_columns);
        rows.add({number(undone.by), undone.target.number.number(),
                  compose(undone.target.event, summary_language(context))});
        if (!context.for_people()) {
            context.print(rows, "");
        }
        const Language& language = context.language();
        context.say(fill(language.say(sentence(undone.by.has_value())),
                         {{"target", undone.target.number.to_string()},
                          {"summary", compose(undone.target.event, language)},
                          {"by", undone.by ? undone.by->to_string() : ""}},
                         language));
        return ExitCode::done;
    }

private:
    virtual services::Undone act(Register& registered, const Context& context, const std::string& number,
                                 bool rehearse) = 0;
    virtual const char* sentence(bool done) const = 0;

    std::vector<std::string> number_;
};

class LogUndo : public TakeBack {
    services::Undone act(Register& registered, const Context& context, const std::string& number,
                         bool rehearse) override {
        return services::undo(registered, context, number, rehearse);
    }
    const char* sentence(bool done) const override {
        return done ? mark("operation {by} took back operation {target}: {summary}")
                    : mark("would take back operation {target}: {summary}");
    }
};

class LogRedo : public TakeBack {
    services::Undone act(Register& registered, const Context& context, const std::string& number,
                         bool rehearse) override {
        try {
            return services::redo(registered, context, number, rehearse);
        } catch (const Refused& refused) {
            // What failed inside was taking the undo back; what was asked for is doing the operation again.
            const Fields fields{{"operation", number}};
            if (refused.code() == "undo-conflict") {
                throw Refused("redo-conflict", fields, refused.findings());
            }
            if (refused.code() == "undo-breaks-rules") {
                throw Refused("redo-breaks-rules", fields, refused.findings());
            }
            throw;
        }
    }
    const char* sentence(bool done) const override {
        return done ? mark("operation {by} did operation {target} again: {summary}")
                    : mark("would do operation {target} again: {summary}");
    }
};

}  // namespace

std::vector<CommandPage> pages::log() {
    return {
        {"log",
         "list",
         mark("who changed what, newest first"),
         {{"mb log list", mark("every operation, and which have been undone")}},
         {{"", &columns()}},
         {ExitCode::unusable, ExitCode::busy},
         make<LogList>},
        {"log",
         "show",
         mark("what one operation did to each row"),
         {{"mb log show 17", mark("every value before and after")}},
         {{"", &change_columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<LogShow>},
        {"log",
         "undo",
         mark("take an operation back"),
         {{"mb log undo 17 --dry-run", mark("whether it can be taken back")},
          {"mb log undo 17", mark("take it back; that too is an operation")}},
         {{"", &undone_columns}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<LogUndo>},
        {"log",
         "redo",
         mark("do again what was undone"),
         {{"mb log redo 17", mark("17 is the operation that was undone")}},
         {{"", &undone_columns}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<LogRedo>},
    };
}

}  // namespace mb::cli
