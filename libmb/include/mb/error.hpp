/// Failures that the library reports: data and a stable code, never a sentence.
///
/// Sentences for people are composed by the client from `code()` and `fields()`.
/// Failures are exceptions; what a rule finds is a value (`Finding`).
#pragma once

#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mb {

/// Named data of an error or finding, in the order in which they were added: {"value", "2017-02-29"}.
using Fields = std::vector<std::pair<std::string, std::string>>;

/// Returns the value of the field `name`, or nothing.
std::optional<std::string_view> field(const Fields& fields, std::string_view name);

/// Something a rule has found, with a stable code such as `practice-weeks-missing`.
struct Finding {
    std::string code;
    Fields fields;

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// The root of everything libmb throws.
class Error : public std::exception {
public:
    explicit Error(std::string code, Fields fields = {});

    /// The stable code; `what()` returns the same, for logs.
    const std::string& code() const noexcept { return code_; }
    const Fields& fields() const noexcept { return fields_; }
    const char* what() const noexcept override { return code_.c_str(); }

    /// Adds a field that only an outer layer knows (file, line, column) and leaves one that is there alone.
    void add(std::string name, std::string value);

private:
    std::string code_;
    Fields fields_;
};

/// A text or number that is no value of its type; the field `value` holds what was given.
class InvalidValue : public Error {
    using Error::Error;
};

/// No record of that name or number; fields `noun` and `value`.
class NotFound : public Error {
    using Error::Error;
};

/// The rules refuse; each finding says why.
class Refused : public Error {
public:
    Refused(std::string code, Fields fields, std::vector<Finding> findings = {});
    const std::vector<Finding>& findings() const noexcept { return findings_; }

private:
    std::vector<Finding> findings_;
};

/// The register, its keys or another file cannot be used; field `path`.
class RegisterError : public Error {
    using Error::Error;
};

/// The file is something else than a register of ours.
class NotARegister : public RegisterError {
    using RegisterError::RegisterError;
};

/// The register was written by a newer version of libmb.
class RegisterTooNew : public RegisterError {
    using RegisterError::RegisterError;
};

/// Somebody else has held the register longer than one waits.
class RegisterBusy : public RegisterError {
    using RegisterError::RegisterError;
};

/// The register's content contradicts itself.
class RegisterDamaged : public RegisterError {
    using RegisterError::RegisterError;
};

}  // namespace mb
