#include "fault_plan.hpp"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>

namespace mb::faults {

namespace {

enum class Way { count, kill, kill_before, fail, fail_on, full, pretend };

std::string variable(const char* name) {
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): read once, before main().
    return value == nullptr ? "" : value;
}

Way way_of(const std::string& name) {
    constexpr std::array<const char*, 7> names{"", "kill", "kill-before", "fail", "fail-on", "full", "pretend"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == names.at(i)) {
            return static_cast<Way>(i);
        }
    }
    std::abort();
}

struct Plan {
    std::string folder = variable("MB_FAULT_FOLDER");
    Way way = way_of(variable("MB_FAULT_WAY"));
    long at = std::atol(variable("MB_FAULT_AT").c_str());  // NOLINT(cert-err34-c): given by the test.
    bool drops_journals = variable("MB_FAULT_DROP") == "journals";
    std::string list = variable("MB_FAULT_LIST");
};

/// Leaked, since files are closed after static objects have gone.
const Plan& plan() {
    static const Plan* const made = new Plan;  // NOLINT(cppcoreguidelines-owning-memory)
    return *made;
}

void list_call(const char* call, const std::string& name) {
    if (plan().list.empty()) {
        return;
    }
    const auto line = std::string(call) + " " + name + "\n";
    const auto file = static_cast<int>(
        ::syscall(SYS_openat, AT_FDCWD, plan().list.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    ::syscall(SYS_write, file, line.data(), line.size());
    ::syscall(SYS_close, file);
}
}  // namespace

[[noreturn]] void die() {
    ::syscall(SYS_kill, ::getpid(), SIGKILL);
    std::abort();
}
/// Counts a call and says what becomes of it; `errno` is set where it fails.
Fate fate_of(const char* call, const std::string& name, Needs needs) {
    static std::atomic<long> calls = 0;
    const long number = ++calls;
    list_call(call, name);
    const auto& [folder, way, at, drops, list] = plan();
    switch (way) {
    case Way::kill:
        return number == at ? Fate::break_off : Fate::proceed;
    case Way::kill_before:
        if (number == at) {
            die();
        }
        return Fate::proceed;
    case Way::fail:
        errno = EIO;
        return number == at ? Fate::fail : Fate::proceed;
    case Way::fail_on:
        errno = EIO;
        return number >= at ? Fate::fail : Fate::proceed;
    case Way::full:
        errno = ENOSPC;
        return number >= at && needs == Needs::room ? Fate::fail : Fate::proceed;
    case Way::pretend:
        return number == at ? Fate::pretend : Fate::proceed;
    case Way::count:
        break;
    }
    return Fate::proceed;
}

bool is_dropped(const std::string& name) {
    return plan().drops_journals && name.ends_with("-journal");
}

const std::string& watched_folder() {
    return plan().folder;
}

}  // namespace mb::faults
