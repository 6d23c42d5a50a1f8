/// What a command needs while it runs: the register, the day, the language, and somewhere to answer.
#pragma once

#include "cli/config.hpp"
#include "cli/global_options.hpp"
#include "cli/language.hpp"
#include "cli/messages.hpp"
#include "cli/output/rows.hpp"
#include "cli/output/table.hpp"
#include "cli/surroundings.hpp"

#include <mb/operation.hpp>
#include <mb/services/opening.hpp>

#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace mb::cli {

/// The two streams: stdout is the answer, stderr is what is said about it.
struct Streams {
    std::ostream& out;
    std::ostream& error;
};

class CommandContext {
public:
    CommandContext(GlobalOptions options, Surroundings around, Config config, std::string command, Streams streams);

    const GlobalOptions& options() const noexcept { return options_; }
    const Config& config() const noexcept { return config_; }
    const Language& language() const noexcept { return language_; }
    const Surroundings& around() const noexcept { return around_; }
    /// Whether the answer is read by people, not by programs.
    bool for_people() const noexcept { return !options_.json && !options_.csv; }
    bool color_on_error() const;

    /// The day that counts as today: `--today`, else the clock's day in Oslo.
    Date today() const;
    /// The day that an option such as `--at` names, else today.
    Date day(const char* option, const std::optional<std::string>& value) const;
    /// The same for an answer that counts what has been. Throws InvalidValue `day-still-to-come` (`value`, `today`, `option`)
    /// for a day after today.
    Date day_until_today(const char* option, const std::optional<std::string>& value) const;
    /// The machine's clock. Transcripts need instants that are the same each time: `MB_CLOCK=today` makes it 12:00 UTC of
    /// a fixed day. Docs: libmb/docs/decisions/2026-11-22-the-log-goes-by-the-clock.md
    Instant now() const;
    /// Who does this, when by the clock, why, and the day that counts as today.
    Context operation() const;

    /// Opens the register to read, as it was known where `--as-known` says so.
    Register open_to_read() const;
    /// Opens it to look at identities, which leaves a trace in the access log.
    Register open_to_look() const;
    /// Opens it to write; refuses `--as-known`, and a day as today that is still to come.
    Register open_to_write() const;

    /// Prints rows as table, JSON or CSV. `empty` is what people are told on stderr instead of an empty table.
    void print(const Rows& rows, const std::string& empty) const;
    /// Writes rows as JSON where that is asked for, else as CSV: for a file.
    void write(std::ostream& out, const Rows& rows) const;
    /// Prints rows as records for people, else as print() does.
    void print_records(const Rows& rows) const;
    /// Prints a table below a heading, for people only.
    void print_section(const char* heading, const Rows& rows) const;

    /// A confirmation or closing line on stderr, for people only; `--quiet` silences it.
    void say(const std::string& sentence) const;
    /// A warning on stderr.
    void warn(const std::string& sentence) const;
    /// The same by its code; one JSON object where the answer is JSON.
    void warn(std::string_view code, const Fields& fields) const;
    /// All of them: for people at most three of a kind, then how many more there are, and what to do about the kind.
    void warn(const std::vector<Finding>& findings) const;
    /// Warns of all that did not open in the registers that were opened, once the command is done.
    void warn_of_unreadable() const;
    /// What to do about a warning, on stderr.
    void advise(const std::string& hint) const;
    std::ostream& out() const noexcept { return streams_.out; }
    std::ostream& error() const noexcept { return streams_.error; }

private:
    void write_for_machines(std::ostream& out, const Rows& rows, bool terminal) const;
    TableStyle style() const;
    std::optional<services::AsKnown> as_known() const;
    Register open(Register::Mode mode, const std::optional<services::AsKnown>& as_known) const;
    std::optional<Date> fixed_day() const;

    GlobalOptions options_;
    Surroundings around_;
    Config config_;
    Language language_;
    std::string command_;
    Streams streams_;
    mutable std::vector<std::shared_ptr<const Unreadable>> unreadable_;
};

}  // namespace mb::cli
