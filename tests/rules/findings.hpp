/// Findings as lines of text, so that a test can state them all.
#pragma once

#include <mb/rules/consistency.hpp>

#include <string>
#include <vector>

namespace mb::test {

/// "code field=value field=value"
inline std::string line_of(const Finding& finding) {
    std::string line = finding.code;
    for (const auto& [name, value] : finding.fields) {
        line += " " + name + "=" + value;
    }
    return line;
}

inline std::vector<std::string> lines_of(const std::vector<Finding>& findings) {
    std::vector<std::string> lines;
    for (const auto& finding : findings) {
        lines.push_back(line_of(finding));
    }
    return lines;
}

/// The same, with "error: " or "warning: " before it.
inline std::vector<std::string> lines_of(const std::vector<rules::Remark>& remarks) {
    std::vector<std::string> lines;
    for (const auto& remark : remarks) {
        lines.push_back((remark.gravity == rules::Gravity::error ? "error: " : "warning: ") + line_of(remark.finding));
    }
    return lines;
}

}  // namespace mb::test
