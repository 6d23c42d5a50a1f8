/// The same kind of work on two attached files without the library, so that one setting can be another.
#pragma once

#include "session.hpp"

#include <memory>
#include <string>

struct sqlite3;

namespace mb::faults {

/// The settings that decide what a power cut leaves, as the library makes them.
struct PlainSettings {
    std::string journal_mode = "DELETE";
    std::string synchronous = "EXTRA";
};

class PlainSession final : public Session {
public:
    PlainSession(PlainSettings settings, int length);

    void create(const std::filesystem::path& folder) override;
    std::vector<Task> open(const std::filesystem::path& folder) override;
    void close() override;
    Found find(const std::filesystem::path& folder, const std::function<const Found*()>& known) override;

private:
    struct Closing {
        void operator()(sqlite3* connection) const;
    };
    using Connection = std::unique_ptr<sqlite3, Closing>;

    static Connection connect(const std::filesystem::path& folder);
    static std::string contradictions(sqlite3* connection);

    PlainSettings settings_;
    int length_;
    Connection connection_;
};

}  // namespace mb::faults
