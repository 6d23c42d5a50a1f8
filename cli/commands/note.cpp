// note add, list, remove.
#include "cli/commands/pages.hpp"
#include "cli/commands/write_command.hpp"
#include "cli/given.hpp"
#include "cli/input_text.hpp"

#include <mb/services/notes.hpp>

namespace mb::cli {

namespace {

const std::vector<Column> list_columns{
    {"note", mark("note")},
    {"enrolment", mark("enrolment")},
    {"person", mark("person")},
    {"date", mark("date"), Kind::date},
    {"text", mark("text"), Kind::prose},
};

const std::vector<Column>& written_columns() {
    static const std::vector<Column> columns =
        written({{"note", mark("note")}, {"enrolment", mark("enrolment")}, {"date", mark("date"), Kind::date}});
    return columns;
}

/// The text of a note may be delicate: a failure does not repeat it.
Line note_text(const char* option, const std::string& text) {
    try {
        return given<Line>(option, text);
    } catch (const InvalidValue& invalid) {
        throw InvalidValue(invalid.code(), {{"value", "…"}, {"option", option}});
    }
}

class NoteAdd : public WriteCommand {
public:
    void setup(Options& options) override {
        options.value(enrolment_, "--enrolment", "ENROLMENT", mark("whom it is about, such as E34")).needed();
        options.value(text_, "--text", "TEXT", mark("what is to be remembered; no health information, no diagnosis"));
        options.value(input_, "--input", "FILE",
                      mark("read the text from a file, so that it does not stay in the shell's history; - is standard "
                           "input"));
        options.value(on_, "--on", "DATE", mark("its day (default: today)"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& context,
                          const services::Intent& intent) override {
        const auto enrolment = required<std::string>("--enrolment", enrolment_);
        excluding("--text", text_.has_value(), "--input", input_.has_value());
        const auto text = input_ ? note_text("--input", trailing_line_end_removed(read_input(context, *input_)))
                                 : note_text("--text", required<std::string>("--text", text_));
        return services::add_note(registered, intent, enrolment, context.day("--on", on_), text);
    }
    const std::vector<Column>& columns() const override { return written_columns(); }

    static std::string trailing_line_end_removed(std::string text) {
        while (text.ends_with('\n') || text.ends_with('\r')) {
            text.pop_back();
        }
        return text;
    }

    GivenText enrolment_;
    GivenText text_;
    GivenText input_;
    GivenText on_;
};

class NoteRemove : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(note_, {"NOTE", mark("its number, such as N3"), true, false, nullptr});
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        return services::remove_note(registered, intent, note_.front());
    }
    const std::vector<Column>& columns() const override { return written_columns(); }

    std::vector<std::string> note_;
};

class NoteList : public Command {
public:
    void setup(Options& options) override {
        options.value(enrolment_, "--enrolment", "ENROLMENT", mark("about this enrolment, such as E34"));
        options.value(cohort_, "--cohort", "CODE", mark("about everyone in this cohort"));
    }

    ExitCode run(CommandContext& context) override {
        excluding("--enrolment", enrolment_.has_value(), "--cohort", cohort_.has_value());
        if (!enrolment_ && !cohort_) {
            throw UsageError("option-missing", {{"command", "note list"}, {"option", "--enrolment"}});
        }
        Register registered = context.open_to_look();
        Rows rows(list_columns);
        for (const auto& note : services::notes(registered, context.operation(), {enrolment_, cohort_})) {
            rows.add({cell(note.id), cell(note.enrolment), cell(note.person), note.date, cell(note.text)});
        }
        context.print(rows, context.language().say(mark("no notes")));
        return ExitCode::done;
    }

private:
    GivenText enrolment_;
    GivenText cohort_;
};

}  // namespace

std::vector<CommandPage> pages::note() {
    return {
        {"note",
         "add",
         mark("a dated note about an enrolment; no health information belongs in it"),
         {{"mb note add --enrolment E34 --text 'asked for a host near Nesttun'",
           mark("sealed with the person's key: not even the log can read it without")},
          {"mb note add --enrolment E34 --on 2020-11-16 --input -", mark("typed or piped in, for another day")}},
         {{"", &written_columns()}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<NoteAdd>},
        {"note",
         "list",
         mark("notes about one enrolment or a cohort; leaves a trace in the access log"),
         {{"mb note list --enrolment E34", mark("by day")}, {"mb note list --cohort K7", mark("everybody's")}},
         {{"", &list_columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<NoteList>},
        {"note",
         "remove",
         mark("remove a note"),
         {{"mb note remove N3", mark("mb log undo brings it back")}},
         {{"", &written_columns()}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<NoteRemove>},
    };
}

}  // namespace mb::cli
