#include "failing_memory.hpp"

#include <sqlite3.h>

#include <cstdlib>
#include <new>
#include <stdexcept>

namespace mb::faults {

namespace {

/// What one asker may still have.
struct Supply {
    bool armed = false;
    bool for_good = false;
    std::int64_t nth = 0;
    std::int64_t count = 0;

    bool refuses() {
        if (!armed) {
            return false;
        }
        ++count;
        return for_good ? count >= nth : count == nth;
    }
};

// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables): a program has one operator new and one SQLite
constinit Supply of_sqlite;
constinit Supply of_cpp;
sqlite3_mem_methods under;
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

Supply& supply(Asker asker) {
    return asker == Asker::sqlite ? of_sqlite : of_cpp;
}

void* allocate(int size) {
    return of_sqlite.refuses() ? nullptr : under.xMalloc(size);
}

void* reallocate(void* memory, int size) {
    return of_sqlite.refuses() ? nullptr : under.xRealloc(memory, size);
}

}  // namespace

void install_failing_memory() {
    static const bool installed = [] {
        bool fine = sqlite3_config(SQLITE_CONFIG_GETMALLOC, &under) == SQLITE_OK;
        auto methods = under;
        methods.xMalloc = allocate;
        methods.xRealloc = reallocate;
        fine = fine && sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK;
        return fine;
    }();
    if (!installed) {
        throw std::logic_error("SQLite was used before it was given its allocator");
    }
}

FailingMemory::FailingMemory(Asker asker, std::int64_t nth, bool for_good) : asker_(asker), nth_(nth) {
    supply(asker) = {.armed = false, .for_good = for_good, .nth = nth};
}

void FailingMemory::arm() {
    supply(asker_).armed = true;
}

void FailingMemory::disarm() {
    supply(asker_).armed = false;
}

std::int64_t FailingMemory::requests() const {
    return supply(asker_).count;
}

// What stands in the place of operator new and delete cannot use them.
// NOLINTBEGIN(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory)
namespace {

/// What operator new does when memory is not refused.
void* request(std::size_t size) {
    void* const memory = of_cpp.refuses() ? nullptr : std::malloc(size == 0 ? 1 : size);
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    return memory;
}

}  // namespace

}  // namespace mb::faults

void* operator new(std::size_t size) {
    return mb::faults::request(size);
}
void* operator new[](std::size_t size) {
    return mb::faults::request(size);
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t /*size*/) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::size_t /*size*/) noexcept {
    std::free(memory);
}
// NOLINTEND(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory)
