#include "cli/topics/texts.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr TopicLine lines[] = {
    {"",                     mark("The register is one file, with its keys beside it: register.mb and register.keys. Which one a command uses is said by the first of these that says it:")},
    {"--register FILE",      mark("on the command line")},
    {"MB_REGISTER",          mark("in the environment")},
    {"./mb.toml",            mark("in the folder where mb is called: register = \"…\"")},
    {"~/.config/mb/config.toml", mark("a user's own file of settings ($XDG_CONFIG_HOME/mb/config.toml where that is set)")},
    {"./register.mb",        mark("where nothing else is said")},
    {"",                     mark("Commands that tell which one it is, and whether all is well with it:")},
    {"mb config show",       mark("the register and every other setting, each with where it comes from")},
    {"mb register info",     mark("how much is in it, and when it was last written")},
    {"mb register check",    mark("look for damage")},
    {"",                     mark("Against the loss of it:")},
    {"mb register backup FILE.mb", mark("copy the register; as often as you can do without what was recorded since")},
    {"mb register backup-keys FILE.mbkeys", mark("copy the keys under a passphrase, into another place; whenever persons have been added")},
    {"mb register restore FILE.mb --keys FILE.mbkeys --drill", mark("try, twice a year, whether the copies can be restored")},
    {"",                     mark("Without the keys no name can be read, by anybody, ever. Keep copies of both files in different places. Both must be readable by nobody but you, and not lie on a network share.")},
    {"",                     mark("A register that was written by a newer mb, or is none at all, is refused and left as it is.")},
};
// clang-format on

}  // namespace

std::span<const TopicLine> topic_texts::registers() {
    return lines;
}

}  // namespace mb::cli
