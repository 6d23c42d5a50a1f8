// config show: the effective settings, each with where it comes from.
#include "cli/commands/pages.hpp"
#include "cli/config_file.hpp"
#include "cli/context.hpp"

namespace mb::cli {

namespace {

const std::vector<Column> columns{
    {"setting", mark("setting")},
    {"value", mark("value")},
    {"source", mark("source")},
};

class ConfigShow : public Command {
public:
    void setup(Options& /*options*/) override {}

    ExitCode run(CommandContext& context) override {
        const Config& config = context.config();
        Rows rows(columns);
        const auto add = [&](const char* name, const Setting& setting) {
            rows.add(
                {name, setting.value.empty() ? Cell() : Cell(setting.value), CodedValue{"source", setting.source}});
        };
        add("register", config.registered);
        add("lang", config.language);
        add("actor", config.actor);
        add("why", config.why);
        add("color", config.color);
        for (std::size_t which = 0; which < config.retention.size(); ++which) {
            add(retention_key(static_cast<RetentionClass>(which)).c_str(), config.retention.at(which));
        }
        add("backup_days", config.backup_days);
        rows.add({"today", context.today(), CodedValue{"source", config.today.source}});
        context.print(rows, "");
        return ExitCode::done;
    }
};

}  // namespace

std::vector<CommandPage> pages::config() {
    return {{"config",
             "show",
             mark("the effective settings, each with its source"),
             {{"mb config show", mark("which register, language and actor hold here, and why")}},
             {{"", &columns}},
             {ExitCode::unusable},
             make<ConfigShow>}};
}

}  // namespace mb::cli
