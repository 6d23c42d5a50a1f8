#include "services/exchange/requirement_names.hpp"

#include <mb/joined.hpp>
#include <mb/nearest.hpp>

#include <algorithm>

namespace mb::services::exchange {

std::optional<Line> requirement_named(RowReader& row, const char* column, const Programme* programme,
                                      std::vector<std::string> besides, const char* unknown) {
    auto name = row.required<Line>(column);
    if (!name || !programme) {
        return name;
    }
    auto& names = besides;
    for (const Milestone& milestone : programme->milestones()) {
        names.push_back(milestone.str());
    }
    if (std::ranges::find(names, name->str()) != names.end()) {
        return name;
    }
    Fields fields{{column, name->str()}, {"known", joined(names)}};
    if (auto near = nearest(name->str(), names); !near.empty()) {
        fields.emplace_back("nearest", std::move(near));
    }
    row.fault(column, unknown, std::move(fields));
    return std::nullopt;
}

}  // namespace mb::services::exchange
