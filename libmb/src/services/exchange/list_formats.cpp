#include "services/exchange/list_formats.hpp"

#include "services/exchange/header.hpp"

#include <array>
#include <vector>

namespace mb::services::exchange {
namespace {

/// A column of a file of the bundle.
Column from(Kind kind, std::string_view name) {
    const Format& format = format_of(kind);
    return format.columns[column_of(format, name)];
}

/// The same where an option says it for a whole list.
Column from(Kind kind, std::string_view name, std::string_view option) {
    Column column = from(kind, name);
    column.option = option;
    return column;
}

/// Who a row is about.
std::vector<Column> person_columns() {
    return {
        {"ref", "referanse|referansenummer|ref.nr.|deltaker|deltakernummer|deltakernr.|deltaker-id|person|deltakar|"
                "deltakarnummer|deltakarnr.|deltakar-id"},
        from(Kind::people, "given_name"),
        from(Kind::people, "family_name"),
        from(Kind::people, "birth_date"),
    };
}

/// Whether a row can tell who it is about.
bool tells_who(const Format& format, const Header& header) {
    const auto has = [&](std::string_view name) { return header.cell(column_of(format, name)) != absent; };
    const bool named = (has("given_name") && has("family_name")) || header.full_name() != absent;
    return has("ref") || (named && has("birth_date"));
}

}  // namespace

const Format& job_list_format() {
    static const std::vector<Column> columns = [] {
        auto all = person_columns();
        all.insert(all.end(),
                   {from(Kind::employments, "employer", "--employer"),
                    from(Kind::employments, "unit"),
                    from(Kind::employments, "from"),
                    from(Kind::employments, "to"),
                    from(Kind::employments, "end_reason"),
                    from(Kind::employments, "source"),
                    {"terms_from", "gjelder fra|vilkår fra|endret|endret fra|endringsdato|gjeld frå|vilkår frå|"
                                   "endra|endra frå"},
                    from(Kind::terms, "percent"),
                    from(Kind::terms, "contract"),
                    from(Kind::terms, "funding", "--funding"),
                    from(Kind::terms, "peer_role", "--peer-role"),
                    from(Kind::terms, "title")});
        return all;
    }();
    static const Format format{Kind::job_list, "employments", columns, true};
    return format;
}

JobList::JobList(const JobListDefaults& defaults)
    : columns_(job_list_format().columns.begin(), job_list_format().columns.end()), format_(job_list_format()) {
    const auto spare = [this](std::string_view name, bool said) {
        if (said) {
            columns_[column_of(format_, name)].need = Need::optional;
        }
    };
    spare("employer", defaults.employer.has_value());
    spare("funding", defaults.funding.has_value());
    spare("peer_role", defaults.peer_role.has_value());
    format_.columns = columns_;
}

const Format& follow_up_list_format() {
    static const std::vector<Column> columns = [] {
        auto all = person_columns();
        auto answer = from(Kind::followups, "answer");
        answer.need = Need::required;  // The column: without it, a list of people may be about anything.
        all.insert(all.end(), {from(Kind::followups, "asked_on"), from(Kind::followups, "answered_on"), answer});
        return all;
    }();
    static const Format format{Kind::follow_up_list, "follow-ups", columns, true};
    return format;
}

const Format* recognised_list(std::span<const std::string_view> header) {
    for (const Format* format : {&job_list_format(), &follow_up_list_format()}) {
        const Header columns(*format, header);
        if (columns.missing() == 0 && !columns.has_twice() && tells_who(*format, columns)) {
            return format;
        }
    }
    return nullptr;
}

}  // namespace mb::services::exchange
