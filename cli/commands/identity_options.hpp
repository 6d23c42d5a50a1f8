/// The options that tell who a person is, shared by `person add` and `person change`.
#pragma once

#include "cli/context.hpp"
#include "cli/given.hpp"
#include "cli/options.hpp"

#include <mb/services/person_changes.hpp>

#include <array>

namespace mb::cli {

/// `--given-name` and so on, or `--input` with the same as lines `field=value`. What they are given is told to nobody: a
/// failure says which option, never the value.
class IdentityOptions {
public:
    enum class Removal { not_offered, offered };

    /// With removal, each `--x` also has a `--no-x`, and an empty value in `--input` removes.
    void declare(Options& options, Removal removal);

    /// What is to become of each part. Throws UsageError `options-exclude`, and what read_input() and input_fields() throw.
    services::PersonEdit read(const CommandContext& context) const;

private:
    struct Part {
        GivenText text;
        bool removed = false;
    };
    static constexpr std::size_t parts = 7;

    services::PersonEdit read_input_lines(const CommandContext& context) const;

    std::array<Part, parts> parts_;
    GivenText input_;
};

}  // namespace mb::cli
