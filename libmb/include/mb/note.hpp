/// Dated notes about an enrolment.
#pragma once

#include <mb/date.hpp>
#include <mb/identifier.hpp>
#include <mb/text.hpp>

namespace mb {

struct NoteTag {
    static constexpr const char* prefix = "N";
    static constexpr const char* noun = "note";
};
using NoteId = Id<NoteTag>;  ///< shown as `N3`

/// What somebody wrote down about an enrolment; never about health. Kept sealed with the person's key.
struct Note {
    EnrolmentId enrolment;
    Date date;
    Line text;

    friend bool operator==(const Note&, const Note&) = default;
};

}  // namespace mb
