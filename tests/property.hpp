/// Properties: statements that hold for every value, tried with generated ones.
#pragma once

#include <boost/test/unit_test.hpp>
#include <rapidcheck.h>
#include <rapidcheck/boost_test.h>

#include <utility>

namespace mb::test {

/// Runs `property` with generated arguments (or with what it draws by `*generator`). A counterexample, made as small as
/// possible, fails the test case and is printed. Inside, RC_ASSERT states what holds and RC_PRE what is asked of the
/// values.
template <class Property>
void for_all(Property&& property) {
    rc::detail::checkBoostTest(std::forward<Property>(property));
}

}  // namespace mb::test
