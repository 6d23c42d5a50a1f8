#include "services/exchange/format.hpp"

namespace mb::services::exchange {
namespace {

constexpr auto required = Need::required;

// Days on which something begins and ends, wherever they stand.
constexpr std::string_view begins =
    "fra|fra dato|fra og med|f.o.m.|første dag|start|startdato|oppstart|frå|frå dato|frå og med|fyrste dag";
constexpr std::string_view ends = "til|til dato|til og med|t.o.m.|siste dag|slutt|sluttdato";

// The columns that say whom a row is about, alike in many files.
constexpr Column cohort{"cohort", "kull|kullkode|kullnummer|kullnr.", required};
constexpr Column person{"person",
                        "deltaker|deltakernummer|deltakernr.|deltaker-id|referanse|ref|søker|deltakar|deltakarnummer|"
                        "deltakarnr.|deltakar-id|søkjar",
                        required};
constexpr Column lesson{"lesson", "undervisningsøkt|økt|øktkode|øktnummer|øktnr.|leksjon|undervisingsøkt", required};
constexpr Column date{"date", "dato|dag", required};
constexpr Column from{"from", begins, required};
constexpr Column minutes{
    "minutes", "minutter|antall minutter|varighet i minutter|minutt|tal på minutt|varigheit i minutt", required};
constexpr Column employer{
    "employer",
    "arbeidsgiver|praksissted|arbeidssted|praksisvert|virksomhet|arbeidsgivar|praksisstad|arbeidsstad|verksemd",
    required};
constexpr Column unit{"unit", "enhet|avdeling|seksjon|eining"};
constexpr Column approver{"approver", "godkjent av|innvilget av|godkjenner|godkjend av|innvilga av", required};
constexpr Column note{"note", "merknad|kommentar|notat|anmerkning"};
constexpr Column placement{"placement", "praksisplass|praksis|praksisplasskode|praksisplassnummer|praksisplassnr.",
                           required};
constexpr Column employment{"employment",
                            "arbeidsforhold|jobb|arbeidsforholdkode|arbeidsforholdnummer|arbeidsforholdnr.", required};
constexpr std::string_view funding = "finansiering|finansieringsform|finansieringskilde|finansieringskjelde";
constexpr std::string_view peer_role = "erfaringsrolle|erfaringskonsulent|mb-rolle|mb-stilling|"
                                       "medarbeider med brukererfaring|medarbeidar med brukarerfaring";
constexpr std::string_view email = "e-post|e-postadresse|mail|mailadresse";
constexpr std::string_view phone =
    "telefon|telefonnummer|telefonnr.|tlf.|tlf.nr.|mobil|mobiltelefon|mobilnummer|mobilnr.";

constexpr std::array programmes{
    Column{"code", "kode|program|programkode|programversjon|versjon", required},
    Column{"theory_hours", "teoritimer|antall teoritimer|timer teori|teoritimar|timar teori", required},
    Column{"minutes_per_hour", "minutter per time|minutter pr. time|minutt per time|minutt pr. time", required},
    Column{"practice_weeks", "praksisuker|antall praksisuker|uker praksis|praksisveker|veker praksis", required},
    Column{"days_per_week",
           "dager per uke|dager pr. uke|praksisdager per uke|dagar per veke|dagar pr. veke|praksisdagar per veke",
           required},
    Column{"week_threshold_percent", "ukekrav prosent|ukekrav|oppmøtekrav|frammøtekrav|fremmøtekrav|vekekrav",
           required},
    Column{"milestones", "arbeidskrav|milepæler|milepælar"},
    Column{"theory_carries", "teori overføres|teori overført|overfører teori|teori vert overført"},
    Column{"practice_carries", "praksis overføres|praksis overført|overfører praksis|praksis vert overført"},
};
constexpr std::array cohorts{
    Column{"code", "kode|kull|kullkode|kullnummer|kullnr.", required},
    Column{"programme", "program|programversjon|programkode|versjon", required},
    Column{"first_day",
           "første dag|fra|fra dato|fra og med|f.o.m.|start|startdato|oppstart|begynner|starter|"
           "fyrste dag|frå|frå dato|frå og med|byrjar|startar",
           required},
    Column{"last_day", "siste dag|til|til dato|til og med|t.o.m.|slutt|sluttdato|slutter|avslutning|sluttar", required},
    Column{"places",
           "plasser|antall plasser|studieplasser|kursplasser|plassar|tal på plassar|studieplassar|kursplassar"},
    Column{"application_deadline", "søknadsfrist|søkefrist|frist for søknad|søkjefrist"},
};
constexpr std::array employers{
    Column{"code", "kode|arbeidsgiverkode|arbeidsgivarkode", required},
    Column{"name", "navn|arbeidsgiver|praksissted|virksomhet|namn|arbeidsgivar|praksisstad|verksemd", required},
    Column{"kind", "type|arbeidsgivertype|type arbeidsgiver|kategori|arbeidsgivartype|type arbeidsgivar", required},
    Column{"contact", "kontakt|kontaktperson|praksiskontakt"},
    Column{"email", email},
    Column{"phone", phone},
};
constexpr Column sealed(std::string_view name, std::string_view norwegian) {
    return {name, norwegian, Need::optional, {}, true};
}
constexpr std::array people{
    Column{"ref", "referanse|referansenummer|ref.nr.|deltakernummer|deltakernr.|deltaker-id|id|deltakarnummer|"
                  "deltakarnr.|deltakar-id"},
    sealed("given_name", "fornavn|for- og mellomnavn|fornamn|førenamn|for- og mellomnamn"),
    sealed("family_name", "etternavn|slektsnavn|etternamn|slektsnamn"),
    sealed("birth_date", "fødselsdato|født|født dato|født den|fødselsdag|f.dato|fødd|fødd dato|fødd den"),
    sealed("email", email),
    sealed("phone", phone),
    Column{"language", "språk|målform|språkform"},
};
constexpr std::array enrolments{
    person,
    cohort,
    Column{"status", "status|ny status|tilstand", required},
    Column{"date", "dato|dag|fra|fra dato|gjelder fra|frå|frå dato|gjeld frå", required},
    Column{"reason", "årsak|grunn|begrunnelse|avbruddsårsak|grunngjeving|avbrotsårsak"},
    note,
    Column{"continues", "fortsetter|fortsetter fra|tidligere kull|fra kull|overført fra|fortset|fortset frå|"
                        "tidlegare kull|frå kull|overført frå"},
    Column{"received", "mottatt|søknad mottatt|innkommet|motteken|søknad motteken|innkomen"},
};
constexpr std::array lessons{
    cohort,
    lesson,
    date,
    Column{"start", "klokkeslett|klokka|kl.|fra kl.|starttid|starter|begynner|frå kl.|startar|byrjar"},
    minutes,
    Column{"topic", "tema|emne|tittel|innhold|innhald"},
    Column{"group", "gruppe|gruppekode"},
    Column{"held", "holdt|avholdt|gjennomført|halden|avhalden|gjennomførd"},
};
constexpr std::array groups{
    cohort,
    person,
    Column{"group", "gruppe|gruppekode", required},
    Column{"from", "fra|fra dato|fra og med|f.o.m.|gjelder fra|dato|frå|frå dato|frå og med|gjeld frå", required},
};
constexpr std::array makeups{
    cohort,  lesson, person, Column{"date", "dato|dag|tatt igjen|dato tatt igjen|teke att|dato teke att", required},
    minutes,
};
constexpr std::array recognitions{
    cohort,
    person,
    Column{"kind", "type|slag|gjelder|gjeld", required},
    Column{"amount", "omfang|mengde|antall|mengd|tal", required},
    date,
    approver,
    Column{"note", "merknad|kommentar|notat|anmerkning|grunnlag|bygger på|byggjer på"},
};
constexpr std::array milestones{
    cohort,
    person,
    Column{"milestone", "arbeidskrav|milepæl", required},
    Column{"date", "dato|dag|godkjent|godkjent dato|dato godkjent|godkjend|godkjend dato|dato godkjend", required},
};
constexpr std::array dispensations{
    cohort, person,   Column{"requirement", "krav|arbeidskrav|gjelder|gjeld", required},
    date,   approver, Column{"reason", "begrunnelse|årsak|grunn|grunngjeving", required},
};
constexpr std::array documents{
    cohort,
    person,
    Column{"document", "dokument|skjema", required},
    Column{"date", "dato|dag|mottatt|mottatt dato|dato mottatt|motteken|motteken dato|dato motteken", required},
};
constexpr std::array placements{
    placement,
    cohort,
    person,
    employer,
    unit,
    Column{"supervisor", "veileder|praksisveileder|kontaktperson|rettleiar|praksisrettleiar"},
    Column{"supervisor_email", "veileders e-post|e-post veileder|rettleiars e-post|e-post rettleiar"},
    Column{"supervisor_phone", "veileders telefon|telefon veileder|rettleiars telefon|telefon rettleiar"},
    from,
    Column{"to", ends, required},
};
constexpr std::array weeks{
    placement,
    Column{"week", "praksisuke|uke|ukenummer|ukenr.|praksisveke|veke|vekenummer|vekenr.", required},
    Column{"planned_days", "planlagte dager|planlagt|planlagde dagar|planlagd", required},
    Column{"present_days",
           "dager til stede|til stede|oppmøte|oppmøtedager|frammøte|frammøtedager|dagar til stades|til stades|"
           "oppmøtedagar|frammøtedagar",
           required},
    Column{"approved", "godkjent|bekreftet|godkjend|stadfesta", required},
};
constexpr std::array employments{
    employment,
    person,
    employer,
    unit,
    from,
    Column{"to", ends},
    Column{"end_reason", "sluttårsak|årsak|årsak til slutt|grunn"},
    Column{"source", "kilde|opplyst av|kjelde"},
};
constexpr std::array terms{
    employment,
    Column{"from", "fra|fra dato|fra og med|f.o.m.|gjelder fra|dato|frå|frå dato|frå og med|gjeld frå", required},
    Column{"percent", "prosent|stillingsprosent|stilling prosent|stillingsandel|stillingsstørrelse|stillingsstorleik",
           required},
    Column{"contract",
           "kontrakt|kontraktstype|ansettelse|ansettelsesform|fast eller midlertidig|tilsetjing|"
           "tilsetting|tilsetjingsform|tilsettingsform|fast eller mellombels",
           required},
    Column{"funding", funding, required},
    Column{"peer_role", peer_role, required},
    Column{"title", "tittel|stillingstittel|stilling|stillingsbetegnelse|stillingsnemning"},
};
constexpr std::array followups{
    person,
    Column{"asked_on", "spurt|spurt dato|dato spurt|spurt den|sendt|sendt dato|kontaktet|spurd|kontakta", required},
    Column{"answered_on", "besvart|besvart dato|dato besvart|svart|svart dato|svardato|svara|svara dato"},
    Column{"answer", "svar|situasjon"},
};
constexpr std::array goals{
    Column{"goal", "mål|målkode", required},
    Column{"population", "populasjon|hvem|gjelder|målgruppe|kven|gjeld", required},
    Column{"employer_kinds", "arbeidsgivertyper|arbeidsgivertype|typer arbeidsgivere|type arbeidsgiver|"
                             "arbeidsgivartypar|arbeidsgivartype|typar arbeidsgivarar|type arbeidsgivar"},
    Column{"funding", funding},
    Column{"peer_role", peer_role},
    Column{"unit", "enhet|måleenhet|eining|måleeining"},
    Column{"baseline", "utgangspunkt|startverdi|grunnlinje", required},
    Column{"baseline_date", "utgangspunkt dato|dato for utgangspunkt|startdato|utgangsdato", required},
    Column{"source", "kilde|kjelde"},
    Column{"target", "måltall|målverdi|måltal", required},
    Column{"deadline", "frist|tidsfrist|måldato", required},
};
constexpr std::array attendance{
    cohort,
    lesson,
    person,
    Column{"minutes",
           "minutter|antall minutter|minutter til stede|oppmøte i minutter|frammøte i minutter|minutt|tal på minutt|"
           "minutt til stades|oppmøte i minutt|frammøte i minutt",
           required},
    Column{"absence", "fravær|fraværstype|type fravær|fråvær|fråværstype|type fråvær"},
};

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
        {Kind::documents, "documents.csv", documents},
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
