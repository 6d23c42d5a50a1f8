#include "random_writes.hpp"

namespace mb::test {

namespace {

std::string number() {
    return std::to_string(*rc::gen::inRange(1, 5));
}

std::string code() {
    return "'" + *rc::gen::elementOf(std::vector<std::string>{"a", "b", "æøå", "d", "e"}) + "'";
}

std::string date() {
    return "'2020-0" + std::to_string(*rc::gen::inRange(1, 4)) + "-15'";
}

std::string maybe(const std::string& value) {
    return *rc::gen::inRange(0, 3) == 0 ? "NULL" : value;
}

std::string statement() {
    switch (*rc::gen::inRange(0, 18)) {
    case 0:
    case 1:
        return "INSERT INTO person (ref) VALUES (" + maybe(code()) + ")";
    case 2:
        return "UPDATE person SET ref = " + maybe(code()) + " WHERE id = " + number();
    case 3:
        return "UPDATE person SET merged_into = " + maybe(number())
               + ", restricted = 1 - restricted WHERE id = " + number();
    case 4:
        return "DELETE FROM person WHERE id = " + number();
    case 5:
        return "INSERT INTO employer (code, name, kind) VALUES (" + code() + ", " + code() + ", 'nav')";
    case 6:
        return "UPDATE employer SET name = " + code() + ", code = " + code() + " WHERE id = " + number();
    case 7:
    case 8:
        return "INSERT INTO employment (person, employer, from_date, to_date) VALUES (" + number() + ", " + number()
               + ", " + date() + ", " + maybe("'2020-12-31'") + ")";
    case 9:
        return "DELETE FROM employment WHERE id = " + number();
    case 10:
    case 11:
        return "INSERT INTO terms (employment, from_date, percent, contract, funding, peer_role, title) VALUES ("
               + number() + ", " + date() + ", 5000, 'permanent', 'ordinary', 1, " + maybe(code()) + ")";
    case 12:
        return "UPDATE terms SET from_date = " + date() + ", title = " + maybe(code())
               + " WHERE employment = " + number();
    case 13:
        return "DELETE FROM terms WHERE employment = " + number();
    case 14:
        return "INSERT OR REPLACE INTO follow_up (person, asked_on, answered_on, answer) VALUES (" + number() + ", "
               + date() + ", '2020-05-01', 'employed')";
    case 15:
    case 16:
        // All codes move on by one row.
        return "CREATE TEMP TABLE was AS SELECT id, ref FROM person; UPDATE person SET ref = NULL;"
               "UPDATE person SET ref = (SELECT ref FROM was WHERE was.id = person.id % (SELECT max(id) FROM was) + "
               "1); DROP TABLE was";
    default:
        return "UPDATE follow_up SET answered_on = NULL, answer = 'no-answer' WHERE person = " + number();
    }
}

}  // namespace

std::string any_statements() {
    std::string all;
    const int count = *rc::gen::inRange(1, 5);
    for (int i = 0; i < count; ++i) {
        all += statement() + ";";
    }
    return all;
}

bool write_anything(TestRegister& test) {
    try {
        return test.write(any_statements()) > 0;
    } catch (const Error& failure) {
        RC_ASSERT(failure.code() == "constraint-failed");
        return false;
    }
}

}  // namespace mb::test
