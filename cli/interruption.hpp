/// Ctrl-C: reading stops at once, writing is taken back first.
#pragma once

#include <exception>

namespace mb::cli {

/// Thrown where a write can still be taken back.
class Interrupted : public std::exception {
public:
    const char* what() const noexcept override { return "interrupted"; }
};

/// From now on Ctrl-C ends the program with exit code 130.
void end_on_interruption();

/// While it lives, Ctrl-C only leaves a note, and `pass()` throws when there is one. A second Ctrl-C ends the program
/// like a power cut, which a register survives.
class DeferredInterruption {
public:
    DeferredInterruption();
    ~DeferredInterruption();
    DeferredInterruption(const DeferredInterruption&) = delete;
    DeferredInterruption& operator=(const DeferredInterruption&) = delete;

    /// Throws Interrupted when Ctrl-C was pressed.
    static void pass();
};

}  // namespace mb::cli
