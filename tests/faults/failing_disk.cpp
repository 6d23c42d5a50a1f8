#include "failing_disk.hpp"

#include <sqlite3.h>

namespace mb::faults {

namespace {

int failure_of(Call call) {
    switch (call) {
    case Call::open:
        return SQLITE_CANTOPEN;
    case Call::remove:
        return SQLITE_IOERR_DELETE;
    case Call::exists:
        return SQLITE_IOERR_ACCESS;
    case Call::read:
        return SQLITE_IOERR_READ;
    case Call::write:
        return SQLITE_IOERR_WRITE;
    case Call::sync:
        return SQLITE_IOERR_FSYNC;
    case Call::truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Call::size:
        return SQLITE_IOERR_FSTAT;
    case Call::lock:
        return SQLITE_IOERR_LOCK;
    case Call::unlock:
        return SQLITE_IOERR_UNLOCK;
    case Call::reserved:
        return SQLITE_IOERR_CHECKRESERVEDLOCK;
    }
    return SQLITE_IOERR;
}

}  // namespace

void FailingDisk::arm() {
    watching_.emplace(static_cast<Watcher&>(*this));
}

void FailingDisk::disarm() {
    watching_.reset();
}

int FailingDisk::before(Call call, std::string_view /*path*/) {
    const bool writings_alone = failing_ == Failing::no_room || failing_ == Failing::swallowed;
    if (writings_alone && call != Call::write) {
        return SQLITE_OK;
    }
    ++count_;
    switch (failing_) {
    case Failing::once:
        return count_ == nth_ ? failure_of(call) : SQLITE_OK;
    case Failing::for_good:
        return count_ >= nth_ ? failure_of(call) : SQLITE_OK;
    case Failing::no_room:
        return count_ >= nth_ ? SQLITE_FULL : SQLITE_OK;
    case Failing::swallowed:
        return count_ == nth_ ? swallow : SQLITE_OK;
    }
    return SQLITE_OK;
}

}  // namespace mb::faults
