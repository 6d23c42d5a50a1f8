// register init, info, check.
#include "cli/commands/backup_warnings.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/findings.hpp"
#include "cli/input_text.hpp"
#include "cli/progress_bar.hpp"
#include "cli/usage_error.hpp"

#include <mb/services/backup.hpp>
#include <mb/services/checkpoints.hpp>

namespace mb::cli {

namespace {

const std::vector<Column> made_columns{
    {"register", mark("register")},
    {"keys", mark("keys")},
};

class RegisterInit : public Command {
public:
    void setup(Options& /*options*/) override {}

    ExitCode run(CommandContext& context) override {
        if (context.options().as_known) {
            throw UsageError("as-known-is-for-reading", {{"command", "register init"}});
        }
        const auto paths = RegisterPaths::beside(context.config().registered.value);
        if (context.options().dry_run) {
            Register::rehearse_creation(paths.data);
        } else {
            const Register made = Register::create(paths.data, context.operation().at);
        }
        const Fields fields{{"register", paths.data.string()}, {"keys", paths.keys.string()}};
        if (!context.for_people()) {
            Rows rows(made_columns);
            rows.add({paths.data.string(), paths.keys.string()});
            context.print(rows, "");
        }
        const Language& language = context.language();
        context.say(fill(
            context.options().dry_run
                ? language.say(mark("would make {register} and, beside it, {keys}"))
                : language.say(mark("made {register} and, beside it, {keys}: keep copies of them in different places")),
            fields, language));
        if (!context.options().dry_run) {
            context.say(language.say(mark("hint")) + ": "
                        + language.say(mark(
                            "mb programme add … begins with the requirements; mb import FOLDER fills it from files")));
        }
        return ExitCode::done;
    }
};

const std::vector<Column> table_columns{
    {"table", mark("of what"), Kind::code},
    {"rows", mark("rows"), Kind::integer},
};
const std::vector<Column> info_columns{
    {"register", mark("register")},
    {"keys", mark("keys"), Kind::yes_no},
    {"uuid", mark("permanent name")},
    {"created_at", mark("made"), Kind::instant},
    {"schema_version", mark("version of the tables"), Kind::integer},
    {"sqlite_version", mark("version of SQLite")},
    {"bytes", mark("bytes"), Kind::integer},
    {"newest_operation", mark("newest operation"), Kind::integer},
    {"newest_operation_at", mark("recorded"), Kind::instant},
    {"backup_at", mark("newest backup"), Kind::instant},
    {"backup_operation", mark("it has operations up to"), Kind::integer},
    {"keys_backup_at", mark("newest backup of the keys"), Kind::instant},
    {"persons_without_backup", mark("persons whose keys are in none"), Kind::integer},
    {"rows", mark("rows"), Kind::objects, Audience::machines},
};

class RegisterInfoCommand : public Command {
public:
    void setup(Options& /*options*/) override {}

    ExitCode run(CommandContext& context) override {
        const Register registered = context.open_to_read();
        const mb::RegisterInfo info = registered.info();
        auto tables = std::make_shared<Rows>(table_columns);
        for (const auto& [table, count] : registered.row_counts()) {
            tables->add({CodedValue{"table", table}, count});
        }
        const auto standing = services::backup_standing(registered, context.today());
        Rows rows(info_columns);
        const auto newest = info.newest_operation ? Cell(info.newest_operation->number()) : Cell();
        rows.add({info.path.string(), info.has_keys, info.uuid, info.created_at, cell(info.schema_version),
                  info.sqlite_version, cell(info.bytes), newest, cell(info.newest_operation_at),
                  cell(standing.register_at), standing.register_at ? Cell(standing.register_operation) : Cell(),
                  cell(standing.keys_at), standing.persons_without_copy, Nested(tables)});
        context.print_records(rows);
        if (context.for_people()) {
            context.print_section(mark("Contents"), *tables);
        }
        warn_of_backups(context, registered);
        return ExitCode::done;
    }
};

const std::vector<Column> finding_columns{
    {"code", mark("code"), Kind::text, Audience::machines},
    {"message", mark("finding"), Kind::prose},
    {"table", mark("table"), Kind::text, Audience::machines},
    {"row", mark("row"), Kind::text, Audience::machines},
    {"column", mark("column"), Kind::text, Audience::machines},
    {"person", mark("person"), Kind::text, Audience::machines},
    {"operation", mark("operation"), Kind::text, Audience::machines},
    {"detail", mark("detail"), Kind::text, Audience::machines},
};

class RegisterCheck : public Command {
public:
    void setup(Options& options) override {
        options.flag(deep_, "--deep", mark("also derive every row from the log again, and open every identity"));
        options
            .value(against_, "--against", "FILE",
                   mark("a checkpoint of the log that was kept outside; - is standard input"))
            .of("file");
        options.value(verifier_, "--verifier", "KEY", mark("the verifier key of whoever signed it"));
    }

