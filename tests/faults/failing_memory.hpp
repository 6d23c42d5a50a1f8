/// Memory that runs out.
#pragma once

#include "trial.hpp"

#include <cstdint>

namespace mb::faults {

/// Who asks for memory: SQLite, or C++ by `operator new`. This program has its own versions of both.
enum class Asker { sqlite, cpp };

/// Gives SQLite its allocator; before SQLite is used at all.
void install_failing_memory();

/// The Nth request fails, or that and all after it.
class FailingMemory final : public Fault {
public:
    FailingMemory(Asker asker, std::int64_t nth, bool for_good);

    void arm() override;
    void disarm() override;

    /// How many requests there were while it was armed.
    std::int64_t requests() const;
    bool struck() const { return requests() >= nth_; }

private:
    Asker asker_;
    std::int64_t nth_;
};

}  // namespace mb::faults
