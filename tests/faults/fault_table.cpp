#include "fault_table.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace mb::faults {

void write_row(const std::string& name, const std::string& what, const std::string& states, const std::string& bad,
               const std::string& control) {
    const std::filesystem::path folder(MB_FAULTS_ROWS);
    std::filesystem::create_directories(folder);
    std::ofstream(folder / (name + ".row")) << what << " | " << states << " | " << bad << " | " << control << "\n";
}

int depth() {
    const char* given = std::getenv("MB_FAULTS_DEPTH");           // NOLINT(concurrency-mt-unsafe): one thread
    return given == nullptr ? 1 : std::max(1, std::atoi(given));  // NOLINT(cert-err34-c): anything else is 1
}

std::string grouped(std::int64_t number) {
    auto text = std::to_string(number);
    for (auto place = static_cast<std::int64_t>(text.size()) - 3; place > 0; place -= 3) {
        text.insert(static_cast<std::size_t>(place), " ");
    }
    return text;
}

}  // namespace mb::faults
