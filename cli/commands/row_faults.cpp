#include "cli/commands/row_faults.hpp"

#include "cli/findings.hpp"
#include "cli/output/visible.hpp"

#include <algorithm>

namespace mb::cli {

namespace {

const std::vector<Column> fault_columns{
    {"file", mark("file")},
    {"line", mark("line"), Kind::integer},
    {"column", mark("column")},
    {"value", mark("value")},
    {"code", mark("code")},
    {"message", mark("message"), Kind::prose},
    {"hint", mark("hint"), Kind::prose},
};
const std::vector<Column> warning_columns{
    {"file", mark("file")},
    {"line", mark("line"), Kind::integer},
    {"code", mark("code")},
    {"message", mark("message"), Kind::prose},
};

Cell text_or_absent(const std::string& text) {
    return text.empty() ? Cell() : Cell(text);
}

/// The data of a fault, with the value that stood in the cell.
Fields fields_of(const services::RowError& error) {
    Fields fields = error.fields;
    if (!field(fields, "value")) {
        fields.emplace_back("value", error.value);
    }
    if (!field(fields, "column") && !error.column.empty()) {
        fields.emplace_back("column", error.column);
    }
    fields.emplace_back("file", error.file);
    return fields;
}

std::string place_of(const services::RowError& error, const Language& language) {
    // Line 0 stands for the file as a whole.
    const std::string line = error.line == 0 ? "" : std::to_string(error.line);
    const Fields fields{{"file", error.file}, {"line", line}, {"column", error.column}};
    return fill(language.say(mark("{file}[:{line}][, column {column}]")), fields, language);
}

}  // namespace

Nested fault_rows(const std::vector<services::RowError>& errors) {
    auto rows = std::make_shared<Rows>(fault_columns);
    for (const services::RowError& error : errors) {
        const Message message = compose(error.code, fields_of(error), Language::for_machines());
        rows->add({error.file, cell(error.line), text_or_absent(error.column), text_or_absent(error.value), error.code,
                   message.text, text_or_absent(message.hint)});
    }
    return rows;
}

Nested warning_rows(const std::vector<services::RowWarning>& warnings, std::string_view file) {
    auto rows = std::make_shared<Rows>(warning_columns);
    for (const services::RowWarning& warning : warnings) {
        if (warning.file == file) {
            rows->add({warning.file, warning.line == 0 ? Cell() : cell(warning.line), warning.finding.code,
                       compose(warning.finding.code, warning.finding.fields, Language::for_machines()).text});
        }
    }
    return rows;
}

void tell_faults(const CommandContext& context, const services::ImportReport& report) {
    const Language& language = context.language();
    for (const services::FileReport& file : report.files) {
        for (const services::RowError& error : file.errors) {
            const Message message = compose(error.code, fields_of(error), language);
            // What would be right belongs to the fault; a command to look around with would only repeat itself.
            const bool advice = !message.hint.empty() && !message.hint.starts_with("mb ");
            context.error() << place_of(error, language) << ": " << message.text << (advice ? "; " + message.hint : "")
                            << '\n';
        }
        if (const auto more = file.errors_in_all - static_cast<std::int64_t>(file.errors.size()); more > 0) {
            const auto sentence = language.say_many("{file}: and {more} more fault", "{file}: and {more} more faults",
                                                    static_cast<long>(more));
            context.error() << fill(sentence, {{"file", file.file}, {"more", std::to_string(more)}}, language) << '\n';
        }
    }
}

void tell_warnings(const CommandContext& context, const services::ImportReport& report) {
    const Language& language = context.language();
    std::vector<Finding> findings;
    for (const services::RowWarning& warning : report.warnings) {
        findings.push_back(warning.finding);
    }
    auto left = report.warnings_in_all;
    std::vector<std::string> hints;
    const auto kinds = by_kind(findings);
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        const FindingsOfKind& each = kinds[kind];
        for (const std::size_t i : each.told) {
            const services::RowWarning& warning = report.warnings[i];
            const std::string place =
                visible(warning.file) + (warning.line == 0 ? "" : ":" + std::to_string(warning.line));
            context.warn(place + ": " + compose(each.code, warning.finding.fields, language).text);
        }
        // The report keeps some of each code only: those it does not keep belong to the last kind of the code.
        left[each.code] -= static_cast<std::int64_t>(each.told.size()) + each.more;
        const bool last = std::none_of(kinds.begin() + static_cast<std::ptrdiff_t>(kind) + 1, kinds.end(),
                                       [&](const FindingsOfKind& later) { return later.code == each.code; });
        if (const auto untold = each.more + (last ? left[each.code] : 0); untold > 0) {
            context.warn(more_like_this(untold, each.code, language));
        }
        hints.push_back(compose(each.code, findings[each.told.front()].fields, language).hint);
    }
    for (const std::string& hint : hints) {
        context.advise(hint);
    }
}

}  // namespace mb::cli
