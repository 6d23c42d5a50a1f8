#include "services/exchange/import_run.hpp"
#include "services/exchange/listed_persons.hpp"
#include "services/resolving.hpp"
#include "store/gateways/employers.hpp"
#include "store/gateways/employments.hpp"

#include <mb/joined.hpp>
#include <mb/nearest.hpp>
#include <mb/rules/employed.hpp>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace mb::services::exchange {
namespace {

using NumberedEmployment = Numbered<EmploymentId, Employment>;

/// What a row says of a job. Where the list has no column for something, nothing is said of it.
struct ListedJob {
    Origin origin;
    PersonId person;
    EmployerId employer;
    Edit<Line> unit;
    Date from;
    Edit<Date> to;
    Edit<EndReason> end_reason;
    Edit<EmploymentSource> source;
    std::optional<Date> terms_from;
    Percent percent;
    Contract contract;
    Funding funding;
    bool peer_role;
    Edit<Line> title;

    Terms terms(EmploymentId employment, Date since, const Terms* held) const {
        return {employment,
                since,
                percent,
                contract,
                funding,
                peer_role,
                edited(held != nullptr ? held->title : std::nullopt, title)};
    }
    /// Whether the terms say the same, whenever they began.
    bool agrees(const Terms& held) const { return terms(held.employment, held.from, &held) == held; }
};

/// Reads lists of jobs: a row is one employment with the terms that it has.
class JobListImport {
public:
    explicit JobListImport(ImportRun& run)
        : run_(run), persons_(run), employments_(run.connection), terms_(run.connection) {
        for (const auto& employer : store::Employers(run.connection).all()) {
            employers_by_name_[employer.value.name.str()].push_back(employer.id);
        }
        if (run.job_defaults.employer) {
            everywhere_ = resolve_employer(run.connection, *run.job_defaults.employer).id;
        }
    }

    void run() {
        run_.for_each_row(Kind::job_list, [this](RowReader& row) { read(row); });
        // By person and day, so that the order of the rows does not matter; those with a day of their own terms later.
        std::ranges::stable_sort(jobs_, {}, [](const ListedJob& job) {
            return std::tuple(job.person, job.from, job.employer, job.terms_from);
        });
        for (const auto& job : jobs_) {
            keep(job);
        }
    }

private:
    template <class Value>
    static Edit<Value> cell(RowReader& row, std::string_view column) {
        return row.has(column) ? Edit<Value>(row.optional<Value>(column)) : std::nullopt;
    }

    /// The value of a column that must not be empty, or what is said for the whole list where there is no such column.
    template <class Value>
    static std::optional<Value> told(RowReader& row, std::string_view column, const std::optional<Value>& otherwise) {
        return otherwise && !row.has(column) ? otherwise : row.required<Value>(column);
    }

    std::optional<EmployerId> employer(RowReader& row);
    std::string employer_with_name_near(std::string_view text) const;
    void read(RowReader& row);
    void keep(const ListedJob& job);
    std::vector<NumberedEmployment> found(const ListedJob& job);
    void add(const ListedJob& job);
    bool correct(const ListedJob& job, const NumberedEmployment& held);
    std::optional<bool> keep_terms(const ListedJob& job, const NumberedEmployment& employment);
    std::optional<Date> day_of_terms(const ListedJob& job, const OpenPeriod& period) const;
    void fault(const ListedJob& job, std::string_view column, std::string_view value, const char* code, Fields fields);

