#include "services/register_rules.hpp"

#include <mb/services/log.hpp>

#include <algorithm>

namespace mb::services {
namespace {

OperationNumber parse_number(std::string_view text) {
    if (const auto number = number_after("", text)) {
        return OperationNumber(*number);
    }
    throw InvalidValue("operation-number-malformed", {{"value", std::string(text.substr(0, 100))}});
}

/// Takes back `number`, and tells of it as `event`; `told` is the operation that people know it by.
Undone take_back(Register& registered, const Context& context, OperationNumber number, const Operation& told,
                 const char* event, bool rehearse) {
    const auto change = [&]() -> Register::Recorded {
        registered.apply_inverse(number);
        if (auto broken = broken_rules(registered.connection()); !broken.empty()) {
            throw Refused("undo-breaks-rules", {{"operation", told.number.to_string()}}, std::move(broken));
        }
        return {Event{event, {{"operation", told.number.to_string()}, {"command", told.command}}}, number};
    };
    if (rehearse) {
        registered.rehearse(context, change);
        return {std::nullopt, told};
    }
    return {registered.record(context, change), told};
}

}  // namespace

std::vector<Operation> log(const Register& registered, std::optional<std::int64_t> newest) {
    std::vector<Operation> operations;
    registered.read([&] { operations = registered.operations(newest); });
    std::ranges::reverse(operations);
    return operations;
}

OperationDetail log_entry(const Register& registered, std::string_view number) {
    const auto wanted = parse_number(number);
    std::vector<OperationDetail> detail;
    registered.read([&] { detail.push_back({registered.operation(wanted), registered.changes(wanted)}); });
    return std::move(detail.front());
}

Undone undo(Register& registered, const Context& context, std::string_view number, bool rehearse) {
    const auto target = registered.operation(parse_number(number));
    if (target.undone_by) {
        throw Refused("already-undone",
                      {{"operation", target.number.to_string()}, {"by", target.undone_by->to_string()}});
    }
    return take_back(registered, context, target.number, target, "undone", rehearse);
}

Undone redo(Register& registered, const Context& context, std::string_view number, bool rehearse) {
    const auto target = registered.operation(parse_number(number));
    if (!target.undone_by) {
        throw Refused("not-undone", {{"operation", target.number.to_string()}});
    }
    return take_back(registered, context, *target.undone_by, target, "redone", rehearse);
}

}  // namespace mb::services
