// cohort hosts.
#include "cli/commands/names.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"

#include <mb/services/placements.hpp>

namespace mb::cli {

namespace {

const std::vector<Column> columns{
    {"employer", mark("employer")},
    {"employer_name", mark("name"), Kind::prose},
    {"unit", mark("unit"), Kind::prose},
    {"supervisor", mark("supervisor"), Kind::prose},
    {"supervisor_email", mark("e-mail")},
    {"supervisor_phone", mark("telephone")},
    {"enrolments", mark("enrolments"), Kind::list},
    {"names", mark("participants"), Kind::list, Audience::everyone, true},
};

class CohortHosts : public Command {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the cohort's code"), true, false, nullptr});
        options.value(at_, "--at", "DATE", mark("only hosts with a placement that day"));
        options.flag(names_, "--names", mark("with the participants' names; leaves a trace in the access log"));
    }

    ExitCode run(CommandContext& context) override {
        const auto at = given<Date>("--at", at_);
        Register registered = names_ ? context.open_to_look() : context.open_to_read();
        Rows rows(columns, names_);
        const auto hosts = services::cohort_hosts(registered, code_.front(), at);
        const Names names = names_ ? names_in(registered, context, hosts) : Names();
        for (const auto& host : hosts) {
            std::vector<std::string> enrolments;
            std::vector<std::string> participants;
            for (const auto& view : host.placements) {
                enrolments.push_back(view.placement.enrolment.to_string());
                const Cell name = names.of(view.person);
                participants.push_back(std::holds_alternative<std::string>(name) ? std::get<std::string>(name)
                                                                                 : view.person.to_string());
            }
            rows.add({cell(host.employer.code), cell(host.employer.name), cell(host.unit), cell(host.supervisor),
                      cell(host.email), cell(host.phone), enrolments, participants});
        }
        context.print(rows, context.language().say(mark("no placements")));
        return ExitCode::done;
    }

private:
    static Names names_in(Register& registered, const CommandContext& context,
                          const std::vector<services::HostContact>& hosts) {
        std::vector<services::PlacementView> all;
        for (const auto& host : hosts) {
            all.insert(all.end(), host.placements.begin(), host.placements.end());
        }
        return {registered, context, all};
    }

    std::vector<std::string> code_;
    std::optional<std::string> at_;
    bool names_ = false;
};

}  // namespace

CommandPage pages::cohort_hosts() {
    return {"cohort",
            "hosts",
            mark("the hosts of a cohort, and how to reach their supervisors"),
            {{"mb cohort hosts K7", mark("one line for each supervisor, with enrolments but without names")},
             {"mb cohort hosts K7 --at 2020-11-16 --csv=excel-no", mark("those of one day, for a spreadsheet")}},
            {{"", &columns}},
            {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
            make<CohortHosts>};
}

}  // namespace mb::cli
