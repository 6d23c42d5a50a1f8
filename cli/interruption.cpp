#include "cli/interruption.hpp"

#include "cli/exit_code.hpp"

#include <unistd.h>

#include <csignal>

namespace mb::cli {

namespace {

// Signal handlers can only reach what is global.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
volatile std::sig_atomic_t deferred = 0;
volatile std::sig_atomic_t noted = 0;
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

extern "C" void on_interruption(int /*signal*/) {
    if (deferred != 0 && noted == 0) {
        noted = 1;
        return;
    }
    _exit(static_cast<int>(ExitCode::interrupted));
}

}  // namespace

void end_on_interruption() {
    struct sigaction action {};
    action.sa_handler = on_interruption;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
}

DeferredInterruption::DeferredInterruption() {
    deferred = 1;
}

DeferredInterruption::~DeferredInterruption() {
    deferred = 0;
}

void DeferredInterruption::pass() {
    if (noted != 0) {
        throw Interrupted();
    }
}

}  // namespace mb::cli
