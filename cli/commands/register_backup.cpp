// register backup, backup-keys.
#include "cli/commands/output_file.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/interruption.hpp"
#include "cli/passphrase_option.hpp"
#include "cli/progress_bar.hpp"

#include <mb/services/backup.hpp>

namespace mb::cli {

namespace {

const std::vector<Column> register_columns{
    {"file", mark("file")},
    {"operation", mark("operation"), Kind::integer},
    {"rows", mark("rows"), Kind::integer},
    {"bytes", mark("bytes"), Kind::integer},
    {"findings", mark("findings"), Kind::integer},
};
const std::vector<Column> keys_columns{
    {"file", mark("file")},
    {"operation", mark("operation"), Kind::integer},
    {"persons", mark("persons"), Kind::integer},
    {"bytes", mark("bytes"), Kind::integer},
};

/// What both kinds of copies have in common.
class Backup : public Command {
protected:
    void declare_file(Options& options, const char* meaning) {
        options.positional(path_, {"FILE", meaning, true, false, nullptr, "file"});
        options.flag(force_, "--force", mark("write over a file that is there"));
    }
    const std::string& path() const { return path_.front(); }
    services::OutputOptions output(const CommandContext& context) const { return output_options(context, force_); }

    /// Says what was copied, in one sentence, and what is to be kept in mind.
    static void tell(const CommandContext& context, const char* would, const char* done, const Fields& fields,
                     const char* reminder) {
        const Language& language = context.language();
        context.say(fill(language.say(context.options().dry_run ? would : done), fields, language));
        context.say(language.say(reminder));
    }

private:
    std::vector<std::string> path_;
    bool force_ = false;
};

class RegisterBackupCommand : public Backup {
public:
    void setup(Options& options) override { declare_file(options, mark("the copy to be made, such as NAME.mb")); }

    ExitCode run(CommandContext& context) override {
        Register registered = context.open_to_write();
        const DeferredInterruption deferred;
        ProgressBar bar(context);
        const auto made = services::back_up_register(registered, context.operation(), path(), output(context),
                                                     [&](std::int64_t done, std::int64_t all) {
                                                         DeferredInterruption::pass();
                                                         bar.show(static_cast<double>(done), static_cast<double>(all));
                                                     });
        bar.clear();
        if (!made.findings.empty()) {
            context.warn(std::vector{
                Finding{"backup-has-findings", {{"path", path()}, {"count", std::to_string(made.findings.size())}}}});
        }
        if (made.beside_keys) {
            context.warn(std::vector{Finding{"backup-beside-backup", {{"path", path()}}}});
        }
        if (!context.for_people()) {
            Rows rows(register_columns);
            rows.add({path(), made.operation, made.rows, made.bytes, cell(made.findings.size())});
            context.print(rows, "");
        }
        tell(context, mark("would copy {register} to {file}, up to operation {operation}: {rows} rows, {bytes} bytes"),
             mark("copied {register} to {file}, up to operation {operation}: {rows} rows, {bytes} bytes"),
             {{"register", context.config().registered.value},
              {"file", path()},
              {"operation", std::to_string(made.operation)},
              {"rows", std::to_string(made.rows)},
              {"bytes", std::to_string(made.bytes)}},
             mark("the keys are not in it: mb register backup-keys copies them, to be kept somewhere else"));
        return ExitCode::done;
    }
};

class RegisterBackupKeys : public Backup {
public:
    void setup(Options& options) override {
        declare_file(options, mark("the copy to be made, such as NAME.mbkeys"));
        passphrase_.declare(options);
    }

    ExitCode run(CommandContext& context) override {
        Register registered = context.open_to_write();
        const Passphrase passphrase = passphrase_.to_seal(context);
        const DeferredInterruption deferred;
        const auto made = services::back_up_keys(registered, context.operation(), path(), passphrase, output(context));
        if (made.beside_register) {
            context.warn(std::vector{Finding{"backup-beside-backup", {{"path", path()}}}});
        }
        if (!context.for_people()) {
            Rows rows(keys_columns);
            rows.add({path(), made.operation, made.persons, made.bytes});
            context.print(rows, "");
        }
        tell(context, mark("would copy the keys of {register} to {file} (persons: {persons})"),
             mark("copied the keys of {register} to {file} (persons: {persons})"),
             {{"register", context.config().registered.value},
              {"file", path()},
              {"persons", std::to_string(made.persons)}},
             mark("nobody can open it without the passphrase, you neither: keep that where it outlives this machine"));
        return ExitCode::done;
    }

private:
    PassphraseOption passphrase_;
};

}  // namespace

std::vector<CommandPage> pages::register_backup() {
    return {
        {"register",
         "backup",
         mark("copy the register, without its keys"),
         {{"mb register backup /media/backup/bergen-2020-06-01.mb",
           mark("a checked copy in one file, while others may write")},
          {"mb register backup copy.mb --force", mark("in place of an older copy")}},
         {{"", &register_columns}},
         {ExitCode::unusable, ExitCode::busy},
         make<RegisterBackupCommand>},
        {"register",
         "backup-keys",
         mark("copy the keys, sealed under a passphrase"),
         {{"mb register backup-keys /media/safe/bergen.mbkeys", mark("asks for the passphrase, twice")},
          {"mb register backup-keys /media/safe/bergen.mbkeys --passphrase-file ~/.mb-passphrase --force",
           mark("without asking, in place of the older copy")}},
         {{"", &keys_columns}},
         {ExitCode::refused, ExitCode::unusable, ExitCode::busy},
         make<RegisterBackupKeys>},
        register_restore(),
    };
}

}  // namespace mb::cli
