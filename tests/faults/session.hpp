/// Operations on two attached files that are recorded, cut off and looked at.
#pragma once

#include "content.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace mb::faults {

/// One operation of a session: acknowledged when `run` returns.
struct Task {
    std::string what;
    std::function<void()> run;
};

/// What whoever opens the files finds.
struct Found {
    std::string wrong;  ///< empty: they open, fit together and contradict nothing
    Content content;
};

/// A session works on `s.mb` and `s.keys` in a folder of its own.
class Session {
public:
    Session() = default;
    virtual ~Session() = default;
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Makes the files, with something in them already, and closes them.
    virtual void create(const std::filesystem::path& folder) = 0;
    /// Opens them for the operations, which it returns.
    virtual std::vector<Task> open(const std::filesystem::path& folder) = 0;
    virtual void close() = 0;

    /// Opens what a power cut has left and looks at it in depth, or, when `known` says that files with this content
    /// have been looked at, just opens it.
    virtual Found find(const std::filesystem::path& folder, const std::function<const Found*()>& known) = 0;
};

}  // namespace mb::faults
