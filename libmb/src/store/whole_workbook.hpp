/// Whether a workbook that was written is all there. Only the store includes this.
#pragma once

#include <filesystem>

namespace mb::store {

/// Unpacks every file of the workbook and parses it. libxlsxwriter packs what it has put into temporary files without
/// asking whether it was written there, so that on a full disk it can tell success of a workbook with pieces missing.
bool is_whole_workbook(const std::filesystem::path& path);

}  // namespace mb::store
