// enrolment list, show, status.
#include "cli/commands/names.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"

#include <mb/services/documents.hpp>
#include <mb/services/enrolments.hpp>

namespace mb::cli {

namespace {

std::vector<Column> made_columns(bool queue) {
    return {
        {"enrolment", mark("enrolment")},
        {"person", mark("person")},
        name_column(),
        {"ref", mark("ref")},
        {"cohort", mark("cohort")},
        {"status", mark("status"), Kind::code},
        {"since", mark("since"), Kind::date},
        {"continues", mark("continues")},
        {"continued_by", mark("continued by")},
        {"received", mark("received"), Kind::instant},
        {"late", mark("late"), Kind::yes_no},
        {"queue_place", mark("queue"), Kind::integer, queue ? Audience::everyone : Audience::machines},
    };
}

/// People see places in the queue where only those who wait are listed.
const std::vector<Column>& list_columns(bool queue = false) {
    static const std::vector<Column> without = made_columns(false);
    static const std::vector<Column> with = made_columns(true);
    return queue ? with : without;
}

const std::vector<Column>& show_columns(bool queue = false) {
    static const auto with_documents = [](bool queued) {
        auto all = made_columns(queued);
        all.push_back({"documents", mark("documents received"), Kind::objects, Audience::machines});
        return all;
    };
    static const std::vector<Column> without = with_documents(false);
    static const std::vector<Column> with = with_documents(true);
    return queue ? with : without;
}

const std::vector<Column> status_columns{
    {"enrolment", mark("enrolment"), Kind::text, Audience::machines},
    name_column(),
    {"date", mark("from"), Kind::date},
    {"status", mark("status"), Kind::code},
    {"reason", mark("reason"), Kind::code},
    {"note", mark("note"), Kind::prose},
    {"received", mark("received"), Kind::instant},
};

const std::vector<Column> document_columns{
    {"document", mark("document"), Kind::code},
    {"date", mark("received"), Kind::date},
};

Rows document_rows(const std::vector<DocumentReceipt>& receipts) {
    Rows rows(document_columns);
    for (const DocumentReceipt& receipt : receipts) {
        rows.add({cell(receipt.document), receipt.date});
    }
    return rows;
}

Rows history_rows(const services::EnrolmentView& view, bool with_name = false, const Names& names = {}) {
    Rows rows(status_columns, with_name);
    for (const StatusChange& change : view.history.changes()) {
        rows.add({view.id.to_string(), names.of(view.person), change.date(), cell(change.status()),
                  cell(change.reason()), cell(change.note()), cell(change.received())});
    }
    return rows;
}

std::vector<Cell> cells_of(const services::EnrolmentView& view, const Names& names) {
    // Whether an application was late can only be said of one whose arrival is known.
    const Cell late = view.received ? Cell(view.late) : Cell();
    return {view.id.to_string(),
            view.person.to_string(),
            names.of(view.person),
            cell(view.ref),
            view.cohort.str(),
            cell(view.status),
            cell(view.since),
            cell(view.continues),
            cell(view.continued_by),
            cell(view.received),
            late,
            cell(view.queue_place)};
}

class EnrolmentList : public Command {
public:
    void setup(Options& options) override {
        options.value(cohort_, "--cohort", "CODE", mark("only this cohort"));
        options.value(status_, "--status", "STATUS", mark("only this status: applied, active, on-leave, completed, …"));
        options.value(person_, "--person", "PERSON", mark("only this person, by number or ref"));
        options.value(at_, "--at", "DATE", mark("statuses on that day (default: today)"));
        options.flag(late_, "--late", mark("only those whose application came after the deadline"));
        options.value(sort_, "--sort", "ORDER", mark("cohort (the default), status, since or received"))
            .one_of<EnrolmentOrder>();
        options.flag(names_, "--names", mark("with names; leaves a trace in the access log"));
    }

