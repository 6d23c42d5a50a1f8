#include "cli/report.hpp"

#include "cli/findings.hpp"
#include "cli/interruption.hpp"
#include "cli/messages.hpp"
#include "cli/output/json.hpp"
#include "cli/output/visible.hpp"

#include <mb/error.hpp>

namespace mb::cli {

namespace {

struct Failure {
    Message message;
    Fields fields;
    std::vector<Finding> findings;
};

Failure failure_of(const std::exception& thrown, const Language& language) {
    if (dynamic_cast<const Interrupted*>(&thrown) != nullptr) {
        return {compose("interrupted", {}, language), {}, {}};
    }
    const auto* error = dynamic_cast<const Error*>(&thrown);
    if (error == nullptr) {
        const Fields fields{{"detail", thrown.what()}};
        return {compose("unexpected", fields, language), fields, {}};
    }
    Failure failure{compose(error->code(), error->fields(), language), error->fields(), {}};
    if (const auto* refused = dynamic_cast<const Refused*>(error)) {
        failure.findings = refused->findings();
    }
    return failure;
}

void write_members(std::ostream& out, const Message& message, const Fields& fields) {
    out << "\"code\": " << json_string(message.code) << ", \"message\": " << json_string(message.text);
    if (!message.hint.empty()) {
        out << ", \"hint\": " << json_string(message.hint);
    }
    for (const auto& [name, value] : fields) {
        if (name != "code" && name != "message" && name != "hint" && name != "findings") {
            out << ", " << json_string(name) << ": " << json_string(value);
        }
    }
}

void report_json(std::ostream& out, const Failure& failure) {
    out << "{\"error\": {";
    write_members(out, failure.message, failure.fields);
    if (!failure.findings.empty()) {
        out << ", \"findings\": [";
        const char* separator = "{";
        for (const Finding& finding : failure.findings) {
            out << separator;
            write_members(out, compose(finding.code, finding.fields, Language::for_machines()), finding.fields);
            separator = "}, {";
        }
        out << "}]";
    }
    out << "}}\n";
}

/// Where in a file the failure lies: `mb.toml:3:7: `; a missing part is left out.
std::string place(const Fields& fields) {
    const auto file = field(fields, "file");
    const auto line = field(fields, "line");
    if (!file || !line) {
        return "";
    }
    std::string text = visible(*file) + ":" + visible(*line);
    if (const auto column = field(fields, "column");
        column && column->find_first_not_of("0123456789") == std::string::npos) {
        text += ":" + visible(*column);
    }
    return text + ": ";
}

}  // namespace

void report(std::ostream& error, const std::exception& thrown, const ReportStyle& style) {
    if (style.json) {
        report_json(error, failure_of(thrown, Language::for_machines()));
        return;
    }
    const Failure failure = failure_of(thrown, style.language);
    const char* red = style.color ? "\033[31m" : "";
    const char* plain = style.color ? "\033[0m" : "";
    error << red << "mb: " << plain << place(failure.fields);
    if (const auto option = field(failure.fields, "option");
        option && dynamic_cast<const InvalidValue*>(&thrown) != nullptr) {
        error << visible(*option) << ": ";
    }
    error << failure.message.text << '\n';
    std::string hint = failure.message.hint;
    for (const std::string& sentence : sentences_of(failure.findings, style.language)) {
        error << "  " << sentence << '\n';
    }
    for (const Finding& finding : failure.findings) {
        hint = hint.empty() ? compose(finding.code, finding.fields, style.language).hint : hint;
    }
    if (!hint.empty()) {
        error << style.language.say(mark("hint")) << ": " << hint << '\n';
    }
}

}  // namespace mb::cli
