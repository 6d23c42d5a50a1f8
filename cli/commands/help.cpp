// help: an overview, a command, or a topic.
#include "cli/help.hpp"

#include "cli/commands/help_rows.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/field_words.hpp"
#include "cli/topics.hpp"
#include "cli/usage_error.hpp"

#include <mb/nearest.hpp>

#include <algorithm>

namespace mb::cli {

namespace {

const std::vector<Column> exit_columns{
    {"exit", mark("exit"), Kind::integer},
    {"meaning", mark("meaning"), Kind::prose},
};
const std::vector<Column> topic_columns{
    {"topic", mark("topic"), Kind::prose},
    {"about", mark("about"), Kind::prose},
};
const std::vector<Column> code_columns{
    {"code", mark("code")},
    {"message", mark("message"), Kind::prose},
    {"hint", mark("hint"), Kind::prose},
};

void print_exit_codes(const CommandContext& context) {
    Rows rows(exit_columns);
    for (const ExitCode code :
         {ExitCode::done, ExitCode::unexpected, ExitCode::usage, ExitCode::refused, ExitCode::no_such_record,
          ExitCode::unusable, ExitCode::busy, ExitCode::undecided, ExitCode::not_valid, ExitCode::interrupted}) {
        const Language& language = context.for_people() ? context.language() : Language::for_machines();
        rows.add({static_cast<std::int64_t>(code), language.say(meaning_of(code))});
    }
    context.print(rows, "");
}

void print_topics(const CommandContext& context) {
    Rows rows(topic_columns);
    const Language& language = context.for_people() ? context.language() : Language::for_machines();
    for (const Topic& topic : topics()) {
        rows.add({topic.name, language.say(topic.title)});
    }
    context.print(rows, "");
}

/// Every code that a failure or finding can carry, with its sentence as it is written, placeholders and all.
void print_codes(const CommandContext& context) {
    Rows rows(code_columns);
    const Language& language = context.for_people() ? context.language() : Language::for_machines();
    for (const Sentence& sentence : failure_sentences()) {
        const std::string text = sentence.text.many == nullptr
                                     ? language.say(sentence.text.one)
                                     : language.say_many(sentence.text.one, sentence.text.many, 2);
        rows.add({sentence.code, text, sentence.hint == nullptr ? Cell() : Cell(language.say(sentence.hint))});
    }
    context.print(rows, "");
}

class Help : public Command {
public:
    void setup(Options& options) override {
        options.positional(words_,
                           {"COMMAND", mark("a command, a noun, or a topic: mb help topics"), false, true, nullptr});
    }

    ExitCode run(CommandContext& context) override {
        if (words_.empty()) {
            explain_all(context);
        } else if (words_[0] == "exit-codes") {
            print_exit_codes(context);
        } else if (words_[0] == "codes") {
            print_codes(context);
        } else if (words_[0] == "commands") {
            explain_commands(context);
        } else if (words_[0] == "options") {
            explain_options(context);
        } else if (words_[0] == "topics") {
            print_topics(context);
        } else if (const CommandPage* page = find_command(words_[0], words_.size() > 1 ? words_[1] : "")) {
            explain(context, *page);
        } else {
            explain_noun(context);
        }
        return ExitCode::done;
    }

private:
    static void explain_all(const CommandContext& context) {
        if (context.for_people()) {
            write_overview(context.out(), context.language());
        } else {
            explain_commands(context);
        }
    }

    static void explain_commands(const CommandContext& context) {
        if (context.for_people()) {
            write_commands(context.out(), context.language());
            return;
        }
        CommandRows commands;
        commands.add_noun("");
        context.print(commands.rows(), "");
    }

    static void explain_options(const CommandContext& context) {
        if (context.for_people()) {
            write_global_options(context.out(), context.language());
        } else {
            context.print(global_option_rows(), "");
        }
    }

    static void explain(const CommandContext& context, const CommandPage& page) {
        if (context.for_people()) {
            write_help(context.out(), page, context.language());
            return;
        }
        CommandRows commands;
        commands.add(page);
        context.print(commands.rows(), "");
    }

    /// A noun, a topic, or a word that is both: `register`.
    void explain_noun(const CommandContext& context) const {
        const bool alone = words_.size() == 1;
        const bool noun = alone && std::ranges::any_of(all_commands(), [&](const CommandPage& page) {
                              return words_[0] == page.noun;
                          });
        const Topic* topic = alone ? find_topic(words_[0]) : nullptr;
        if (!noun && topic == nullptr) {
            refuse();
        }
        if (!context.for_people()) {
            print_noun(context, noun, topic);
            return;
        }
        if (noun) {
            write_noun_help(context.out(), words_[0], context.language());
        }
        if (topic != nullptr) {
            context.out() << (noun ? "\n" : "");
            write_topic(context.out(), *topic, context.language());
        }
    }

    /// One array of objects: of a word that is both, the commands.
    void print_noun(const CommandContext& context, bool noun, const Topic* topic) const {
        if (noun) {
            CommandRows commands;
            commands.add_noun(words_[0]);
            context.print(commands.rows(), "");
        } else {
            context.print(topic_rows(*topic), "");
        }
    }

    /// What is meant by a word in the language of the field, else what is spelled nearly so.
    std::string near_to(const std::vector<std::string>& known, const std::string& word) const {
        for (const Part part : {Part::topic, Part::command}) {
            const auto meant = meant_by(part, word);
            if (!meant.empty()) {
                return std::string(meant.front());
            }
        }
        const auto verbs = words_.size() > 1 ? meant_by(Part::verb, words_[1]) : std::vector<std::string_view>();
        for (const auto verb : verbs) {
            if (find_command(words_[0], verb) != nullptr) {
                return words_[0] + " " + std::string(verb);
            }
        }
        return nearest(word, known);
    }

    [[noreturn]] void refuse() const {
        std::vector<std::string> known;
        for (const Topic& topic : topics()) {
            known.emplace_back(topic.name);
        }
        for (const CommandPage& page : all_commands()) {
            known.emplace_back(words_.size() == 1 ? std::string(page.noun) : page.name());
        }
        const std::string word = words_.size() == 1 ? words_[0] : words_[0] + " " + words_[1];
        Fields fields{{"value", word}};
        if (const auto near = near_to(known, word); !near.empty()) {
            fields.emplace_back("nearest", near);
        }
        throw UsageError("help-unknown", fields);
    }

    std::vector<std::string> words_;
};

}  // namespace

std::vector<CommandPage> pages::help() {
    return {{"help",
             "",
             mark("help on a command or a topic"),
             {{"mb help cohort progress", mark("a command")},
              {"mb help topics", mark("what else there is help on")},
              {"mb help dates", mark("a topic: how days, weeks and hours are typed")},
              {"mb help codes --json", mark("every error code, for those who write scripts")}},
             {{"", &CommandRows::columns},
              {"TOPIC", &topic_line_columns},
              {"options", &option_columns},
              {"topics", &topic_columns},
              {"exit-codes", &exit_columns},
              {"codes", &code_columns}},
             {},
             make<Help>}};
}

}  // namespace mb::cli
