// log undo, redo.
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/interruption.hpp"
#include "cli/usage_error.hpp"

#include <mb/services/log.hpp>

#include <algorithm>
#include <functional>
#include <set>

namespace mb::cli {

namespace {

const std::vector<Column> undone_columns{
    {"operation", mark("operation"), Kind::integer},
    {"target", mark("target"), Kind::integer},
    {"summary", mark("what"), Kind::prose},
};

/// The language of summaries: a person's own, English for programs.
const Language& language_of_answer(const CommandContext& context) {
    return context.for_people() ? context.language() : Language::for_machines();
}

/// Whether nothing ever takes it back.
bool is_erasure(const Operation& operation) {
    return operation.event.code == "erased" || operation.event.code == "erasures-reapplied";
}

/// `log undo` and `log redo`: the same but for the service and the sentence.
class TakeBack : public Command {
public:
    void setup(Options& options) override {
        Positional number{"N", mark("the operation's number"), true, false, nullptr};
        number.refused_by_command = true;
        options.positional(number_, number);
    }

    ExitCode run(CommandContext& context) override {
        if (number_.empty()) {
            refuse_unnamed(context);
        }
        Register registered = context.open_to_write();
        const DeferredInterruption deferred;
        const auto undone = with_obstacles_named(context, registered, [&] {
            return act(registered, context.operation(), number_.front(), context.options().dry_run);
        });
        Rows rows(undone_columns);
        rows.add({undone.by ? Cell(undone.by->number()) : Cell(), undone.target.number.number(),
                  compose(undone.target.event, language_of_answer(context))});
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
    /// Does `action`. Where later operations stand in its way, people are told which: each once, the newest first, for that
    /// is the order in which to take them back. Programs are told each row.
    template <class Action>
    services::Undone with_obstacles_named(const CommandContext& context, const Register& registered,
                                          const Action& action) const {
        try {
            return action();
        } catch (const Refused& refused) {
            if (!context.for_people()) {
                throw;
            }
            throw Refused(refused.code(), refused.fields(), by_operation(refused.findings(), registered, context));
        }
    }

    std::vector<Finding> by_operation(const std::vector<Finding>& findings, const Register& registered,
                                      const CommandContext& context) const {
        std::set<std::int64_t, std::greater<>> operations;
        std::vector<Finding> others;
        for (const Finding& finding : findings) {
            if (const auto number = field(finding.fields, "operation")) {
                operations.insert(std::stoll(std::string(*number)));
            } else {
                others.push_back(finding);
            }
        }
        std::vector<Finding> told;
        for (const std::int64_t number : operations) {
            const auto operation = registered.operation(OperationNumber(number));
            told.push_back(about(is_erasure(operation) ? "operation-erases" : obstacle(), operation, context));
        }
        for (const Finding& finding : others) {
            const auto missing = taken_back(finding, registered);
            Finding one = missing ? about("operation-taken-back", *missing, context) : finding;
            if (std::ranges::find(told, one.fields, &Finding::fields) == told.end()) {
                told.push_back(std::move(one));
            }
        }
        return told;
    }

    static Finding about(const char* code, const Operation& operation, const CommandContext& context) {
        return {
            code,
            {{"operation", operation.number.to_string()}, {"summary", compose(operation.event, context.language())}}};
    }

    /// The newest operation that added rows of the kind that a row refers to in vain, and that was taken back.
    static std::optional<Operation> taken_back(const Finding& finding, const Register& registered) {
        const auto table = field(finding.fields, "references");
        if (finding.code != "still-referenced" || !table) {
            return std::nullopt;
        }
        for (Operation& operation : services::log(registered)) {
            const auto changes = operation.undone_by ? registered.changes(operation.number) : std::vector<RowChange>();
            if (std::ranges::any_of(changes, [&](const RowChange& change) {
                    return change.table == *table && change.kind == RowChange::Kind::added;
                })) {
                return operation;
            }
        }
        return std::nullopt;
    }

    /// Nothing is done to an operation that is not named, but the one that is most likely meant is.
    [[noreturn]] void refuse_unnamed(const CommandContext& context) const {
        const auto operations = services::log(context.open_to_read());
        const auto newest = std::ranges::find_if(operations, [this](const auto& each) { return may_be_meant(each); });
        if (newest == operations.end()) {
            throw UsageError("argument-missing", {{"argument", "N"}});
        }
        throw UsageError("operation-unnamed", {{"operation", newest->number.to_string()},
                                               {"summary", compose(newest->event, language_of_answer(context))}});
    }

    virtual services::Undone act(Register& registered, const Context& context, const std::string& number,
                                 bool rehearse) = 0;
    virtual const char* sentence(bool done) const = 0;
    /// Whether the verb may be about that operation.
    virtual bool may_be_meant(const Operation& operation) const = 0;
    /// The finding that an operation stands in the way.
    virtual const char* obstacle() const = 0;

    std::vector<std::string> number_;
};

class LogUndo : public TakeBack {
    bool may_be_meant(const Operation& operation) const override { return !operation.undoes && !operation.undone_by; }
    const char* obstacle() const override { return "operation-rests-on-it"; }
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
    bool may_be_meant(const Operation& operation) const override { return operation.undone_by.has_value(); }
    const char* obstacle() const override { return "operation-in-its-place"; }
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

std::vector<CommandPage> pages::log_undo() {
    return {
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
