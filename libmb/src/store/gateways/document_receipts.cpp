#include "store/gateways/document_receipts.hpp"

#include "store/gateways/keyed_table_definitions.hpp"

namespace mb::store {

template <>
struct Row<DocumentReceipt>
    : MemberRow<DocumentReceipt, &DocumentReceipt::enrolment, &DocumentReceipt::document, &DocumentReceipt::date> {
    static constexpr Sql table = "document_receipt";
    static constexpr Sql key = "enrolment, document, date";
    static constexpr Sql columns = "";
};
template class KeyedTable<DocumentReceipt>;
template class EnrolmentTable<DocumentReceipt>;

}  // namespace mb::store
