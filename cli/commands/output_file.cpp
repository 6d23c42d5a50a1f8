#include "cli/commands/output_file.hpp"

#include "cli/interruption.hpp"
#include "cli/usage_error.hpp"

#include <mb/lower_ascii.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <utility>
#include <vector>

namespace mb::cli {

const std::vector<Column> OutputFile::columns{
    {"file", mark("file")},
    {"bytes", mark("bytes"), Kind::integer},
};

services::OutputOptions output_options(const CommandContext& context, bool overwrite) {
    const auto paths = RegisterPaths::beside(context.config().registered.value);
    std::vector<std::filesystem::path> kept{paths.data, paths.keys};
    kept.insert(kept.end(), context.config().files.begin(), context.config().files.end());
    return {overwrite, context.options().dry_run, DeferredInterruption::pass, std::move(kept)};
}

void OutputFile::setup(Options& options) {
    options.value(output_, "--output", "FILE", mark("into this file, which only you can read (default: stdout)"));
    options.flag(force_, "--force", mark("write over a file that is there"));
}

void OutputFile::check() const {
    if (!output_ && force_) {
        throw UsageError("option-needs-other", {{"option", "--force"}, {"other", "--output"}});
    }
}

bool OutputFile::has_extension(std::string_view extension) const {
    return output_ && lower_ascii(*output_).ends_with(extension);
}

void OutputFile::require_extension(const std::vector<std::string_view>& extensions) const {
    if (output_ && std::ranges::none_of(extensions, [this](std::string_view each) { return has_extension(each); })) {
        throw UsageError("output-ending",
                         {{"value", *output_}, {"endings", fmt::format("{}", fmt::join(extensions, ", "))}});
    }
}

void OutputFile::hand_over(const CommandContext& context, const std::string& text) const {
    if (!output_) {
        context.out() << text;
        return;
    }
    write(context, text);
    if (!context.for_people()) {
        Rows rows(columns);
        rows.add({*output_, cell(text.size())});
        context.print(rows, "");
    }
}

void OutputFile::hand_over(const CommandContext& context, const Rows& rows, const std::string& empty) const {
    if (!output_ || (rows.empty() && context.for_people())) {
        context.print(rows, empty);
        return;
    }
    std::ostringstream text;
    context.write(text, rows);
    write(context, text.str());
}

void OutputFile::write(const CommandContext& context, const std::string& text) const {
    const DeferredInterruption deferred;
    services::write_output_file(*output_, text, output_options(context, force_));
    const char* sentence = context.options().dry_run ? mark("would write {file}") : mark("wrote {file}");
    context.say(fill(context.language().say(sentence), {{"file", *output_}}, context.language()));
}

}  // namespace mb::cli
