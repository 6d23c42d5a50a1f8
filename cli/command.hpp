/// A command in two phases: `setup` declares what it takes, `run` does it.
#pragma once

#include "cli/exit_code.hpp"
#include "cli/options.hpp"
#include "cli/output/rows.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace mb::cli {

class CommandContext;

class Command {
public:
    Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;
    virtual ~Command() = default;

    /// Declares options and the positional argument; does no work.
    virtual void setup(Options& options) = 0;
    virtual ExitCode run(CommandContext& context) = 0;
};

/// A line to type and what it shows.
struct Example {
    const char* line;
    const char* meaning;  ///< marked English text
};

/// The objects that `--json` prints, by default or with an option such as `--lessons`.
struct Listing {
    const char* option;
    const std::vector<Column>* columns;

    /// Their keys in order: `person`, `name (--names)` where names have to be asked for.
    std::vector<std::string> keys() const;
};

/// What help tells of a command, and how it is made.
struct CommandPage {
    const char* noun;
    const char* verb;     ///< empty for a command of one word: `mb import`
    const char* summary;  ///< marked English text, without a full stop
    std::vector<Example> examples;
    std::vector<Listing> listings;
    std::vector<ExitCode> exits;  ///< besides 0, 1 and 2
    std::unique_ptr<Command> (*make)();

    /// `cohort progress`
    std::string name() const;
};

/// For CommandPage::make.
template <class Class>
std::unique_ptr<Command> make() {
    return std::make_unique<Class>();
}

/// All commands, in the order of `mb help`.
const std::vector<CommandPage>& all_commands();

/// The command of these words, or nothing.
const CommandPage* find_command(std::string_view noun, std::string_view verb);

}  // namespace mb::cli
