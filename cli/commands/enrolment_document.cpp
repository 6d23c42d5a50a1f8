// enrolment document: what has been handed in.
#include "cli/commands/pages.hpp"
#include "cli/commands/write_command.hpp"
#include "cli/given.hpp"

#include <mb/services/documents.hpp>

namespace mb::cli {

namespace {

const std::vector<Column>& document_columns() {
    static const std::vector<Column> all = written(
        {{"enrolment", mark("enrolment")}, {"document", mark("document")}, {"date", mark("received"), Kind::date}});
    return all;
}

class EnrolmentDocument : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(id_, {"ENROLMENT", mark("its number, such as E34"), true, false, nullptr});
        options
            .value(received_, "--received", "DOCUMENT",
                   mark("what came in: confidentiality-declaration or practice-agreement"))
            .needed();
        options.value(on_, "--on", "DATE", mark("the day it came (default: today)"));
        options.flag(remove_, "--remove", mark("take back that it came that day"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& context,
                          const services::Intent& intent) override {
        const auto document = required<Document>("--received", received_);
        const Date date = context.day("--on", on_);
        return remove_ ? services::remove_document(registered, intent, id_.front(), document, date)
                       : services::receive_document(registered, intent, id_.front(), document, date);
    }
    const std::vector<Column>& columns() const override { return document_columns(); }

    std::vector<std::string> id_;
    GivenText received_;
    GivenText on_;
    bool remove_ = false;
};

}  // namespace

CommandPage pages::enrolment_document() {
    return {"enrolment",
            "document",
            mark("note that a document was received"),
            {{"mb enrolment document E34 --received confidentiality-declaration", mark("it came today")},
             {"mb enrolment document E34 --received practice-agreement --on 2020-11-02", mark("it came that day")},
             {"mb enrolment document E34 --received practice-agreement --on 2020-11-02 --remove",
              mark("that was a mistake")}},
            {{"", &document_columns()}},
            {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
            make<EnrolmentDocument>};
}

}  // namespace mb::cli
