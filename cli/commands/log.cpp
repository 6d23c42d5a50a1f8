// log list, show.
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"
#include "cli/output/people.hpp"
#include "cli/record_cells.hpp"
#include "cli/vocabulary.hpp"

#include <mb/joined.hpp>
#include <mb/services/log.hpp>

#include <algorithm>
#include <iterator>

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

constexpr Audience machines = Audience::machines;

const std::vector<Column> change_columns{
    {"operation", mark("operation"), Kind::integer, machines},
    {"table", mark("table"), Kind::text, machines},
    {"row", mark("row"), Kind::text, machines},
    {"change", mark("change"), Kind::code, machines},
    {"column", mark("column"), Kind::text, machines},
    {"before", mark("before"), Kind::text, machines},
    {"after", mark("after"), Kind::text, machines},
};

const std::vector<Column> told_columns{
    {"record", mark("of what"), Kind::code}, {"which", mark("which"), Kind::prose},
    {"change", mark("change"), Kind::code},  {"field", mark("field"), Kind::code},
    {"before", mark("before"), Kind::prose}, {"after", mark("after"), Kind::prose},
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
    void setup(Options& options) override {
        options.value(last_, "--last", "N", mark("only the newest N; a table has 100 unless told otherwise"));
        options.flag(all_, "--all", mark("in the table, all of them"));
    }

    ExitCode run(CommandContext& context) override {
        auto last = given<int>("--last", last_);
        if (last && *last < 1) {
            throw InvalidValue("number-out-of-range", {{"option", "--last"}, {"value", *last_}});
        }
        const bool shortened = !last && !all_ && context.for_people();
        if (shortened) {
            last = table_length;
        }
        const auto operations = services::log(context.open_to_read(), last);
        Rows rows(columns());
        for (const Operation& operation : operations) {
            add(rows, operation, summary_language(context));
        }
        context.print(rows, context.language().say(mark("nothing has been done yet")));
        if (shortened && !operations.empty() && operations.back().number.number() > 1) {
            context.say(context.language().say(mark("older operations are left out; --all shows them too")));
        }
        return ExitCode::done;
    }

private:
    static constexpr int table_length = 100;

    GivenText last_;
    bool all_ = false;
};

Cell value(const RowCell& text) {
    return text ? Cell(*text) : Cell();
}

/// Every value that differs, as the register holds it.
Rows change_rows(OperationNumber operation, const std::vector<RowChange>& changes) {
    Rows rows(change_columns);
    for (const RowChange& change : changes) {
        for (const RowChange::Column& column : change.columns) {
            if (column.before == column.after) {
                continue;  // absent before and after, or the key of a changed row
            }
            rows.add({operation.number(), change.table, key_of(change), kind_cell(change), column.name,
                      value(column.before), value(column.after)});
        }
    }
    return rows;
}

/// What people name the row by: `E34, 2020-06-10, admitted`.
std::string name_of(const RowChange& change, const Language& language) {
    std::vector<std::string> parts;
    for (const RowChange::Column& column : change.columns) {
        if (column.key) {
            const RowCell& part = column.before ? column.before : column.after;
            parts.push_back(spelled(record_cell(change.table, column.name, part), language));
        }
    }
    return joined(parts);
}

/// The same for people: records by name, words in place of names of columns and codes. What names the row is not told
/// twice; a row that is nothing else has one line.
Rows told_rows(const std::vector<RowChange>& changes, const Language& language) {
    Rows rows(told_columns);
    for (const RowChange& change : changes) {
        const Cell record = CodedValue{"table", change.table};
        const std::string which = name_of(change, language);
        bool told = false;
        for (const RowChange::Column& column : change.columns) {
            if (!column.key && column.before != column.after) {
                rows.add({record, which, kind_cell(change), CodedValue{"column", column.name},
                          spelled(record_cell(change.table, column.name, column.before), language),
                          spelled(record_cell(change.table, column.name, column.after), language)});
                told = true;
            }
        }
        if (!told) {
            rows.add({record, which, kind_cell(change), {}, {}, {}});
        }
    }
    return rows;
}

class LogShow : public Command {
public:
    void setup(Options& options) override {
        options.positional(number_, {"N", mark("the operation's number"), true, false, nullptr});
    }

    ExitCode run(CommandContext& context) override {
        const Register registered = context.open_to_read();
        const auto detail = services::log_entry(registered, number_.front());
        if (context.for_people()) {
            Rows rows(columns());
            add(rows, detail.operation, summary_language(context));
            context.print_records(rows);
            context.print_section(mark("Rows"),
                                  told_rows(services::named(registered, detail.changes), context.language()));
        } else {
            context.print(change_rows(detail.operation.number, detail.changes), "");
        }
        return ExitCode::done;
    }

private:
    std::vector<std::string> number_;
};

}  // namespace

std::vector<CommandPage> pages::log() {
    return {
        {"log",
         "list",
         mark("who changed what, newest first"),
         {{"mb log list", mark("every operation, and which have been undone")},
          {"mb log list --last 10", mark("the newest ten")}},
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
    };
}

}  // namespace mb::cli
