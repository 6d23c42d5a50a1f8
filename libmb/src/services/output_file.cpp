#include "store/new_file.hpp"

#include <mb/error.hpp>
#include <mb/services/output_file.hpp>

#include <system_error>

namespace mb::services {

void write_output_file(const std::filesystem::path& file, std::string_view bytes, bool overwrite) {
    std::error_code ignored;
    if (!overwrite && std::filesystem::exists(std::filesystem::symlink_status(file, ignored))) {
        throw RegisterError("file-exists", {{"path", file.string()}});
    }
    store::NewFile written(file);
    written.write(bytes);
    written.finish();
}

}  // namespace mb::services
