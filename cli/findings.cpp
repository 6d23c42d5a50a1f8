#include "cli/findings.hpp"

#include "cli/messages.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace mb::cli {

namespace {

constexpr std::size_t examples = 3;

std::string_view requirement_of(const Finding& finding) {
    return field(finding.fields, "requirement").value_or("");
}

}  // namespace

std::vector<FindingsOfKind> by_kind(const std::vector<Finding>& findings) {
    std::vector<FindingsOfKind> kinds;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto same = std::ranges::find_if(kinds, [&](const FindingsOfKind& kind) {
            const auto& first = findings[kind.told.front()];
            return kind.code == findings[i].code && requirement_of(first) == requirement_of(findings[i]);
        });
        if (same == kinds.end()) {
            kinds.push_back({findings[i].code, {i}});
        } else if (same->told.size() < examples) {
            same->told.push_back(i);
        } else {
            ++same->more;
        }
    }
    return kinds;
}

std::string more_like_this(std::int64_t more, const std::string& code, const Language& language) {
    return fill(
        language.say_many("{more} more like this ({code})", "{more} more like this ({code})", static_cast<long>(more)),
        {{"more", std::to_string(more)}, {"code", code}}, language);
}

std::vector<std::string> sentences_of(const std::vector<Finding>& findings, const Language& language) {
    std::map<std::size_t, std::string> in_order;  // twice their positions: a count stands behind the last that is told
    for (const auto& kind : by_kind(findings)) {
        for (const std::size_t i : kind.told) {
            in_order.emplace(2 * i, compose(findings[i].code, findings[i].fields, language).text);
        }
        if (kind.more > 0) {
            in_order.emplace(2 * kind.told.back() + 1, more_like_this(kind.more, kind.code, language));
        }
    }
    std::vector<std::string> sentences;
    for (auto& [position, sentence] : in_order) {
        sentences.push_back(std::move(sentence));
    }
    return sentences;
}

}  // namespace mb::cli
