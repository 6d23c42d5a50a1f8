#include "services/exchange/keyed_rows.hpp"
#include "store/gateways/recognitions.hpp"

#include <tuple>

namespace mb::services::exchange {
namespace {

class RecognitionRows : public EnrolmentRows {
public:
    using EnrolmentRows::EnrolmentRows;
    using Table = store::Recognitions;
    using Record = Recognition;
    static constexpr Kind kind = Kind::recognitions;

    static auto key(const Recognition& recognition) {
        return std::tuple(recognition.enrolment, recognition.kind, recognition.date);
    }

    template <class Held>
    static std::optional<Recognition> read(RowReader& row, const std::optional<EnrolmentId>& enrolment,
                                           const Held& held) {
        const auto what = row.required<RecognitionKind>("kind");
        const auto date = row.required<Date>("date");
        const Recognition* before = enrolment && what && date ? held({*enrolment, *what, *date}) : nullptr;
        const auto amount = row.required<std::int64_t>("amount");
        const auto approver = row.required<Line>("approver");
        const auto note = row.optional("note", before, &Recognition::note);
        return row.made(
            "amount",
            [&](EnrolmentId whose, RecognitionKind of, Date day, std::int64_t granted, const Line& by) {
                return checked(Recognition{whose, of, day, granted, by, note});
            },
            enrolment, what, date, amount, approver);
    }

    void touch(const Recognition& recognition, Origin origin) { run_.touched.enrolment(recognition.enrolment, origin); }
};

}  // namespace

void import_recognitions(ImportRun& run) {
    import_keyed<RecognitionRows>(run);
}

}  // namespace mb::services::exchange
