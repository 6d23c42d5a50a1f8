#include "cli/output/person_page.hpp"

#include "cli/messages.hpp"
#include "cli/output/html.hpp"
#include "cli/output/json.hpp"
#include "cli/output/people.hpp"
#include "cli/record_cells.hpp"
#include "cli/vocabulary.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <sstream>
#include <string_view>
#include <utility>
#include <vector>

namespace mb::cli {

namespace {

constexpr const char* style = R"(@page { size: A4; margin: 15mm; }
body { font: 10pt sans-serif; color: black; background: white; margin: 1em; }
h1 { font-size: 15pt; }
h2 { font-size: 12pt; margin: 1.5em 0 0.3em; break-after: avoid; }
table { border-collapse: collapse; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.2mm solid #888; padding: 0.3em 0.5em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; font-weight: normal; }
)";

/// A value of a row; amounts are numbers.
Cell cell_of(const std::string& table, const std::string& column, const RowCell& value) {
    constexpr std::string_view amounts[] = {"minutes", "amount", "planned_days", "present_days"};
    std::int64_t number = 0;
    if (value && std::ranges::find(amounts, column) != std::end(amounts)
        && std::from_chars(value->data(), value->data() + value->size(), number).ec == std::errc()) {
        return number;
    }
    return record_cell(table, column, value);
}

struct Heading {
    std::string key;
    std::string text;  ///< as people read it
};

/// A part of the file, and its cells.
struct Part {
    Heading heading;
    std::vector<Heading> columns;
    std::vector<std::vector<Cell>> rows = {};
};

/// Puts the parts together, in the order of the page.
class Parts {
public:
    Parts(const services::PersonFile& file, const Language& language) : file_(file), language_(language) {
        add_identities(heading("identity", mark("Who it is")), file.identities);
        add_identities(heading("earlier_identity", mark("Earlier details")), file.earlier_identities);
        add_rows();
        add_operations();
        add_changes();
        add_accesses();
        add_retention();
    }

    const std::vector<Part>& all() const { return parts_; }

private:
    Heading heading(const char* key, const char* text) const { return {key, language_.say(text)}; }
    Part& begin(Heading part, std::vector<Heading> columns) {
        return parts_.emplace_back(Part{std::move(part), std::move(columns)});
    }

    void add_identities(Heading title, const std::vector<std::pair<PersonId, Identity>>& identities) {
        auto& part =
            begin(std::move(title), {heading("person", mark("person")), heading("family_name", mark("family name")),
                                     heading("given_name", mark("given name")), heading("birth_date", mark("born")),
                                     heading("email", mark("e-mail")), heading("phone", mark("phone")),
                                     heading("language", mark("language"))});
        for (const auto& [person, held] : identities) {
            part.rows.push_back({cell(person), cell(held.family_name), cell(held.given_name), cell(held.birth_date),
                                 cell(held.email), cell(held.phone), cell(held.language)});
        }
    }

    void add_rows() {
        for (const RowChange& row : file_.rows) {
            auto part = std::ranges::find(parts_, row.table, [](const Part& each) { return each.heading.key; });
            if (part == parts_.end()) {
                std::vector<Heading> columns;
                for (const auto& column : row.columns) {
                    columns.push_back({column.name, label_of("column", column.name, language_)});
                }
                begin({row.table, label_of("table", row.table, language_)}, std::move(columns));
                part = std::prev(parts_.end());
            }
            std::vector<Cell> cells;
            std::ranges::transform(row.columns, std::back_inserter(cells), [&](const RowChange::Column& column) {
                return cell_of(row.table, column.name, column.after);
            });
            part->rows.push_back(std::move(cells));
        }
    }

    void add_operations() {
        auto& part =
            begin(heading("operation", mark("What was changed, and by whom")),
                  {heading("operation", mark("operation")), heading("at", mark("when")), heading("actor", mark("who")),
                   heading("command", mark("command")), heading("summary", mark("what"))});
        for (const Operation& operation : file_.operations) {
            part.rows.push_back({operation.number.number(), operation.at, operation.actor, operation.command,
                                 compose(operation.event, language_)});
        }
    }

