// register processing: what a register holds about people, and how it is kept (GDPR, article 30).
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/vocabulary.hpp"

#include <mb/services/retention.hpp>

#include <algorithm>
#include <array>

namespace mb::cli {

namespace {

const std::vector<Column> columns{
    {"part", mark("part")},
    {"what", mark("what"), Kind::prose},
    {"table", mark("of what"), Kind::text},
    {"count", mark("rows"), Kind::integer},
    {"years", mark("years"), Kind::integer},
};

// What people are shown at the top, and of a part.
const std::vector<Column> record_columns{
    {"register", mark("register")},
    {"created_at", mark("made"), Kind::instant},
};
const std::vector<Column> told{{"what", mark("what"), Kind::prose}};
const std::vector<Column> counted_columns{
    {"what", mark("what"), Kind::prose},
    {"count", mark("how many"), Kind::integer},
};
const std::vector<Column> kept_columns{
    {"what", mark("what"), Kind::prose},
    {"years", mark("years"), Kind::integer},
};

/// One line of the record.
struct Entry {
    const char* what;
    const char* table = "";
};

// clang-format off
constexpr std::array purposes{
    Entry{mark("to plan and carry out the programme: applications, admission, teaching, practice")},
    Entry{mark("to decide who has completed, and to confirm it")},
    Entry{mark("to follow up how those who have started fare")},
    Entry{mark("to count, without names, what the programme achieves")},
    Entry{mark("the legal basis is not in the register: the office writes it here itself")},
};

constexpr std::array other_persons{
    Entry{mark("supervisors of practice: name, e-mail and telephone, with placements")},
    Entry{mark("those who work with the register: who changed what, who approved what, who looked at names")},
};

constexpr std::array data{
    Entry{mark("that somebody is in the register tells something about their health (article 9)")},
    Entry{mark("number, the office's own ref, whether restricted, erased, or one with another record"), "person"},
    Entry{mark("name, birth date, e-mail, telephone, form of language: sealed, every version"), "identity"},
    Entry{mark("what the erased were known by, hashed, so that an old list does not bring them back"), "erased_mark"},
    Entry{mark("in which cohort somebody is, and which enrolment it continues"), "enrolment"},
    Entry{mark("applied, admitted, active, on leave, completed and so on, with day and why somebody withdrew"), "enrolment_status"},
    Entry{mark("minutes present at a lesson; absence is valid or invalid, never why"), "attendance"},
    Entry{mark("minutes made up for"), "make_up"},
    Entry{mark("which group somebody is in"), "group_membership"},
    Entry{mark("theory and practice recognised from before, and who approved it"), "recognition"},
    Entry{mark("milestones approved"), "milestone_approval"},
    Entry{mark("requirements that somebody was let off, why, and who approved it"), "dispensation"},
    Entry{mark("documents received: declaration of confidentiality, practice agreement"), "document_receipt"},
    Entry{mark("notes of the coordinator, sealed; no health information"), "note"},
    Entry{mark("where somebody is in practice, with the supervisor's name, e-mail and telephone"), "placement"},
    Entry{mark("days planned and present in a week of practice"), "practice_week"},
    Entry{mark("jobs: employer, from when to when, why it ended, how it is known"), "employment"},
    Entry{mark("terms of a job: position, contract, funding, title"), "terms"},
    Entry{mark("questions after the programme, and what was answered"), "follow_up"},
    Entry{mark("every change: when, who, what was before and after"), "operation"},
    Entry{mark("every look at names: when, who, with which command, why"), "access"},
    Entry{mark("whose names were looked at"), "access_person"},
};

constexpr std::array recipients{
    Entry{mark("nobody through mb itself, and no other country: it is a file on this machine and sends nothing")},
    Entry{mark("whomever the office hands what it writes: cohort contacts, cohort letters, export, --output")},
};

constexpr std::array kept{
    Entry{mark("the rows under the number, without who it was, and the log: as long as the register")},
    Entry{mark("the access log: as long as the register")},
};

constexpr std::array security{
    Entry{mark("identities and notes are sealed (XChaCha20-Poly1305) with a key for each person, in a file of its own")},
    Entry{mark("register and keys can be read by their owner alone (0600), and never lie in the same backup")},
    Entry{mark("each look at a name leaves a line that cannot be taken back: mb person access")},
    Entry{mark("each change is in a log that shows when it has been tampered with: mb log, mb register check --deep")},
    Entry{mark("erasing destroys keys and sealed names, overwritten with zeros; copies of the keys are the office's to destroy")},
    Entry{mark("national identity numbers are refused wherever they are typed")},
    Entry{mark("a power cut or a full disk leaves a change done or not done")},
};
// clang-format on

/// Collects the lines, for people by part and for machines in one list.
class Record {
public:
    explicit Record(CommandContext& context, const Register& registered)
        : context_(context), language_(context.for_people() ? context.language() : Language::for_machines()),
          counts_(registered.row_counts()) {}

