// register restore.
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"
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
    {"restricted", mark("restricted again"), Kind::list},
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
        options.flag(
            keep_keys_, "--keep-keys",
            mark("the keys lie where they belong, and only the register is lost: use them, and leave them there"));
        options.value(erased_, "--erased", "FILE",
                      mark("a newer register or backup: whoever is erased or restricted in it is so again"));
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
        excluding("--keep-keys", keep_keys_, "--keys", keys_.has_value());
        const std::string& target = context.config().registered.value;
        std::optional<Passphrase> passphrase;
        services::RestoreSource source{.backup = backup_.front(), .keep_keys = keep_keys_};
        const services::RestoreOptions wanted{.drill = drill_,
                                              .rehearse = context.options().dry_run,
                                              .despite_findings = despite_findings_,
                                              .progress = DeferredInterruption::pass};
        if (keys_) {
            services::require_place_for(source, target, wanted);
            passphrase.emplace(passphrase_.to_open(context));
            source.keys = *keys_;
            source.passphrase = &*passphrase;
        }
        if (erased_) {
            source.erased = *erased_;
        }
        const DeferredInterruption deferred;
        ProgressBar bar(context);
        const auto restored =
            services::restore(source, target, context.operation(), wanted, [&](std::int64_t done, std::int64_t all) {
                DeferredInterruption::pass();
                bar.show(static_cast<double>(done), static_cast<double>(all));
            });
        bar.clear();
        context.warn(restored.findings);
        if (!restored.without_key.empty()) {
            context.warn(std::vector{Finding{restored.keys_newer ? "restored-erased-since" : "restored-without-keys",
                                             {{"persons", joined(numbers_of(restored.without_key))},
                                              {"first", restored.without_key.front().to_string()},
                                              {"count", std::to_string(restored.without_key.size())}}}});
        }
        tell(context, restored, RegisterPaths::beside(target));
        return drill_ && !restored.without_key.empty() ? ExitCode::refused : ExitCode::done;
    }

private:
    bool has_keys() const { return keys_ || keep_keys_; }

    const char* sentence(const CommandContext& context, const services::Restored& restored) const {
        return drill_ && !restored.without_key.empty()
                   ? mark("the backups can be restored, but not the names of {without_key}")
               : drill_                    ? mark("the backups can be restored")
               : context.options().dry_run ? mark("would make {register} from {backup}")
                                           : mark("made {register} from {backup}");
    }

    void tell(const CommandContext& context, const services::Restored& restored, const RegisterPaths& paths) const {
        if (!context.for_people()) {
            Rows rows(restored_columns);
            rows.add({paths.data.string(), has_keys() ? Cell(paths.keys.string()) : Cell(), restored.operation,
                      restored.persons, has_keys() ? Cell(restored.named) : Cell(), numbers_of(restored.erased),
                      numbers_of(restored.restricted), numbers_of(restored.without_key),
                      cell(restored.findings.size())});
            context.print(rows, "");
        }
        const Language& language = context.language();
        const Fields fields{{"register", paths.data.string()},
                            {"backup", backup_.front()},
                            {"operation", std::to_string(restored.operation)},
                            {"persons", std::to_string(restored.persons)},
                            {"named", std::to_string(restored.named)},
                            {"without_key", joined(numbers_of(restored.without_key))},
                            {"erased", joined(numbers_of(restored.erased))},
                            {"restricted", joined(numbers_of(restored.restricted))}};
        const auto said = [&](const char* text) { return fill(language.say(text), fields, language); };
        context.say(said(sentence(context, restored)));
        context.say(said(
            has_keys() ? mark("it goes up to operation {operation}; persons: {persons}, names that open: {named}")
                       : mark("it goes up to operation {operation}; persons: {persons}, no names without the keys")));
        if (!erased_) {
            context.say(
                said(mark("erasures and restrictions are known up to operation {operation}; --erased FILE brings "
                          "those of a newer register or backup")));
            return;
        }
        context.say(
            said(restored.erased.empty() ? mark("nobody was to be erased again") : mark("erased again: {erased}")));
        if (!restored.restricted.empty()) {
            context.say(said(mark("restricted again: {restricted}")));
        }
    }

    std::vector<std::string> backup_;
    std::optional<std::string> keys_;
    PassphraseOption passphrase_;
    std::optional<std::string> erased_;
    bool keep_keys_ = false;
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
             {"mb register restore bergen-2020-06-01.mb --keep-keys --register bergen.mb",
              mark("bergen.mb is lost and bergen.keys is there: makes bergen.mb")},
             {"mb register restore old.mb --erased damaged.mb --register new.mb",
              mark("erases and restricts again whom the newer register knows as erased or restricted")},
             {"mb register restore copy.mb --keys copy.mbkeys --drill",
              mark("tells whether the backups can be restored, and leaves nothing")}},
            {{"", &restored_columns}},
            {ExitCode::refused, ExitCode::unusable, ExitCode::busy},
            make<RegisterRestore>};
}

}  // namespace mb::cli
