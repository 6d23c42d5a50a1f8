#include "cli/context.hpp"

#include "cli/findings.hpp"
#include "cli/given.hpp"
#include "cli/output/csv.hpp"
#include "cli/output/json.hpp"
#include "cli/usage_error.hpp"

#include <mb/joined.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace mb::cli {

namespace {

Instant noon(Date day) {
    return Instant(std::chrono::sys_seconds(day.days()) + std::chrono::hours(12));
}

}  // namespace

CommandContext::CommandContext(GlobalOptions options, Surroundings around, Config config, std::string command,
                               Streams streams)
    : options_(std::move(options)), around_(std::move(around)), config_(std::move(config)),
      language_(config_.language_form()), command_(std::move(command)), streams_(streams) {}

bool CommandContext::color_on_error() const {
    return config_.colors(around_.error_is_terminal);
}

Date CommandContext::today() const {
    return fixed_day().value_or(oslo_day(around_.now()));
}

std::optional<Date> CommandContext::fixed_day() const {
    if (config_.today.value.empty()) {
        return std::nullopt;
    }
    return given<Date>(config_.today.source.c_str(), config_.today.value);
}

Instant CommandContext::now() const {
    const auto fixed = around_.variable("MB_CLOCK") == "today" ? fixed_day() : std::nullopt;
    return fixed ? noon(*fixed) : around_.now();
}

Date CommandContext::day(const char* option, const std::optional<std::string>& value) const {
    return given<Date>(option, value).value_or(today());
}

Date CommandContext::day_until_today(const char* option, const std::optional<std::string>& value) const {
    const Date named = day(option, value);
    if (named > today()) {
        throw InvalidValue("day-still-to-come",
                           {{"value", named.to_string()}, {"today", today().to_string()}, {"option", option}});
    }
    return named;
}

Context CommandContext::operation() const {
    const std::string actor = given<Line>(config_.actor.source.c_str(), config_.actor.value).str();
    const std::string why =
        config_.why.value.empty() ? "" : given<Line>(config_.why.source.c_str(), config_.why.value).str();
    return {now(), actor, command_, why, fixed_day()};
}

std::optional<services::AsKnown> CommandContext::as_known() const {
    if (!options_.as_known) {
        return std::nullopt;
    }
    const std::string& text = *options_.as_known;
    if (std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
        std::int64_t number = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        if (read.ec != std::errc()) {
            throw UsageError("operation-number-malformed", {{"value", text}});
        }
        return number;
    }
    return given<Date>("--as-known", text);
}

Register CommandContext::open(Register::Mode mode, const std::optional<services::AsKnown>& as_known) const {
    auto registered = services::open_register(config_.registered.value, mode, as_known);
    unreadable_.push_back(registered.unreadable());
    return registered;
}

Register CommandContext::open_to_read() const {
    return open(Register::Mode::read, as_known());
}

Register CommandContext::open_to_look() const {
    return open(Register::Mode::write, as_known());
}

Register CommandContext::open_to_write() const {
    if (options_.as_known) {
        throw UsageError("as-known-is-for-reading", {{"command", command_}});
    }
    if (const Date clock = oslo_day(now()); today() > clock) {
        throw UsageError("today-in-future", {{"date", today().to_string()}, {"today", clock.to_string()}});
    }
    return open(Register::Mode::write, {});
}

void CommandContext::write_for_machines(std::ostream& out, const Rows& rows, bool terminal) const {
    if (options_.json) {
        write_json(out, rows);
    } else {
        const auto dialect = options_.csv == "excel-no" ? CsvDialect::excel_no : CsvDialect::rfc4180;
        write_csv(out, rows, dialect, terminal);
    }
}

void CommandContext::write(std::ostream& out, const Rows& rows) const {
    write_for_machines(out, rows, false);
}

void CommandContext::print(const Rows& rows, const std::string& empty) const {
    if (!for_people()) {
        write_for_machines(streams_.out, rows, around_.out_is_terminal);
    } else if (rows.empty()) {
        say(empty);
    } else {
        write_table(streams_.out, rows, language_, style());
    }
}

void CommandContext::print_records(const Rows& rows) const {
    if (for_people()) {
        write_records(streams_.out, rows, language_, style());
    } else {
        write_for_machines(streams_.out, rows, around_.out_is_terminal);
    }
}

void CommandContext::print_section(const char* heading, const Rows& rows) const {
    if (rows.empty()) {
        return;
    }
    streams_.out << '\n' << language_.say(heading) << '\n';
    write_table(streams_.out, rows, language_, style());
}

TableStyle CommandContext::style() const {
    return {around_.width, config_.colors(around_.out_is_terminal)};
}

void CommandContext::say(const std::string& sentence) const {
    if (for_people() && !options_.quiet && !sentence.empty()) {
        streams_.error << sentence << '\n';
    }
}

void CommandContext::warn(const std::string& sentence) const {
    streams_.error << language_.say(mark("warning")) << ": " << sentence << '\n';
}

void CommandContext::warn(std::string_view code, const Fields& fields) const {
    if (!options_.json) {
        warn(compose(code, fields, language_).text);
        return;
    }
    const Message message = compose(code, fields, Language::for_machines());
    streams_.error << "{\"warning\": {\"code\": " << json_string(message.code)
                   << ", \"message\": " << json_string(message.text) << "}}\n";
}

void CommandContext::warn(const std::vector<Finding>& findings) const {
    if (options_.json) {
        for (const Finding& finding : findings) {
            warn(finding.code, finding.fields);
        }
        return;
    }
    for (const std::string& sentence : sentences_of(findings, language_)) {
        warn(sentence);
    }
    for (const auto& kind : by_kind(findings)) {
        const Finding& first = findings[kind.told.front()];
        advise(compose(first.code, first.fields, language_).hint);
    }
}

void CommandContext::warn_of_unreadable() const {
    std::vector<Finding> findings;
    const auto add = [&](const char* code, const char* name, const auto& ids) {
        if (!ids.empty()) {
            const std::vector all(ids.begin(), ids.end());
            findings.push_back({code,
                                {{name, joined(all, [](const auto& id) { return id.to_string(); })},
                                 {"first", all.front().to_string()},
                                 {"count", std::to_string(all.size())}}});
        }
    };
    for (const auto& unreadable : unreadable_) {
        add("names-not-readable", "persons", unreadable->without_key);
        add("names-damaged", "persons", unreadable->damaged);
        add("notes-not-readable", "notes", unreadable->notes);
    }
    warn(findings);
}

void CommandContext::advise(const std::string& hint) const {
    // A command to look around with is no advice.
    if (!hint.empty() && !hint.starts_with("mb ")) {
        streams_.error << language_.say(mark("hint")) << ": " << hint << '\n';
    }
}

}  // namespace mb::cli
