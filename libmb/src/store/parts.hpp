/// What an open register is made of. Only the store includes this.
#pragma once

#include "store/identities.hpp"
#include "store/register_file.hpp"

#include <mb/store/register.hpp>

#include <limits>

namespace mb {

struct Register::Parts {
    std::shared_ptr<store::RegisterFile> file;
    /// The replayed database of a register as it was known; else null.
    std::unique_ptr<store::Connection> past;
    /// The newest operation of the log that `past` knows; without it, more than there will be.
    std::int64_t known_up_to = std::numeric_limits<std::int64_t>::max() - 1;
    std::unique_ptr<store::Identities> identities;
    /// Which operation the change of `record()` has taken back.
    std::optional<OperationNumber> taken_back = {};

    store::Connection& connection() const { return past ? *past : *file->connection; }
    /// The log stays in the file.
    store::Connection& log() const { return *file->connection; }
};

}  // namespace mb
