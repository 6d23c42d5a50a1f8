// Checking that the marks of the erased, and their secret, are as they were written.

#include "store/erased_marks.hpp"
#include "store/faults.hpp"

namespace mb::store {

namespace {

constexpr const char* marks = "SELECT mark, leaf FROM erased_mark";
constexpr const char* secrets = "SELECT key, leaf FROM keys.mark_key";
constexpr const char* number_of_secrets = "SELECT count(*) FROM keys.mark_key WHERE id = 1";

void compare(Connection& connection, const char* sql, Faults& faults) {
    auto query = connection.query(sql);
    while (query.next()) {
        if (leaf_of_mark(read_blob(query.handle(), 0)) != read_blob(query.handle(), 1)) {
            faults.add("mark-differs", {});
        }
    }
}

}  // namespace

void check_erased_marks(Connection& connection, bool has_keys, Faults& faults) {
    compare(connection, marks, faults);
    if (has_keys) {
        compare(connection, secrets, faults);
        if (connection.value<int>(number_of_secrets) != 1) {
            faults.add("mark-differs", {});
        }
    }
}

}  // namespace mb::store
