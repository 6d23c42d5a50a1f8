/// Bundles of invented registers, for properties.
#pragma once

#include "services/exchange_register.hpp"

namespace mb::test {

/// Draws a bundle that fits together: lawful histories, continuations, records with and without codes, texts that are
/// hard to write. To be called inside a property.
Bundle any_bundle();

/// Draws the same rows in another order, some files cut in two.
Bundle any_order_of(const Bundle& bundle);

}  // namespace mb::test
