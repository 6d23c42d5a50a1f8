/// Documents received of those who take part, and what is still missing.
#pragma once

#include <mb/document.hpp>
#include <mb/enrolment_status.hpp>
#include <mb/person.hpp>
#include <mb/services/outcome.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace mb::services {

/// Notes that a document was received. Event `document-received`, fields `enrolment`, `document`, `date`. Throws
/// InvalidValue `enrolment-id-malformed`; NotFound `enrolment-unknown`.
Outcome receive_document(Register& registered, const Intent& intent, std::string_view enrolment, Document document,
                         Date date);

/// Takes back that a document was received that day. Event `document-removed`, fields as above. Throws also Refused
/// `document-not-recorded` (`enrolment`, `document`, `date`, `known`: the days on which it was).
Outcome remove_document(Register& registered, const Intent& intent, std::string_view enrolment, Document document,
                        Date date);

/// What has been received of one enrolment, by document and day. Throws as receive_document().
std::vector<DocumentReceipt> documents_of(const Register& registered, std::string_view enrolment);

/// Who takes part and what they have not handed in.
struct DocumentsOwed {
    EnrolmentId enrolment;
    PersonId person;
    std::optional<PersonRef> ref;
    EnrolmentStatus status;
    std::vector<Document> received;
    std::vector<Document> missing;
};

/// Everyone who is `admitted`, `active` or `on-leave` at the end of `day` in the cohort, by number; received up to that day
/// counts. Throws NotFound `cohort-unknown`.
std::vector<DocumentsOwed> documents_owed(const Register& registered, std::string_view cohort, Date day);

}  // namespace mb::services
