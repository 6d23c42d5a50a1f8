/// Commands whose answer is a document: on stdout, or in a file.
#pragma once

#include "cli/context.hpp"
#include "cli/options.hpp"

#include <optional>
#include <string>

namespace mb::cli {

/// Where a document goes: the options `--output` and `--force`.
class Document {
public:
    void setup(Options& options);
    /// Throws UsageError `option-missing` where machines are to be told something else than the document itself,
    /// `option-needs-other` where `--force` has nothing to write over.
    void check(const CommandContext& context) const;
    /// Writes the document and tells of the file.
    void hand_over(const CommandContext& context, const std::string& text) const;

    static const std::vector<Column> columns;

private:
    std::optional<std::string> output_;
    bool force_ = false;
};

}  // namespace mb::cli
