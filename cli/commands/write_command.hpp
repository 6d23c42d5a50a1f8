/// Commands that change the register.
#pragma once

#include "cli/command.hpp"
#include "cli/context.hpp"

#include <mb/services/outcome.hpp>

#include <initializer_list>
#include <vector>

namespace mb::cli {

/// A command that is one write: `act` does it, the rest is the same for all. People are told in one sentence with the
/// number of the operation, machines by the fields of what was written.
class WriteCommand : public Command {
public:
    ExitCode run(CommandContext& context) final;

private:
    /// Reads the options and calls the service.
    virtual services::Outcome act(Register& registered, const CommandContext& context,
                                  const services::Intent& intent) = 0;
    /// What machines are told of each thing written, see written().
    virtual const std::vector<Column>& columns() const = 0;
};

/// The columns of a write's answer: the operation (absent when nothing was changed, and with --dry-run), a sentence,
/// and the fields of each thing written. Those of a kind that is not text are read from the fields' texts.
std::vector<Column> written(std::initializer_list<Column> fields);

/// Tells of a write that has been done.
void tell(const CommandContext& context, const services::Outcome& outcome, const std::vector<Column>& columns);

}  // namespace mb::cli
