#include "cli/completion.hpp"

#include "cli/candidates.hpp"
#include "cli/command.hpp"
#include "cli/global_options.hpp"
#include "cli/output/visible.hpp"
#include "cli/topics.hpp"
#include "cli/value_kind.hpp"

#include <mb/joined.hpp>

#include <algorithm>
#include <set>

namespace mb::cli {

namespace {

using Words = std::vector<std::string>;

bool is_of_every_command(const Option& option) {
    static const Options all = [] {
        GlobalOptions ignored;
        Options options;
        declare(ignored, options);
        return options;
    }();
    return all.find(option.name) != nullptr;
}

/// The words before the one that is being completed, as far as they can be understood; nothing in them is refused.
struct Line {
    GlobalOptions global;
    Options options;
    const CommandPage* page = nullptr;
    std::unique_ptr<Command> command;  ///< holds the variables of its options
    Words named;                       ///< noun and verb, as far as they are there
    Words values;                      ///< of the positional argument
    std::set<std::string> given;       ///< options
    std::string awaiting;              ///< the option whose value comes next
    bool only_values = false;          ///< behind `--`

    explicit Line(const Words& before) {
        declare(global, options);
        for (const std::string& word : before) {
            take(word);
        }
    }

private:
    void take(const std::string& word) {
        if (!awaiting.empty()) {
            keep(*options.find(awaiting), word);
            awaiting.clear();
        } else if (!only_values && word == "--") {
            only_values = true;
        } else if (!only_values && word.starts_with("-")) {
            take_option(word);
        } else if (page != nullptr) {
            values.push_back(word);
        } else {
            take_name(word);
        }
    }

    void take_option(const std::string& word) {
        const auto equals = word.find('=');
        const std::string name = word.substr(0, equals);
        const Option* option = options.find(name);
        given.insert(name);
        if (option == nullptr || !option->takes_value()) {
            return;
        }
        if (equals != std::string::npos) {
            keep(*option, word.substr(equals + 1));
        } else if (*option->implied == '\0') {
            awaiting = name;
        }
    }

    static void keep(const Option& option, const std::string& value) {
        if (option.value != nullptr) {
            *option.value = value;
        }
    }

    void take_name(const std::string& word) {
        named.push_back(word);
        page = find_command(named[0], named.size() > 1 ? named[1] : "");
        if (page != nullptr) {
            command = page->make();
            command->setup(options);
        }
    }
};

/// Candidates for the last word of a line.
class Completion {
public:
    Completion(const Line& line, std::string begun, const Surroundings& around)
        : line_(line), begun_(std::move(begun)), candidates_(line.global, around) {}

    std::vector<Candidate> all() const {
        if (!line_.awaiting.empty()) {
            return values(*line_.options.find(line_.awaiting), "");
        }
        if (!line_.only_values && begun_.starts_with("-")) {
            const auto equals = begun_.find('=');
            const Option* option = line_.options.find(begun_.substr(0, equals));
            if (equals == std::string::npos) {
                return options(true);
            }
            const bool takes = option != nullptr && option->takes_value();
            return takes ? values(*option, begun_.substr(0, equals + 1)) : std::vector<Candidate>();
        }
        if (line_.page == nullptr) {
            return names(line_.named);
        }
        return arguments();
    }

private:
    std::vector<Candidate> arguments() const {
        const Positional& positional = line_.options.positional();
        if (*positional.name == '\0' || (!positional.several && !line_.values.empty())) {
            return options(false);
        }
        const std::string kind = kind_of(positional, *line_.page);
        return kind == "command" ? subjects() : candidates_.of(kind, begun_);
    }

    /// What `help` helps with.
    std::vector<Candidate> subjects() const {
        auto found = line_.values.size() > 1 ? std::vector<Candidate>() : names(line_.values);
        if (line_.values.empty()) {
            for (const Topic& topic : topics()) {
                found.push_back({topic.name, language().say(topic.title)});
            }
        }
        return found;
    }

    /// Nouns, or the verbs of the noun that stands there.
    std::vector<Candidate> names(const Words& named) const {
        std::vector<Candidate> found;
        for (const CommandPage& page : all_commands()) {
            if (!named.empty() && named[0] == page.noun && *page.verb != '\0') {
                found.push_back({page.verb, language().say(page.summary)});
            } else if (named.empty() && (found.empty() || found.back().word != page.noun)) {
                found.push_back({page.noun, *page.verb == '\0' ? language().say(page.summary) : verbs_of(page.noun)});
            }
        }
        return named.size() > 1 ? std::vector<Candidate>() : found;
    }

    static std::string verbs_of(std::string_view noun) {
        std::vector<const char*> verbs;
        for (const CommandPage& page : all_commands()) {
            if (page.noun == noun) {
                verbs.push_back(page.verb);
            }
        }
        return joined(verbs);
    }

    /// The options that are not there yet; those of every command only where they are `wanted`.
    std::vector<Candidate> options(bool wanted) const {
        std::vector<Candidate> found;
        for (const Option& option : line_.options.options()) {
            const bool again = option.several != nullptr || !line_.given.contains(option.name);
            if (again && (wanted || !is_of_every_command(option))) {
                found.push_back({option.name, language().say(option.meaning)});
            }
        }
        return found;
    }

    /// The values of an option, each behind `lead` (`--at=`) and, of several, behind those that stand there already.
    std::vector<Candidate> values(const Option& option, std::string lead) const {
        if (option.several != nullptr && !option.whole) {
            lead = begun_.substr(0, std::max(lead.size(), begun_.rfind(',') + 1));
        }
        const std::string kind = kind_of(option, is_of_every_command(option) ? nullptr : line_.page);
        auto found = option.codes.empty() ? candidates_.of(kind, begun_.substr(lead.size()))
                                          : candidates_.coded(kind, option.codes);
        std::erase_if(found, [&](const Candidate& each) { return stands_in(lead, each.word); });
        for (Candidate& candidate : found) {
            candidate.word.insert(0, candidate.word == ":files" ? "" : lead);
        }
        return found;
    }

    /// Whether `list` (`E1,E2,`, perhaps behind `--except=`) has the value already.
    static bool stands_in(const std::string& list, const std::string& value) {
        const auto found = list.find(value + ",");
        return found != std::string::npos && (found == 0 || list[found - 1] == ',' || list[found - 1] == '=');
    }

    const Language& language() const { return candidates_.language(); }

    const Line& line_;
    std::string begun_;
    Candidates candidates_;
};

}  // namespace

bool asks_to_complete(const std::vector<std::string>& words) {
    return words.size() >= 2 && words[0] == "complete" && words[1] == "--";
}

std::vector<Candidate> complete(const std::vector<std::string>& words, const Surroundings& around) {
    std::vector<Candidate> found;
    try {
        const std::string begun = words.empty() ? "" : words.back();
        const Line line(Words(words.begin(), words.empty() ? words.end() : words.end() - 1));
        found = Completion(line, begun, around).all();
        std::erase_if(found, [&](const Candidate& each) {
            return each.word != ":files" && (!each.word.starts_with(begun) || visible(each.word) != each.word);
        });
    } catch (const std::exception&) {
        found.clear();  // A shell wants no failure between two keystrokes; the command itself will tell it.
    }
    return found;
}

void write_candidates(std::ostream& out, const std::vector<std::string>& words, const Surroundings& around) {
    for (const Candidate& candidate : complete({words.begin() + 2, words.end()}, around)) {
        out << candidate.word << '\t' << visible(candidate.about) << '\n';
    }
}

}  // namespace mb::cli