    ImportRun& run_;
    ListedPersons persons_;
    store::Employments employments_;
    store::EmploymentTerms terms_;
    std::map<std::string, std::vector<EmployerId>> employers_by_name_;
    std::optional<EmployerId> everywhere_;  ///< where the list has no column for it
    std::vector<ListedJob> jobs_;
};

/// By code, or by exactly the name of one employer.
std::optional<EmployerId> JobListImport::employer(RowReader& row) {
    if (everywhere_ && !row.has("employer")) {
        return everywhere_;
    }
    const auto text = row.text("employer");
    const auto& codes = run_.known.employers();
    if (!text.empty() && !codes.find(text) && !codes.spoilt(text)) {
        const auto named = employers_by_name_.find(std::string(text));
        if (named != employers_by_name_.end() && named->second.size() == 1) {
            return named->second.front();
        }
        auto near = run_.report.keeps_faults(row.origin().file) ? employer_with_name_near(text) : std::string();
        if (!near.empty()) {
            row.fault("employer", "employer-unknown", {{"nearest", std::move(near)}});
            return std::nullopt;
        }
    }
    return row.reference("employer", codes, "employer-unknown");
}

/// The name of an employer that may be meant; empty where none is near.
std::string JobListImport::employer_with_name_near(std::string_view text) const {
    std::vector<std::string> names;
    for (const auto& [name, ids] : employers_by_name_) {
        names.push_back(name);
    }
    return nearest(text, names);
}

void JobListImport::read(RowReader& row) {
    const auto person = persons_.find(row);
    const auto where = employer(row);
    auto unit = cell<Line>(row, "unit");
    const auto from = row.required<Date>("from");
    auto to = cell<Date>(row, "to");
    auto end_reason = cell<EndReason>(row, "end_reason");
    auto source = cell<EmploymentSource>(row, "source");
    const auto terms_from = row.optional<Date>("terms_from");
    const auto percent = row.required<Percent>("percent");
    const auto contract = row.required<Contract>("contract");
    const auto funding = told<Funding>(row, "funding", run_.job_defaults.funding);
    const auto peer_role = told<bool>(row, "peer_role", run_.job_defaults.peer_role);
    auto title = cell<Line>(row, "title");
    if (row.sound() && person) {
        jobs_.push_back({row.origin(), *person, *where, std::move(unit), *from, to, end_reason, source, terms_from,
                         *percent, *contract, *funding, *peer_role, std::move(title)});
    }
}

/// The employments that a row may be about: of the person, at the employer, since the day, and in the unit if one is told.
std::vector<NumberedEmployment> JobListImport::found(const ListedJob& job) {
    auto all = employments_.of(job.person);
    std::erase_if(all, [&](const NumberedEmployment& each) {
        const Employment& held = each.value;
        return held.employer() != job.employer || held.period().first() != job.from
               || (job.unit && *job.unit != held.unit());
    });
    return all;
}

void JobListImport::keep(const ListedJob& job) {
    const auto same = found(job);
    if (same.size() > 1) {
        fault(job, "", "", "employment-ambiguous",
              {{"employments", joined(same, [](const auto& each) { return each.id.to_string(); })}});
        return;
    }
    try {
        if (same.empty()) {
            add(job);
            run_.report.count(job.origin.file, Fate::added);
            return;
        }
        const bool corrected = correct(job, same.front());
        if (const auto other_terms = keep_terms(job, employments_.find(same.front().id).value())) {
            run_.report.count(job.origin.file, corrected || *other_terms ? Fate::changed : Fate::same);
        }
    } catch (const InvalidValue& error) {
        const bool reason = error.code() == "end-reason-without-end";
        fault(job, reason ? "end_reason" : "to",
              std::string(field(error.fields(), reason ? "value" : "to").value_or("")), error.code().c_str(),
              error.fields());
    }
}

void JobListImport::add(const ListedJob& job) {
    const Employment added({}, job.person, job.employer, edited<Line>({}, job.unit),
                           OpenPeriod(job.from, edited<Date>({}, job.to)), edited<EndReason>({}, job.end_reason),
                           edited<EmploymentSource>(EmploymentSource::employer, job.source));
    for (const auto& other : employments_.of(job.person)) {
        const OpenPeriod& period = other.value.period();
        const bool apart = (period.last() && *period.last() < job.from)
                           || (added.period().last() && *added.period().last() < period.first());
        if (other.value.employer() == job.employer && !apart) {
            run_.report.warn(job.origin, {"list-employment-overlaps",
                                          {{"person", job.person.to_string()}, {"other", other.id.to_string()}}});
        }
    }
    const auto id = employments_.add(added);
    run_.known.employments().add(id.to_string(), id);
    const auto terms = job.terms(id, job.terms_from.value_or(job.from), nullptr);
    terms_.add(terms);
    run_.touched.employment(id, job.origin, topic("from", terms.from.to_string()));
}

bool JobListImport::correct(const ListedJob& job, const NumberedEmployment& held) {
    const Employment& value = held.value;
    const Employment now(value.code(), value.person(), value.employer(), edited(value.unit(), job.unit),
                         OpenPeriod(job.from, edited(value.period().last(), job.to)),
                         edited(value.end_reason(), job.end_reason),
                         job.source && !*job.source ? value.source() : edited(value.source(), job.source));
    if (now == value) {
        return false;
    }
    employments_.change(held.id, now);
    run_.touched.employment(held.id, job.origin);
    return true;
}

/// Since when the terms of a row hold: as it says, else as was said for the whole list; a day outside the employment is its
/// first or last.
std::optional<Date> JobListImport::day_of_terms(const ListedJob& job, const OpenPeriod& period) const {
    if (job.terms_from || !run_.job_defaults.terms_on) {
        return job.terms_from;
    }
    const Date day = std::max(*run_.job_defaults.terms_on, period.first());
    return period.last() ? std::min(day, *period.last()) : day;
}

/// Writes the terms of a row unless they hold already; returns whether anything was written, or nothing after a fault.
std::optional<bool> JobListImport::keep_terms(const ListedJob& job, const NumberedEmployment& employment) {
    const auto& [id, value] = employment;
    const auto all = terms_.of(id);
    const auto day = day_of_terms(job, value.period());
    const Terms* held = all.empty() ? nullptr : day ? rules::terms_on(all, *day) : &all.back();
    if (held != nullptr && job.agrees(*held)) {
        return false;
    }
    if (!day && held != nullptr) {
        fault(job, "percent", job.percent.to_string(), "list-terms-without-day",
              {{"employment", id.to_string()}, {"from", held->from.to_string()}});
        return std::nullopt;
    }
    const auto terms = job.terms(id, day.value_or(job.from), held);
    if (held != nullptr && held->from == terms.from) {
        terms_.change(terms);
    } else {
        terms_.add(terms);
    }
    const auto next = std::ranges::find_if(all, [&](const Terms& each) { return each.from > terms.from; });
    if (next != all.end()) {
        run_.report.warn(job.origin,
                         {"later-terms-stay", {{"employment", id.to_string()}, {"from", next->from.to_string()}}});
    }
    run_.touched.employment(id, job.origin, topic("from", terms.from.to_string()));
    return true;
}

void JobListImport::fault(const ListedJob& job, std::string_view column, std::string_view value, const char* code,
                          Fields fields) {
    const auto spelled = column.empty() ? std::string() : run_.spelled(Kind::job_list, job.origin, column);
    run_.report.fault(job.origin, spelled, value, code, std::move(fields));
}

}  // namespace

void import_job_list(ImportRun& run) {
    if (!run.inputs[Kind::job_list].empty()) {
        JobListImport(run).run();
    }
}

}  // namespace mb::services::exchange
