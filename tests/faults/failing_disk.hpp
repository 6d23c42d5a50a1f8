/// A disk of which one call fails.
#pragma once

#include "trial.hpp"
#include "watched_vfs.hpp"

#include <cstdint>

namespace mb::faults {

/// Which calls fail: the Nth one; that and all after it; the Nth writing and all after it, because there is no room; or
/// none, but the Nth writing is left out and said to have gone well, as only a control may.
enum class Failing { once, for_good, no_room, swallowed };

class FailingDisk final : public Fault, private Watcher {
public:
    FailingDisk(Failing failing, std::int64_t nth) : failing_(failing), nth_(nth) {}

    void arm() override;
    void disarm() override;

    /// Whether there were so many calls that one failed.
    bool struck() const { return count_ >= nth_; }

private:
    int before(Call call, std::string_view path) override;

    Failing failing_;
    std::int64_t nth_;
    std::int64_t count_ = 0;
    std::optional<Watching> watching_;
};

}  // namespace mb::faults
