/// What a call refuses, so that a test can state it in one line.
#pragma once

#include <mb/error.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace mb::test {

/// The error that a call has thrown; the code is "accepted" when it has thrown none.
struct Refusal {
    std::string code = "accepted";
    Fields fields = {};

    /// The value of a field; "(none)" when there is no such field.
    std::string operator[](std::string_view name) const { return std::string(field(fields, name).value_or("(none)")); }
};

/// Makes the call and returns its error. Any exception that is no `Expected` passes through and fails the test.
template <class Expected = InvalidValue, class Call>
Refusal refusal_of(Call&& call) {
    try {
        static_cast<void>(std::forward<Call>(call)());
    } catch (const Expected& error) {
        return {error.code(), error.fields()};
    }
    return {};
}

}  // namespace mb::test
