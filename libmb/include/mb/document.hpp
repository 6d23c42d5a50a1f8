/// Documents that everyone who takes part hands in.
#pragma once

#include <mb/coded.hpp>
#include <mb/date.hpp>
#include <mb/identifier.hpp>

#include <array>
#include <compare>

namespace mb {

enum class Document { confidentiality_declaration, practice_agreement };
template <>
struct Coding<Document> {
    static constexpr std::string_view noun = "document";
    static constexpr std::array<std::string_view, 2> spellings{"confidentiality-declaration", "practice-agreement"};
};
inline constexpr std::array<Document, 2> all_documents{Document::confidentiality_declaration,
                                                       Document::practice_agreement};

/// A document of an enrolment, received on a day. A second placement may bring a second agreement.
struct DocumentReceipt {
    EnrolmentId enrolment;
    Document document;
    Date date;

    friend auto operator<=>(const DocumentReceipt&, const DocumentReceipt&) = default;
};

}  // namespace mb
