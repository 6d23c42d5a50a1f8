#include "services/exchange/import_transaction.hpp"

#include <string>

namespace mb::services::exchange {
namespace {

/// Leaves the transaction when there are faults: nothing of the import is kept.
struct Faulty {};

void add_counts(Event& event, const ImportReport& report) {
    FileReport sum;
    for (const auto& file : report.files) {
        sum.rows += file.rows;
        sum.added += file.added;
        sum.changed += file.changed;
        sum.same += file.same;
    }
    // The names of files may be names of persons, so only their number is kept.
    for (const auto& [name, count] :
         {std::pair("files", static_cast<std::int64_t>(report.files.size())), std::pair("rows", sum.rows),
          std::pair("new", sum.added), std::pair("changed", sum.changed), std::pair("same", sum.same)}) {
        event.fields.emplace_back(name, std::to_string(count));
    }
}

}  // namespace

ImportReport import_in_one(Register& registered, const Context& context, const ImportOptions& options,
                           const Inputs& inputs, ReportBuilder& report, const std::function<Event(ImportRun&)>& steps) {
    ImportReport done;
    const auto change = [&]() -> Register::Recorded {
        ImportRun run(registered, context, options, inputs, report);
        Event event = steps(run);
        done = report.finish();
        if (done.has_errors()) {
            throw Faulty{};
        }
        add_counts(event, done);
        return {event};
    };
    try {
        if (options.rehearse) {
            registered.rehearse(context, change);
        } else {
            done.operation = registered.record(context, change);
        }
    } catch (const Faulty&) {
        done.operation.reset();  // Nothing is recorded; the report tells of the faults.
    }
    return done;
}

}  // namespace mb::services::exchange
