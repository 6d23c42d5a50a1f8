// enrolment group.
#include "cli/commands/pages.hpp"
#include "cli/commands/write_command.hpp"
#include "cli/given.hpp"

#include <mb/services/group_changes.hpp>

namespace mb::cli {

namespace {

const std::vector<Column>& group_columns() {
    static const std::vector<Column> columns = written({
        {"enrolment", mark("enrolment")},
        {"group", mark("group")},
        {"from", mark("from"), Kind::date},
        {"to", mark("to"), Kind::date},
        {"before", mark("before")},
    });
    return columns;
}

class EnrolmentGroup : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(id_, {"ENROLMENT", mark("its number, such as E34"), true, false, nullptr});
        options.value(group_, "--group", "GROUP", mark("the group that it belongs to from that day on"));
        options.value(from_, "--from", "DATE", mark("the first day in the group (default: today)"));
        options.flag(remove_, "--remove", mark("that it changed to another group on that day was a mistake"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& context,
                          const services::Intent& intent) override {
        const Date from = context.day("--from", from_);
        if (remove_) {
            excluding("--remove", "--group", group_);
            return services::remove_group(registered, intent, id_.front(), from);
        }
        return services::set_group(registered, intent, id_.front(), required<GroupCode>("--group", group_), from);
    }
    const std::vector<Column>& columns() const override { return group_columns(); }

    std::vector<std::string> id_;
    GivenText group_;
    GivenText from_;
    bool remove_ = false;
};

}  // namespace

std::vector<CommandPage> pages::enrolment_group() {
    return {
        {"enrolment",
         "group",
         mark("put a participant into a group of the cohort"),
         {{"mb enrolment group E34 --group B --from 2020-10-01", mark("belongs to group B from that day on")},
          {"mb enrolment group E34 --remove --from 2020-10-01", mark("the change of that day was a mistake")}},
         {{"", &group_columns()}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<EnrolmentGroup>},
    };
}

}  // namespace mb::cli
