#include "cli/commands/document.hpp"

#include "cli/usage_error.hpp"

#include <mb/services/output_file.hpp>

namespace mb::cli {

const std::vector<Column> Document::columns{
    {"file", mark("file")},
    {"bytes", mark("bytes"), Kind::integer},
};

void Document::setup(Options& options) {
    options.value(output_, "--output", "FILE", mark("into this file, which only you can read (default: stdout)"));
    options.flag(force_, "--force", mark("write over a file that is there"));
}

void Document::check(const CommandContext& context) const {
    if (!output_ && !context.for_people()) {
        throw UsageError("option-missing", {{"option", "--output"}});
    }
    if (!output_ && force_) {
        throw UsageError("option-needs-other", {{"option", "--force"}, {"other", "--output"}});
    }
}

void Document::hand_over(const CommandContext& context, const std::string& text) const {
    if (!output_) {
        context.out() << text;
        return;
    }
    if (!context.options().dry_run) {
        services::write_output_file(*output_, text, force_);
    }
    if (!context.for_people()) {
        Rows rows(columns);
        rows.add({*output_, cell(text.size())});
        context.print(rows, "");
        return;
    }
    const char* sentence = context.options().dry_run ? mark("would write {file}") : mark("wrote {file}");
    context.say(fill(context.language().say(sentence), {{"file", *output_}}, context.language()));
}

}  // namespace mb::cli
