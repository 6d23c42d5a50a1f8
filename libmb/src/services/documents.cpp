#include "services/enrolment_views.hpp"
#include "services/listing.hpp"
#include "services/resolving.hpp"
#include "services/writing.hpp"
#include "store/gateways/document_receipts.hpp"

#include <mb/services/documents.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace mb::services {

Outcome receive_document(Register& registered, const Intent& intent, std::string_view enrolment, Document document,
                         Date date) {
    return write(registered, intent, [&](Writing& writing) {
        const auto about = resolve_enrolment(writing.connection(), enrolment).id;
        store::DocumentReceipts receipts(writing.connection());
        const DocumentReceipt receipt{about, document, date};
        const auto held = receipts.of(about);
        if (std::ranges::find(held, receipt) == held.end()) {
            receipts.add(receipt);
        }
        return Event{"document-received",
                     {{"enrolment", about.to_string()},
                      {"document", std::string(to_code(document))},
                      {"date", date.to_string()}}};
    });
}

Outcome remove_document(Register& registered, const Intent& intent, std::string_view enrolment, Document document,
                        Date date) {
    return write(registered, intent, [&](Writing& writing) {
        const auto about = resolve_enrolment(writing.connection(), enrolment).id;
        store::DocumentReceipts receipts(writing.connection());
        const DocumentReceipt receipt{about, document, date};
        Fields told{
            {"enrolment", about.to_string()}, {"document", std::string(to_code(document))}, {"date", date.to_string()}};
        auto held = receipts.of(about);
        std::erase_if(held, [&](const DocumentReceipt& each) { return each.document != document; });
        if (std::ranges::find(held, receipt) == held.end()) {
            std::ranges::sort(held);
            throw Refused("document-not-recorded",
                          with_known(std::move(told), held, [](const auto& each) { return each.date.to_string(); }));
        }
        receipts.remove(receipt);
        return Event{"document-removed", std::move(told)};
    });
}

std::vector<DocumentReceipt> documents_of(const Register& registered, std::string_view enrolment) {
    std::vector<DocumentReceipt> receipts;
    registered.read([&] {
        auto& connection = registered.connection();
        receipts = store::DocumentReceipts(connection).of(resolve_enrolment(connection, enrolment).id);
    });
    std::ranges::sort(receipts);
    return receipts;
}

std::vector<DocumentsOwed> documents_owed(const Register& registered, std::string_view cohort, Date day) {
    std::vector<DocumentsOwed> owed;
    registered.read([&] {
        auto& connection = registered.connection();
        const auto views = enrolments(registered, {std::string(cohort), {}, {}}, day);
        std::set<std::pair<EnrolmentId, Document>> received;
        for (const auto& receipt : store::DocumentReceipts(connection).of(resolve_cohort(connection, cohort).id)) {
            if (receipt.date <= day) {
                received.emplace(receipt.enrolment, receipt.document);
            }
        }
        for (const auto& view : views) {
            using enum EnrolmentStatus;
            if (view.status != admitted && view.status != active && view.status != on_leave) {
                continue;
            }
            DocumentsOwed each{view.id, view.person, view.ref, *view.status, {}, {}};
            for (const auto document : all_documents) {
                auto& list = received.contains({view.id, document}) ? each.received : each.missing;
                list.push_back(document);
            }
            owed.push_back(std::move(each));
        }
    });
    return owed;
}

}  // namespace mb::services
