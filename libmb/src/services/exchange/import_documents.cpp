#include "services/exchange/keyed_rows.hpp"
#include "store/gateways/document_receipts.hpp"

namespace mb::services::exchange {
namespace {

class DocumentRows : public EnrolmentRows {
public:
    using EnrolmentRows::EnrolmentRows;
    using Table = store::DocumentReceipts;
    using Record = DocumentReceipt;
    static constexpr Kind kind = Kind::documents;

    static DocumentReceipt key(const DocumentReceipt& receipt) { return receipt; }

    template <class Held>
    std::optional<DocumentReceipt> read(RowReader& row, const std::optional<EnrolmentId>& enrolment, const Held&) {
        const auto document = row.required<Document>("document");
        const auto date = row.required<Date>("date");
        return row.made(
            "",
            [](EnrolmentId whose, Document what, Date day) {
                return DocumentReceipt{whose, what, day};
            },
            enrolment, document, date);
    }

    void touch(const DocumentReceipt& receipt, Origin origin) { run_.touched.enrolment(receipt.enrolment, origin); }
};

}  // namespace

void import_documents(ImportRun& run) {
    import_keyed<DocumentRows>(run);
}

}  // namespace mb::services::exchange
