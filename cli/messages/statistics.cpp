#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr Sentence said_of_failures[] = {
    {"employed-without-terms", counted("{count} employment that covers {date|day} has no terms for that day and is in no figure",
                                       "{count} employments that cover {date|day} have no terms for that day and are in no figure", "count"),
                               "mb register check"},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::statistics() {
    return said_of_failures;
}

}  // namespace mb::cli
