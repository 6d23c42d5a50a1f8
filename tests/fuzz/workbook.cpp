// Workbooks: zip files of XML that anybody may have sent.
#include "store/sheet_reader.hpp"
#include "store/table_reader.hpp"
#include "target.hpp"

#include <mb/error.hpp>

#include <memory>

using namespace mb;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const fuzz::MemoryFile file(fuzz::text_of(data, size));
    try {
        const auto workbook = std::make_shared<const store::Workbook>(file.path());
        for (std::size_t sheet = 0; sheet < workbook->sheets().size(); ++sheet) {
            store::TableReader reader({file.path(), workbook, sheet});
            store::CsvRow row;
            while (reader.next(row)) {
                fuzz::require(row.line > 0, "a row has a line");
            }
        }
    } catch (const InvalidValue&) {
        return 0;
    } catch (const RegisterError&) {
        return 0;
    }
    return 0;
}