    template <class Entries>
    void add(const char* part, const char* heading, const Entries& entries, const std::vector<Column>& shown) {
        for (const Entry& entry : entries) {
            add(part, language_.say(entry.what), entry.table, count_of(entry.table), {});
        }
        end_part(heading, shown);
    }

    void add(const char* part, const std::string& what, const char* table, const Cell& count, const Cell& years) {
        all_.add({part, what, *table == '\0' ? Cell() : Cell(table), count, years});
        part_.push_back({what, count, years});
    }

    void end_part(const char* heading, const std::vector<Column>& shown) {
        Rows rows(shown);
        for (const auto& line : part_) {
            if (shown.size() == 1) {
                rows.add({line.what});
            } else {
                rows.add({line.what, &shown == &kept_columns ? line.years : line.count});
            }
        }
        if (context_.for_people()) {
            context_.print_section(heading, rows);
        }
        part_.clear();
    }

    void print_for_machines() const {
        if (!context_.for_people()) {
            context_.print(all_, "");
        }
    }
    const Language& language() const { return language_; }

private:
    struct Line {
        std::string what;
        Cell count;
        Cell years;
    };

    Cell count_of(std::string_view table) const {
        const auto found = std::ranges::find(counts_, table, [](const auto& each) { return each.first; });
        return found == counts_.end() ? Cell() : Cell(found->second);
    }

    CommandContext& context_;
    const Language& language_;
    std::vector<std::pair<std::string, std::int64_t>> counts_;
    Rows all_{columns};
    std::vector<Line> part_;
};

class RegisterProcessing : public Command {
public:
    void setup(Options& /*options*/) override {}

    ExitCode run(CommandContext& context) override {
        const Register registered = context.open_to_read();
        const auto years = context.config().retention_years();
        const auto persons = services::retentions(registered, years);
        if (context.for_people()) {
            const auto info = registered.info();
            Rows rows(record_columns);
            rows.add({info.path.string(), info.created_at});
            context.print_records(rows);
        }
        Record record(context, registered);
        record.add("purpose", mark("What for"), purposes, told);
        each_class(record, [&](RetentionClass which, const std::string& label) {
            const auto many =
                std::ranges::count(persons, which, [](const auto& each) { return each.retention.retention_class; });
            record.add("persons", label, "person", cell(static_cast<std::int64_t>(many)), {});
        });
        record.add("persons", mark("About whom"), other_persons, counted_columns);
        record.add("data", mark("What is held"), data, counted_columns);
        record.add("recipients", mark("Who gets it"), recipients, told);
        each_class(record, [&](RetentionClass which, const std::string& label) {
            record.add("retention", label, "identity", {}, cell(years.of(which)));
        });
        record.add("retention", mark("How long, counted from the last event: mb person due"), kept, kept_columns);
        record.add("security", mark("How it is kept safe"), security, told);
        record.print_for_machines();
        return ExitCode::done;
    }

private:
    template <class Visit>
    static void each_class(const Record& record, Visit visit) {
        for (const auto code : Coding<RetentionClass>::spellings) {
            visit(from_code<RetentionClass>(code), label_of(Coding<RetentionClass>::noun, code, record.language()));
        }
    }
};

}  // namespace

CommandPage pages::register_processing() {
    return {"register",
            "processing",
            mark("the record of processing: what is held about people, what for, how long and how safe"),
            {{"mb register processing",
              mark("article 30 of the GDPR, with what is in this register; a beginning for the office's own record")},
             {"mb register processing --json", mark("the same line by line")}},
            {{"", &columns}},
            {ExitCode::unusable, ExitCode::busy},
            make<RegisterProcessing>};
}

}  // namespace mb::cli
