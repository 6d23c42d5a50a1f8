/// Documents received.
#pragma once

#include "store/gateways/keyed_table.hpp"

#include <mb/document.hpp>

namespace mb::store {

/// The table `document_receipt`. The key is all of it: enrolment, document and date.
class DocumentReceipts : public EnrolmentTable<DocumentReceipt> {
public:
    using EnrolmentTable::EnrolmentTable;
};

}  // namespace mb::store
