// register restore.
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/interruption.hpp"
#include "cli/passphrase_option.hpp"
#include "cli/progress_bar.hpp"
#include "cli/usage_error.hpp"

#include <mb/joined.hpp>
#include <mb/services/restore.hpp>

#include <algorithm>
#include <iterator>

namespace mb::cli {

namespace {

const std::vector<Column> restored_columns{
    {"register", mark("register")},
    {"keys", mark("keys")},
    {"operation", mark("operation"), Kind::integer},
    {"persons", mark("persons"), Kind::integer},
    {"named", mark("names that open"), Kind::integer},
    {"erased", mark("erased again"), Kind::list},
    {"without_key", mark("names without a key"), Kind::list},
    {"findings", mark("findings"), Kind::integer},
};

std::vector<std::string> numbers_of(const std::vector<PersonId>& persons) {
    std::vector<std::string> numbers;
    std::ranges::transform(persons, std::back_inserter(numbers), [](PersonId id) { return id.to_string(); });
    return numbers;
}

class RegisterRestore : public Command {
public:
    void setup(Options& options) override {
        options.positional(backup_, {"FILE", mark("the backup of the register"), true, false, nullptr, "file"});
        options.value(keys_, "--keys", "FILE", mark("the backup of its keys; without it no names can be read"));
        passphrase_.declare(options);
        options.value(erased_, "--erased", "FILE",
                      mark("a newer register or backup: whoever has been erased in it is erased again"));
        options.flag(drill_, "--drill", mark("try it all, read back what was written, and let it go again"));
        options.flag(despite_findings_, "--despite-findings", mark("also where a deep check finds something"));
    }

    ExitCode run(CommandContext& context) override {
        if (context.options().as_known) {
            throw UsageError("as-known-is-for-reading", {{"command", "register restore"}});
        }
        if (passphrase_.given() && !keys_) {
            throw UsageError("option-needs-other", {{"option", "--passphrase-file"}, {"other", "--keys"}});
        }
        const std::string& target = context.config().registered.value;
        std::optional<Passphrase> passphrase;
        services::RestoreSource source{.backup = backup_.front()};
        if (keys_) {
            Register::rehearse_creation(target);
            passphrase.emplace(passphrase_.to_open(context));
            source.keys = *keys_;
            source.passphrase = &*passphrase;
        }
        if (erased_) {
            source.erased = *erased_;
        }
        const DeferredInterruption deferred;
        ProgressBar bar(context);
        const auto restored = services::restore(source, target, context.operation(),
                                                {.drill = drill_,
                                                 .rehearse = context.options().dry_run,
                                                 .despite_findings = despite_findings_,
                                                 .progress = DeferredInterruption::pass},
                                                [&](std::int64_t done, std::int64_t all) {
                                                    DeferredInterruption::pass();
                                                    bar.show(static_cast<double>(done), static_cast<double>(all));
                                                });
        bar.clear();
        context.warn(restored.findings);
        if (!restored.without_key.empty()) {
            context.warn(std::vector{
                Finding{"restored-without-keys", {{"persons", std::to_string(restored.without_key.size())}}}});
        }
        tell(context, restored, RegisterPaths::beside(target));
        return ExitCode::done;
    }

private:
    const char* sentence(const CommandContext& context) const {
        return drill_                      ? mark("the backups can be restored")
               : context.options().dry_run ? mark("would make {register} from {backup}")
                                           : mark("made {register} from {backup}");
    }

    void tell(const CommandContext& context, const services::Restored& restored, const RegisterPaths& paths) const {
        if (!context.for_people()) {
            Rows rows(restored_columns);
            rows.add({paths.data.string(), keys_ ? Cell(paths.keys.string()) : Cell(), restored.operation,
                      restored.persons, keys_ ? Cell(restored.named) : Cell(), numbers_of(restored.erased),
                      numbers_of(restored.without_key), cell(restored.findings.size())});
            context.print(rows, "");
        }
        const Language& language = context.language();
        const Fields fields{{"register", paths.data.string()},
                            {"backup", backup_.front()},
                            {"operation", std::to_string(restored.operation)},
                            {"persons", std::to_string(restored.persons)},
                            {"named", std::to_string(restored.named)},
                            {"erased", joined(numbers_of(restored.erased))}};
        const auto said = [&](const char* text) { return fill(language.say(text), fields, language); };
        context.say(said(sentence(context)));
        context.say(
            said(keys_ ? mark("it goes up to operation {operation}; persons: {persons}, names that open: {named}")
                       : mark("it goes up to operation {operation}; persons: {persons}, no names without the keys")));
        context.say(said(!erased_
                             ? mark("erasures are known up to operation {operation}; --erased FILE brings those of a "
                                    "newer register or backup")
                         : restored.erased.empty() ? mark("nobody was to be erased again")
                                                   : mark("erased again: {erased}")));
    }

    std::vector<std::string> backup_;
    std::optional<std::string> keys_;
    PassphraseOption passphrase_;
    std::optional<std::string> erased_;
    bool drill_ = false;
    bool despite_findings_ = false;
};

}  // namespace

CommandPage pages::register_restore() {
    return {"register",
            "restore",
            mark("make a register from its backups"),
            {{"mb register restore bergen-2020-06-01.mb --keys bergen.mbkeys --register bergen.mb",
              mark("makes bergen.mb and bergen.keys; asks for the passphrase")},
             {"mb register restore old.mb --erased damaged.mb --register new.mb",
              mark("erases again whom the newer register knows as erased")},
             {"mb register restore copy.mb --keys copy.mbkeys --register tried.mb --drill",
              mark("tells whether the backups can be restored, and leaves nothing")}},
            {{"", &restored_columns}},
            {ExitCode::refused, ExitCode::unusable, ExitCode::busy},
            make<RegisterRestore>};
}

}  // namespace mb::cli
