#include "services/exchange/keyed_rows.hpp"
#include "store/gateways/attendances.hpp"

#include <map>
#include <string>
#include <tuple>

namespace mb::services::exchange {
namespace {

class MakeUpRows : public EnrolmentRows {
public:
    using EnrolmentRows::EnrolmentRows;
    using Table = store::MakeUps;
    using Record = MakeUp;
    static constexpr Kind kind = Kind::makeups;

    static auto key(const MakeUp& make_up) { return std::tuple(make_up.enrolment, make_up.lesson, make_up.date); }

    template <class Held>
    std::optional<MakeUp> read(RowReader& row, const std::optional<EnrolmentId>& enrolment, const Held&) {
        const auto lesson = run_.known.lesson(row);
        const auto date = row.required<Date>("date");
        const auto minutes = row.required<Minutes>("minutes");
        if (lesson) {
            codes_.try_emplace(*lesson, row.text("lesson"));
        }
        return row.made(
            "minutes",
            [](EnrolmentId whose, LessonId which, Date day, Minutes amount) {
                return checked(MakeUp{whose, which, day, amount});
            },
            enrolment, lesson, date, minutes);
    }

    void touch(const MakeUp& make_up, Origin origin) {
        run_.touched.enrolment(make_up.enrolment, origin, topic("lesson", codes_.at(make_up.lesson)));
    }

private:
    std::map<LessonId, std::string> codes_;  ///< of the lessons that rows are about
};

}  // namespace

void import_makeups(ImportRun& run) {
    import_keyed<MakeUpRows>(run);
}

}  // namespace mb::services::exchange