    /// Every value before and after; what names the row is told once.
    void add_changes() {
        auto& part =
            begin(heading("change", mark("What these changes did")),
                  {heading("operation", mark("operation")), heading("table", mark("of what")),
                   heading("row", mark("which")), heading("change", mark("change")), heading("column", mark("field")),
                   heading("before", mark("before")), heading("after", mark("after"))});
        for (const services::PersonChange& each : file_.changes) {
            const RowChange& change = each.change;
            const auto add = [&](Cell column, Cell before, Cell after) {
                part.rows.push_back({each.operation.number(), CodedValue{"table", change.table}, key_of(change),
                                     kind_cell(change), std::move(column), std::move(before), std::move(after)});
            };
            bool told = false;
            for (const RowChange::Column& column : change.columns) {
                if (!column.key && column.before != column.after) {
                    add(CodedValue{"column", column.name}, cell_of(change.table, column.name, column.before),
                        cell_of(change.table, column.name, column.after));
                    told = true;
                }
            }
            if (!told) {
                add({}, {}, {});
            }
        }
    }

    void add_accesses() {
        auto& part = begin(heading("access", mark("Who has looked")),
                           {heading("access", mark("look")), heading("at", mark("when")), heading("actor", mark("who")),
                            heading("command", mark("command")), heading("purpose", mark("why")),
                            heading("scope", mark("at whom"))});
        for (const auto& look : file_.accesses) {
            part.rows.push_back({look.number, look.context.at, look.context.actor, look.context.command,
                                 look.context.purpose.empty() ? Cell() : Cell(look.context.purpose), cell(look.scope)});
        }
    }

    void add_retention() {
        const auto& retention = file_.retention;
        begin(heading("retention", mark("How long it is remembered who it is")),
              {heading("retention_class", mark("was")), heading("last_event", mark("last event")),
               heading("until", mark("kept until")), heading("ongoing", mark("takes part"))})
            .rows.push_back({cell(retention.retention_class), cell(retention.last_event), cell(retention.until),
                             retention.ongoing});
    }

    const services::PersonFile& file_;
    const Language& language_;
    std::vector<Part> parts_;
};

std::string json_of(const Part& part) {
    std::vector<Column> columns;
    for (const auto& column : part.columns) {
        columns.push_back({column.key.c_str(), ""});
    }
    Rows rows(columns);
    for (const auto& cells : part.rows) {
        rows.add(cells);
    }
    std::ostringstream text;
    write_json(text, rows);
    return text.str();
}

std::string table_of(const Part& part, const Language& language) {
    std::string text = "<table>\n<thead>\n<tr>";
    for (const auto& column : part.columns) {
        text += "<th scope=\"col\">" + html(column.text) + "</th>";
    }
    text += "</tr>\n</thead>\n<tbody>\n";
    for (const auto& cells : part.rows) {
        text += "<tr>";
        for (const Cell& each : cells) {
            text += "<td>" + html(spelled(each, language)) + "</td>";
        }
        text += "</tr>\n";
    }
    return text + "</tbody>\n</table>\n";
}

}  // namespace

std::string person_json(const services::PersonFile& file) {
    std::string text = "{\n\"format\": \"mb person 1\",\n\"number\": " + json_string(file.person.to_string());
    const Parts parts(file, Language::for_machines());
    for (const Part& part : parts.all()) {
        std::string array = json_of(part);
        array.erase(array.find_last_not_of('\n') + 1);
        text += ",\n" + json_string(part.heading.key) + ": " + array;
    }
    return text + "\n}\n";
}

std::string person_page(const services::PersonFile& file, const Language& language) {
    const std::string title =
        fill(language.say(mark("What is held about {person}")), {{"person", file.person.to_string()}}, language);
    std::string body = "<h1>" + html(title) + "</h1>\n";
    const Parts parts(file, language);
    for (const Part& part : parts.all()) {
        if (!part.rows.empty()) {
            body += "<section>\n<h2>" + html(part.heading.text) + "</h2>\n" + table_of(part, language) + "</section>\n";
        }
    }
    return HtmlPage{std::string(to_code(language.form())), title, style, body}.text();
}

}  // namespace mb::cli
