/// Knows the erased again.
#pragma once

#include "store/erased_marks.hpp"

#include <mb/person.hpp>
#include <mb/store/register.hpp>

#include <string_view>
#include <vector>

namespace mb::services {

/// Marks by which a row of an old list is recognised as about somebody erased: the ref, and the name with the birth date,
/// however it is spelled.
class ErasedPersons {
public:
    explicit ErasedPersons(store::Connection& connection) : marks_(connection), none_(marks_.empty()) {}

    void mark(const PersonRef& ref);
    /// Without name or birth date there is nothing to be known by.
    void mark(const Identity& identity);

    bool knows(std::string_view ref) const;
    bool knows(const Identity& identity) const;

private:
    store::ErasedMarks marks_;
    bool none_;
};

/// The refs that the log says these records ever had, with those they have.
std::vector<PersonRef> earlier_refs(const Register& registered, const std::vector<PersonId>& records);

}  // namespace mb::services
