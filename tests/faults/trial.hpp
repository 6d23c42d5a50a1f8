/// A few operations on a register during which something fails.
#pragma once

#include "disk_image.hpp"
#include "session.hpp"
#include "temporary_folder.hpp"

#include <mb/store/register.hpp>

#include <optional>
#include <string>
#include <vector>

namespace mb::faults {

/// Something that fails while it is armed. Arming and disarming neither fail nor throw.
class Fault {
public:
    Fault() = default;
    virtual ~Fault() = default;
    Fault(const Fault&) = delete;
    Fault& operator=(const Fault&) = delete;
    virtual void arm() = 0;
    virtual void disarm() = 0;
};

/// What becomes of the operations after one that failed.
enum class Then { stop, go_on };

/// Runs the same operations on the same register again and again: open; add a person with an identity, which changes both
/// files; look; import; undo; look in one that was opened for reading.
class Trial {
public:
    /// A careless one adds persons so that a failure half-way is passed over: what a control must find.
    enum class Care { careful, careless };
    explicit Trial(Care care = Care::careful);

    static constexpr std::size_t add_person = 1;

    /// Lets the fault strike in any of the operations, or in that one alone. Returns what is wrong afterwards, nothing
    /// when all is well: each operation either returned or threw an `mb::Error` (or std::bad_alloc); the register opens, a
    /// deep check finds nothing, and, when nothing more was tried, it is as before the failed operation or as after it.
    std::string run(Fault& fault, Then then, std::optional<std::size_t> only = {});

    /// Lets the fault strike while a new register is made. Returns what is wrong afterwards: there must be a whole register
    /// or nothing of one.
    std::string create(Fault& fault);

private:
    std::vector<Task> tasks() const;
    void begin();
    std::string attempt(const Task& task, Fault* fault);
    bool is_expected(const Content& found, std::size_t done) const;
    Context context() const;

    void add_carelessly() const;

    Care care_;
    test::TemporaryFolder folder_;
    DiskImage image_;
    std::vector<Content> contents_;  ///< before the operations, and after each
    mutable std::optional<Register> registered_;
};

}  // namespace mb::faults
