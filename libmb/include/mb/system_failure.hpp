/// What the operating system said, as a code.
#pragma once

#include <string>

namespace mb {

/// The usual ones have a code: `not-there`, `no-permission`, `disk-full`, `read-only`, `is-folder`, `is-no-folder`, `too-large`, `name-too-long`,
/// `too-many-links`, `busy`, `input-output`; others are `errno 71`.
std::string system_failure(int error);

}  // namespace mb
