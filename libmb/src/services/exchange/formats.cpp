#include "services/exchange/format.hpp"

namespace mb::services::exchange {
namespace {

constexpr auto required = Need::required;

// The columns that say whom a row is about, alike in many files.
constexpr Column cohort{"cohort", "kull", required};
constexpr Column person{"person", "deltaker", required};
constexpr Column lesson{"lesson", "undervisningsøkt|økt", required};
constexpr Column date{"date", "dato", required};
constexpr Column from{"from", "fra", required};
constexpr Column minutes{"minutes", "minutter", required};
constexpr Column employer{"employer", "arbeidsgiver|praksissted", required};
constexpr Column unit{"unit", "enhet"};
constexpr Column approver{"approver", "godkjent av", required};
constexpr Column note{"note", "merknad"};

constexpr std::array programmes{
    Column{"code", "kode", required},
    Column{"theory_hours", "teoritimer", required},
    Column{"minutes_per_hour", "minutter per time", required},
    Column{"practice_weeks", "praksisuker", required},
    Column{"days_per_week", "dager per uke", required},
    Column{"week_threshold_percent", "ukekrav prosent", required},
    Column{"milestones", "arbeidskrav"},
    Column{"theory_carries", "teori overføres"},
    Column{"practice_carries", "praksis overføres"},
};
constexpr std::array cohorts{
    Column{"code", "kode|kull", required},
    Column{"programme", "program|programversjon", required},
    Column{"first_day", "første dag", required},
    Column{"last_day", "siste dag", required},
    Column{"places", "plasser"},
    Column{"application_deadline", "søknadsfrist"},
};
constexpr std::array employers{
    Column{"code", "kode", required},
    Column{"name", "navn", required},
    Column{"kind", "type", required},
};
constexpr std::array people{
    Column{"ref", "referanse"},          Column{"given_name", "fornavn"},
    Column{"family_name", "etternavn"},  Column{"birth_date", "fødselsdato|født"},
    Column{"email", "e-post"},           Column{"phone", "telefon"},
    Column{"language", "språk|målform"},
};
constexpr std::array enrolments{
    person,
    cohort,
    Column{"status", "status", required},
    date,
    Column{"reason", "årsak"},
    note,
    Column{"continues", "fortsetter"},
    Column{"received", "mottatt"},
};
constexpr std::array lessons{
    cohort,
    lesson,
    date,
    Column{"start", "klokkeslett"},
    minutes,
    Column{"topic", "tema"},
    Column{"group", "gruppe"},
    Column{"held", "holdt"},
};
constexpr std::array groups{
    cohort,
    person,
    Column{"group", "gruppe", required},
    from,
};
constexpr std::array makeups{cohort, lesson, person, date, minutes};
constexpr std::array recognitions{
    cohort, person, Column{"kind", "type", required}, Column{"amount", "omfang|mengde", required}, date, approver, note,
};
constexpr std::array milestones{cohort, person, Column{"milestone", "arbeidskrav", required}, date};
constexpr std::array dispensations{
    cohort, person, Column{"requirement", "krav", required}, date, approver, Column{"reason", "begrunnelse", required},
};
constexpr std::array placements{
    Column{"placement", "praksisplass", required},
    cohort,
    person,
    employer,
    unit,
    Column{"supervisor", "veileder"},
    from,
    Column{"to", "til", required},
};
constexpr std::array weeks{
    Column{"placement", "praksisplass", required},
    Column{"week", "praksisuke|uke", required},
    Column{"planned_days", "planlagte dager", required},
    Column{"present_days", "dager til stede", required},
    Column{"approved", "godkjent", required},
};
constexpr std::array employments{
    Column{"employment", "arbeidsforhold", required},
    person,
    employer,
    unit,
    from,
    Column{"to", "til"},
    Column{"end_reason", "sluttårsak"},
};
constexpr std::array terms{
    Column{"employment", "arbeidsforhold", required},
    from,
    Column{"percent", "prosent|stillingsprosent", required},
    Column{"contract", "kontrakt|ansettelsesform", required},
    Column{"funding", "finansiering", required},
    Column{"peer_role", "erfaringsrolle|mb-rolle", required},
    Column{"title", "tittel|stillingstittel"},
};
constexpr std::array followups{
    person,
    Column{"asked_on", "spurt", required},
    Column{"answered_on", "besvart"},
    Column{"answer", "svar"},
};
constexpr std::array goals{
    Column{"goal", "mål", required},
    Column{"population", "populasjon|hvem", required},
    Column{"employer_kinds", "arbeidsgivertyper"},
    Column{"funding", "finansiering"},
    Column{"peer_role", "erfaringsrolle|mb-rolle"},
    Column{"unit", "enhet"},
    Column{"baseline", "utgangspunkt", required},
    Column{"baseline_date", "utgangspunkt dato", required},
    Column{"source", "kilde"},
    Column{"target", "måltall", required},
    Column{"deadline", "frist", required},
};
constexpr std::array attendance{cohort, lesson, person, minutes, Column{"absence", "fravær"}};

}  // namespace

const std::array<Format, kinds>& formats() {
    static constexpr std::array<Format, kinds> all{{
        {Kind::programmes, "programmes.csv", programmes},
        {Kind::cohorts, "cohorts.csv", cohorts},
        {Kind::employers, "employers.csv", employers},
        {Kind::people, "people.csv", people},
        {Kind::enrolments, "enrolments.csv", enrolments},
        {Kind::lessons, "lessons.csv", lessons},
        {Kind::groups, "groups.csv", groups},
        {Kind::makeups, "makeups.csv", makeups},
        {Kind::recognitions, "recognitions.csv", recognitions},
        {Kind::milestones, "milestones.csv", milestones},
        {Kind::dispensations, "dispensations.csv", dispensations},
        {Kind::placements, "placements.csv", placements},
        {Kind::weeks, "weeks.csv", weeks},
        {Kind::employments, "employments.csv", employments},
        {Kind::terms, "terms.csv", terms},
        {Kind::followups, "followups.csv", followups},
        {Kind::goals, "goals.csv", goals},
        {Kind::attendance, "attendance.csv", attendance},
    }};
    return all;
}

}  // namespace mb::services::exchange