    ExitCode run(CommandContext& context) override {
        if (verifier_ && !against_) {
            throw UsageError("option-needs-other", {{"option", "--verifier"}, {"other", "--against"}});
        }
        if (against_ && context.options().as_known) {
            throw UsageError("as-known-is-not-checked", {{"command", "register check --against"}});
        }
        const Register registered = context.open_to_read();
        ProgressBar bar(context);
        auto findings = registered.check(deep_, [&](std::int64_t done, std::int64_t all) {
            bar.show(static_cast<double>(done), static_cast<double>(all));
        });
        bar.clear();
        if (deep_ && !registered.has_keys()) {
            context.warn("identities-not-checked", {{"path", registered.info().path.string()}});
        }
        if (against_) {
            compare(context, registered, findings);
        }
        const Language& language = context.for_people() ? context.language() : Language::for_machines();
        Rows rows(finding_columns);
        for (const Finding& finding : findings) {
            const auto of = [&](const char* name) {
                const auto value = field(finding.fields, name);
                return value ? Cell(std::string(*value)) : Cell();
            };
            rows.add({finding.code, compose(finding.code, finding.fields, language).text, of("table"), of("row"),
                      of("column"), of("person"), of("operation"), of("detail")});
        }
        const Fields fields{{"register", registered.info().path.string()},
                            {"findings", std::to_string(findings.size())}};
        context.print(rows, fill(language.say(mark("{register}: nothing wrong was found")), fields, language));
        if (!findings.empty()) {
            context.say(fill(language.say_many("{register}: {findings} finding", "{register}: {findings} findings",
                                               static_cast<long>(findings.size())),
                             fields, language));
        }
        if (context.for_people()) {
            for (const auto& kind : by_kind(findings)) {
                const Finding& first = findings[kind.told.front()];
                context.advise(compose(first.code, first.fields, language).hint);
            }
        }
        // What was found comes first.
        if (findings.empty()) {
            warn_of_backups(context, registered);
        }
        return findings.empty() ? ExitCode::done : ExitCode::refused;
    }

private:
    void compare(const CommandContext& context, const Register& registered, std::vector<Finding>& findings) const {
        const auto compared = services::check_against(registered, read_input(context, *against_), verifier_);
        findings.insert(findings.end(), compared.findings.begin(), compared.findings.end());
        if (!compared.signature_checked) {
            context.warn({Finding{"checkpoint-not-checked", {{"path", *against_}}}});
        }
        if (compared.findings.empty()) {
            Fields reach{{"operations", std::to_string(compared.operations)}};
            if (compared.accesses) {
                reach.emplace_back("accesses", std::to_string(*compared.accesses));
            }
            const Language& language = context.language();
            context.say(
                fill(language.say(mark("the log is that of the checkpoint up to operation {operations}[, the access "
                                       "log up to look {accesses}]; what came after, it does not cover")),
                     reach, language));
        }
    }

    bool deep_ = false;
    std::optional<std::string> against_;
    std::optional<std::string> verifier_;
};

}  // namespace

std::vector<CommandPage> pages::registers() {
    return {
        {"register",
         "init",
         mark("make a new register and its keys"),
         {{"mb register init", mark("makes ./register.mb and ./register.keys")},
          {"mb register init --register /srv/mb/bergen.mb", mark("makes it somewhere else")}},
         {{"", &made_columns}},
         {ExitCode::unusable},
         make<RegisterInit>},
        {"register",
         "info",
         mark("what the register is, and how much is in it"),
         {{"mb register info", mark("age, versions, rows of each table")}},
         {{"", &info_columns}},
         {ExitCode::unusable, ExitCode::busy},
         make<RegisterInfoCommand>},
        {"register",
         "check",
         mark("look for damage and for changes made behind the back of mb"),
         {{"mb register check", mark("quick: settings, tables, references")},
          {"mb register check --deep", mark("also every row against the log, and every identity")},
          {"mb register check --deep --against log-2020-06.txt --verifier mb-register/…+…+…",
           mark("also the log against a checkpoint: was it cut off, or rewritten?")}},
         {{"", &finding_columns}},
         {ExitCode::refused, ExitCode::unusable, ExitCode::busy},
         make<RegisterCheck>},
        register_processing(),
    };
}

}  // namespace mb::cli
