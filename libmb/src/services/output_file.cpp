#include "services/replacing.hpp"
#include "store/new_file.hpp"

#include <mb/services/output_file.hpp>

namespace mb::services {

void write_output_file(const std::filesystem::path& file, std::string_view bytes, const OutputOptions& options) {
    store::NewFile written(file, replacing(options, store::kind_of(bytes)));
    if (options.rehearse) {
        return;
    }
    written.write(bytes);
    written.settle();
    if (options.progress) {
        options.progress();
    }
    written.finish();
}

}  // namespace mb::services
