/// Answers that go into a file, which only its owner can read.
#pragma once

#include "cli/context.hpp"
#include "cli/options.hpp"

#include <mb/services/output_file.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mb::cli {

/// How a command writes files: rehearsed with `--dry-run`, taken back on Ctrl-C while a DeferredInterruption lives, and
/// never in place of the register in use, its keys or the settings.
services::OutputOptions output_options(const CommandContext& context, bool overwrite);

/// Where an answer goes: the options `--output` and `--force`. It is a document, such as a calendar, or rows.
class OutputFile {
public:
    void setup(Options& options);
    /// Throws UsageError `option-needs-other` where `--force` has nothing to write over.
    void check() const;
    /// Throws UsageError `output-ending` (`value`, `endings`) where a file is named that ends in none of these.
    void require_extension(const std::vector<std::string_view>& extensions) const;
    /// Whether a document is asked for: not where programs want the rows that it is made of.
    bool is_wanted(const CommandContext& context) const { return output_ || context.for_people(); }
    /// Whether a file is named, and whether its name ends so, in whichever case.
    bool is_given() const { return output_.has_value(); }
    bool has_extension(std::string_view extension) const;
    /// Writes the document and tells of the file.
    void hand_over(const CommandContext& context, const std::string& text) const;
    /// The same for rows: in a file as JSON where that is asked for, else as CSV; on stdout as any answer.
    void hand_over(const CommandContext& context, const Rows& rows, const std::string& empty) const;

    static const std::vector<Column> columns;

private:
    void write(const CommandContext& context, const std::string& text) const;

    std::optional<std::string> output_;
    bool force_ = false;
};

}  // namespace mb::cli
