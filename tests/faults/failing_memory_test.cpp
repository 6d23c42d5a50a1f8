/// Every request for memory is refused in turn: what was asked for is done or not done, and nothing breaks.
#include "failing_memory.hpp"
#include "fault_table.hpp"

#include <boost/test/unit_test.hpp>

#include <map>

using namespace mb::faults;

namespace {

constexpr std::int64_t tried_of_all = 600;

struct Tried {
    std::int64_t requests = 0;
    std::int64_t runs = 0;
    std::int64_t bad = 0;
    std::map<std::string, std::int64_t> wrong = {};

    Tried& operator+=(const Tried& other) {
        requests += other.requests;
        runs += other.runs;
        bad += other.bad;
        return *this;
    }
};

std::int64_t requests_in(Trial& trial, Asker asker, std::optional<std::size_t> only = {}) {
    FailingMemory memory(asker, std::numeric_limits<std::int64_t>::max(), false);
    BOOST_TEST(trial.run(memory, Then::stop, only) == "");
    return memory.requests();
}

/// Refuses each `step`th request, once or for good.
Tried try_each(Trial& trial, Asker asker, bool for_good, std::int64_t step, std::optional<std::size_t> only = {}) {
    Tried tried{.requests = requests_in(trial, asker, only)};
    for (std::int64_t nth = 1; nth <= tried.requests; nth += step) {
        FailingMemory memory(asker, nth, for_good);
        const auto wrong = trial.run(memory, Then::stop, only);
        ++tried.runs;
        if (!wrong.empty()) {
            ++tried.bad;
            ++tried.wrong[wrong];
        }
    }
    for (const auto& [what, count] : tried.wrong) {
        BOOST_TEST_MESSAGE("  " << count << " x " << what);
    }
    BOOST_TEST_MESSAGE(tried.requests << " requests, " << tried.runs << " refused, " << tried.bad << " bad");
    return tried;
}

void survey(Asker asker, const std::string& row, const std::string& what) {
    install_failing_memory();
    Trial trial;
    for (std::size_t i = 0; i < trial.operations(); ++i) {
        BOOST_TEST_MESSAGE("operation " << i << ": " << requests_in(trial, asker, i));
    }
    const auto step = std::max<std::int64_t>(1, requests_in(trial, asker) / (tried_of_all * depth()));
    Tried all = try_each(trial, asker, false, step);
    all += try_each(trial, asker, true, step);
    all += try_each(trial, asker, false, 1, Trial::look);
    Trial careless(Trial::Care::careless);
    const auto control = try_each(careless, asker, false, 1, Trial::add_person);
    write_row(row, what, grouped(all.runs), grouped(all.bad),
              "an operation that passes over the failure: " + grouped(control.bad) + " of " + grouped(control.runs)
                  + " found");
    BOOST_TEST(all.bad == 0);
    BOOST_TEST(control.bad > 0);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(failing_memory)

BOOST_AUTO_TEST_CASE(whichever_memory_sqlite_does_not_get_an_operation_is_done_or_not_done) {
    survey(Asker::sqlite, "5-failing-memory-sqlite", "SQLite gets no memory");
}

BOOST_AUTO_TEST_CASE(whichever_memory_the_library_does_not_get_an_operation_is_done_or_not_done) {
    survey(Asker::cpp, "6-failing-memory-cpp", "C++ gets no memory");
}

BOOST_AUTO_TEST_SUITE_END()
