// log key, checkpoint.
#include "cli/commands/output_file.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/interruption.hpp"
#include "cli/passphrase_option.hpp"
#include "cli/usage_error.hpp"

#include <mb/services/checkpoints.hpp>

namespace mb::cli {

namespace {

const std::vector<Column> key_columns{
    {"file", mark("file")},
    {"verifier", mark("verifier key")},
};
const std::vector<Column> checkpoint_columns{
    {"operations", mark("operations"), Kind::integer},
    {"root", mark("root")},
    {"verifier", mark("verifier key")},
    {"checkpoint", mark("checkpoint")},
};

/// What is checked is the log as it stands.
void require_present(const CommandContext& context, const char* command) {
    if (context.options().as_known) {
        throw UsageError("as-known-is-not-checked", {{"command", command}});
    }
}

class LogKey : public Command {
public:
    void setup(Options& options) override {
        options.positional(path_,
                           {"FILE", mark("the key to be made, such as NAME.mbkey"), true, false, nullptr, "file"});
        options.flag(force_, "--force", mark("write over a file that is there"));
        passphrase_.declare(options);
    }

    ExitCode run(CommandContext& context) override {
        require_present(context, "log key");
        const Register registered = context.open_to_read();
        const auto passphrase = passphrase_.to_seal(context);
        const DeferredInterruption deferred;
        const auto verifier =
            services::make_checkpoint_key(registered, path_.front(), passphrase, output_options(context, force_));
        Rows rows(key_columns);
        rows.add({path_.front(), context.options().dry_run ? Cell() : Cell(verifier)});
        context.print_records(rows);
        context.say(context.language().say(
            mark("keep the verifier key with the checkpoints: register check --against tells by it who signed them")));
        return ExitCode::done;
    }

private:
    std::vector<std::string> path_;
    bool force_ = false;
    PassphraseOption passphrase_;
};

class LogCheckpoint : public Command {
public:
    void setup(Options& options) override {
        options.value(key_, "--key", "FILE", mark("the key that signs, of mb log key")).of("file").needed();
        passphrase_.declare(options);
        output_.setup(options);
    }

    ExitCode run(CommandContext& context) override {
        require_present(context, "log checkpoint");
        output_.check();
        if (!key_) {
            throw UsageError("option-missing", {{"option", "--key"}});
        }
        const Register registered = context.open_to_read();
        const auto made = services::sign_checkpoint(registered, *key_, passphrase_.to_open(context));
        if (output_.is_wanted(context)) {
            output_.hand_over(context, made.note);
            context.say(context.language().say(
                mark("keep it outside this machine: it shows later whether the log was cut off or rewritten")));
        } else {
            Rows rows(checkpoint_columns);
            rows.add({made.operations, made.root, made.verifier, made.note});
            context.print(rows, "");
        }
        return ExitCode::done;
    }

private:
    std::optional<std::string> key_;
    PassphraseOption passphrase_;
    OutputFile output_;
};

}  // namespace

std::vector<CommandPage> pages::log_checkpoint() {
    return {
        {"log",
         "key",
         mark("make a key that signs checkpoints of the log"),
         {{"mb log key /media/safe/bergen.mbkey", mark("asks for a passphrase, twice, and shows the verifier key")}},
         {{"", &key_columns}},
         {ExitCode::refused, ExitCode::unusable, ExitCode::busy},
         make<LogKey>},
        {"log",
         "checkpoint",
         mark("sign how the log stands, to be kept outside the register"),
         {{"mb log checkpoint --key /media/safe/bergen.mbkey --output log-2020-06.txt",
           mark("a few lines that can be sent by e-mail, or printed")}},
         {{"", &checkpoint_columns}},
         {ExitCode::refused, ExitCode::unusable, ExitCode::busy},
         make<LogCheckpoint>},
    };
}

}  // namespace mb::cli