    ExitCode run(CommandContext& context) override {
        const auto status = given<EnrolmentStatus>("--status", status_);
        const auto order = given<EnrolmentOrder>("--sort", sort_).value_or(EnrolmentOrder::cohort);
        const Date day = context.day("--at", at_);
        Register registered = names_ ? context.open_to_look() : context.open_to_read();
        const auto views = services::enrolments(registered, {cohort_, status, person_, late_, order}, day);
        const Names names = names_ ? Names(registered, context, views) : Names();
        Rows rows(list_columns(status == EnrolmentStatus::waitlisted), names_);
        for (const auto& view : views) {
            rows.add(cells_of(view, names));
        }
        context.print(rows, context.language().say(mark("no enrolments")));
        return ExitCode::done;
    }

private:
    std::optional<std::string> cohort_;
    std::optional<std::string> status_;
    std::optional<std::string> person_;
    std::optional<std::string> at_;
    bool late_ = false;
    std::optional<std::string> sort_;
    bool names_ = false;
};

class EnrolmentShow : public Command {
public:
    void setup(Options& options) override {
        options.positional(id_, {"ENROLMENT", mark("its number, such as E34"), true, false, nullptr});
        options.value(at_, "--at", "DATE", mark("its status on that day (default: today)"));
        options.flag(names_, "--names", mark("with the name; leaves a trace in the access log"));
    }

    ExitCode run(CommandContext& context) override {
        Register registered = names_ ? context.open_to_look() : context.open_to_read();
        const auto view = services::enrolment(registered, id_.front(), context.day("--at", at_));
        const Names names = names_ ? Names(registered, context, std::vector{view}) : Names();
        const auto documents = services::documents_of(registered, id_.front());
        auto cells = cells_of(view, names);
        cells.emplace_back(std::make_shared<const Rows>(document_rows(documents)));
        Rows rows(show_columns(view.queue_place.has_value()), names_);
        rows.add(std::move(cells));
        context.print_records(rows);
        if (context.for_people()) {
            context.print_section(mark("Documents received"), document_rows(documents));
            context.print_section(mark("Status history"), history_rows(view));
        }
        return ExitCode::done;
    }

private:
    std::vector<std::string> id_;
    std::optional<std::string> at_;
    bool names_ = false;
};

class EnrolmentStatusHistory : public Command {
public:
    void setup(Options& options) override {
        options.positional(id_, {"ENROLMENT", mark("its number, such as E34"), true, false, nullptr});
        options.flag(names_, "--names", mark("with the name; leaves a trace in the access log"));
    }

    ExitCode run(CommandContext& context) override {
        Register registered = names_ ? context.open_to_look() : context.open_to_read();
        const auto view = services::enrolment(registered, id_.front(), context.today());
        const Names names = names_ ? Names(registered, context, std::vector{view}) : Names();
        context.print(history_rows(view, names_, names), context.language().say(mark("no status is recorded")));
        return ExitCode::done;
    }

private:
    std::vector<std::string> id_;
    bool names_ = false;
};

}  // namespace

std::vector<CommandPage> pages::enrolment() {
    return {
        {"enrolment",
         "list",
         mark("enrolments with their status"),
         {{"mb enrolment list --cohort K7", mark("one cohort")},
          {"mb enrolment list --cohort K7 --status waitlisted --sort received", mark("the waiting list, in its order")},
          {"mb enrolment list --status on-leave", mark("everyone on leave today")},
          {"mb enrolment list --person P12", mark("one person's enrolments")}},
         {{"", &list_columns()}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<EnrolmentList>},
        {"enrolment",
         "show",
         mark("one enrolment"),
         {{"mb enrolment show E34", mark("its person, cohort, status, documents received, and how it came there")}},
         {{"", &show_columns()}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<EnrolmentShow>},
        {"enrolment",
         "status",
         mark("the dated status history of one enrolment"),
         {{"mb enrolment status E34", mark("every status and the day from which it holds")}},
         {{"", &status_columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<EnrolmentStatusHistory>},
        enrolment_document(),
        enrolment_progress(),
        enrolment_correct(),
        enrolment_due(),
    };
}

}  // namespace mb::cli
