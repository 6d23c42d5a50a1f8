// Finding the operations that changed certain rows.
#include "property.hpp"
#include "random_writes.hpp"

#include <algorithm>
#include <set>

namespace mb::test {
namespace {

/// Every whole number that stands in a change, before or after.
std::set<std::int64_t> numbers_in(const RowChange& change) {
    std::set<std::int64_t> numbers;
    for (const auto& column : change.columns) {
        for (const RowCell& cell : {column.before, column.after}) {
            const bool whole = cell && !cell->empty() && cell->size() <= 18
                               && cell->find_first_not_of("0123456789") == std::string::npos;
            if (whole) {
                numbers.insert(std::stoll(*cell));
            }
        }
    }
    return numbers;
}

std::vector<Operation> changing(const Register& registered, std::int64_t number, const RecordNumbers* numbers) {
    return registered.operations_changing(
        [number](OperationNumber, const RowChange& change) { return numbers_in(change).contains(number); }, numbers);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(log_search)

BOOST_AUTO_TEST_CASE(a_search_by_number_finds_what_reading_everything_finds) {
    for_all([] {
        TestRegister test;
        for (int i = 0; i < 8; ++i) {
            write_anything(test);
        }
        std::set<std::int64_t> all{0, 1, 255, 256};
        test.reg.operations_changing([&](OperationNumber, const RowChange& change) {
            all.merge(numbers_in(change));
            return false;
        });
        for (const auto number : all) {
            const RecordNumbers numbers{number};
            RC_ASSERT(changing(test.reg, number, &numbers) == changing(test.reg, number, nullptr));
        }
    });
}

BOOST_AUTO_TEST_CASE(of_an_operation_only_the_changes_with_the_number_are_handed_over) {
    TestRegister test;
    test.write(
        "INSERT INTO employer (id, code, name, kind) VALUES (7000, 'nav', 'NAV', 'nav'), (8000, 'dps', 'DPS', 'dps')");
    test.write("UPDATE employer SET name = 'Nav' WHERE id = 7000; UPDATE employer SET name = 'Dps' WHERE id = 8000");
    test.write("DELETE FROM employer");
    std::vector<std::string> read;
    const RecordNumbers numbers{7000};
    test.reg.operations_changing(
        [&](OperationNumber, const RowChange& change) {
            for (const auto& column : change.columns) {
                if (column.name == "name") {
                    read.push_back(column.before.value_or("") + ">" + column.after.value_or(""));
                }
            }
            return false;
        },
        &numbers);
    BOOST_TEST(read == (std::vector<std::string>{">NAV", "NAV>Nav", "Nav>"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(operations_without_the_number_are_left_out_unread) {
    TestRegister test;
    test.write("INSERT INTO employer (id, code, name, kind) VALUES (7000, 'nav', 'NAV', 'nav')");
    test.write("INSERT INTO employer (id, code, name, kind) VALUES (8000, 'dps', 'DPS', 'dps')");
    test.write("UPDATE employer SET name = 'Nav' WHERE id = 7000");
    std::vector<std::int64_t> read;
    const RecordNumbers numbers{7000};
    const auto found = test.reg.operations_changing(
        [&](OperationNumber operation, const RowChange&) {
            read.push_back(operation.number());
            return operation.number() == 3;
        },
        &numbers);
    BOOST_TEST(read == (std::vector<std::int64_t>{1, 3}), boost::test_tools::per_element());
    BOOST_REQUIRE_EQUAL(found.size(), 1U);
    BOOST_TEST(found.front().number.number() == 3);
}

BOOST_AUTO_TEST_CASE(numbers_may_be_added_while_searching) {
    TestRegister test;
    test.write("INSERT INTO employer (id, code, name, kind) VALUES (7000, 'nav', 'NAV', 'nav')");
    test.write("INSERT INTO employer (id, code, name, kind) VALUES (8000, 'dps', 'DPS', 'dps')");
    test.write("UPDATE employer SET name = 'Dps' WHERE id = 8000");
    std::vector<std::int64_t> read;
    RecordNumbers numbers{7000};
    test.reg.operations_changing(
        [&](OperationNumber operation, const RowChange&) {
            read.push_back(operation.number());
            numbers.insert(8000);
            return false;
        },
        &numbers);
    BOOST_TEST(read == (std::vector<std::int64_t>{1, 2, 3}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_number_that_is_added_holds_from_the_next_change_on) {
    TestRegister test;
    // The tables of an operation come in the order of their first change.
    test.write("INSERT INTO employer (id, code, name, kind) VALUES (7000, 'nav', 'NAV', 'nav');"
               " INSERT INTO person (id) VALUES (8000)");
    test.write("INSERT INTO person (id) VALUES (8001);"
               " INSERT INTO employer (id, code, name, kind) VALUES (7001, 'dps', 'DPS', 'dps')");
    std::string read;
    RecordNumbers numbers{7000, 7001};
    test.reg.operations_changing(
        [&](OperationNumber, const RowChange& change) {
            read += std::ranges::find(change.columns, "id", &RowChange::Column::name)->after.value() + " ";
            numbers.insert({8000, 8001});
            return false;
        },
        &numbers);
    BOOST_TEST(read == "7000 8000 8001 7001 ");
    read.clear();
    numbers = {7000, 7001};
    test.reg.operations_changing(
        [&](OperationNumber operation, const RowChange& change) {
            read += std::ranges::find(change.columns, "id", &RowChange::Column::name)->after.value() + " ";
            if (operation.number() == 2) {
                numbers.insert(8001);
            }
            return false;
        },
        &numbers);
    BOOST_TEST(read == "7000 7001 ");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
