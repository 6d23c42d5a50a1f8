#include "cli/app.hpp"
#include "cli/interruption.hpp"

#include <csignal>
#include <iostream>

int main(int count, char** arguments) {
    std::ios::sync_with_stdio(false);
    mb::cli::end_on_interruption();
    // A file at its limit (ulimit -f) is then a write that fails, which is told and taken back.
    static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
    const std::vector<std::string> words(arguments + (count > 0 ? 1 : 0), arguments + count);
    return static_cast<int>(mb::cli::run(words, mb::cli::real_surroundings(), {std::cout, std::cerr}));
}
