/// References to written decisions.
#pragma once

#include <mb/text.hpp>

#include <string>
#include <string_view>

namespace mb {

/// Names a written decision that is kept elsewhere, such as `2026/1234-5`: at most 60 bytes of letters, digits, spaces
/// and `-_./:+()`, among them a digit, so that a name is none.
class DecisionRef {
public:
    /// Trims. Throws InvalidValue `decision-malformed` (which does not repeat the text), `text-national-identity-number`.
    explicit DecisionRef(std::string_view text);

    const std::string& str() const noexcept { return text_; }
    friend bool operator==(const DecisionRef&, const DecisionRef&) = default;

private:
    std::string text_;
};

}  // namespace mb
