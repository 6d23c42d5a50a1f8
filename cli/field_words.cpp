#include "cli/field_words.hpp"

#include "cli/output/utf8.hpp"

#include <span>
#include <string>

namespace mb::cli {

namespace {

/// A word of mb, and those of the field for it, separated by spaces.
struct FieldWords {
    std::string_view meaning;
    std::string_view words;
};

// The words are those of the glossary, in both forms of Norwegian, and what people say in their place.
// clang-format off
constexpr FieldWords commands[] = {
    {"cohort", "kull årskull"},
    {"programme", "program programmer"},
    {"employer", "arbeidsgiver arbeidsgivere arbeidsgjevar"},
    {"person", "personer personar people folk"},
    {"enrolment", "deltakelse deltagelse deltaking deltaker deltakere deltakar deltagar deltager participant student enrollment innmelding"},
    {"enrolment apply", "søknad søk søker apply"},
    {"note", "notat notater merknad"},
    {"lesson", "undervisning undervisningsøkt økt øktar økter time leksjon"},
    {"attendance", "frammøte fremmøte oppmøte nærvær fravær"},
    {"placement", "praksis praksisplass praksisplasser"},
    {"placement week", "praksisuke praksisveke"},
    {"employment", "arbeidsforhold jobb jobber ansettelse tilsetting stilling"},
    {"follow-up", "oppfølging oppfølginger oppfølgingar"},
    {"goal", "mål målsetting målsetjing"},
    {"goal status", "måloppnåelse måloppnåing"},
    {"goal series", "utvikling kurve"},
    {"import", "importer importere"},
    {"export", "eksporter eksport eksportere"},
    {"log", "logg hendelse hendelser hending hendingar historikk"},
    {"log undo", "angre undo"},
    {"log redo", "gjenta redo"},
    {"config", "innstillinger innstilling innstillingar oppsett settings"},
    {"help", "hjelp hjelpe"},
    {"enrolment approve", "arbeidskrav milestone"},
    {"enrolment document", "dokument document"},
    {"enrolment group", "gruppe group"},
    {"enrolment recognise", "godskriving godskriv"},
    {"enrolment dispense", "dispensasjon dispenser"},
    {"enrolment waitlist", "venteliste waitlist"},
    {"enrolment status", "status"},
    {"enrolment admit", "opptak"},
    {"enrolment leave", "permisjon"},
    {"enrolment transfer", "overføring"},
    {"cohort progress", "framdrift fremdrift framgang progress"},
    {"attendance make-up", "ta-igjen"},
};

constexpr FieldWords verbs[] = {
    {"list", "liste alle"},
    {"show", "vis vise"},
    {"add", "legg-til ny nytt opprett"},
    {"change", "endre rediger"},
    {"end", "avslutt slutt"},
    {"remove", "slett fjern"},
    {"apply", "søk søke søknad"},
    {"waitlist", "venteliste"},
    {"reject", "avslå avslag"},
    {"admit", "opptak ta-opp tildel"},
    {"start", "begynn startet"},
    {"no-show", "ikke-møtt"},
    {"leave", "permisjon"},
    {"resume", "gjenoppta"},
    {"withdraw", "trekk avbryt"},
    {"transfer", "overfør flytt"},
    {"complete", "fullfør fullført"},
    {"not-complete", "ikke-fullført"},
    {"register-in-error", "feilregistrert"},
    {"progress", "framdrift fremdrift framgang"},
    {"recognise", "godskriv godskriving"},
    {"approve", "godkjenn"},
    {"dispense", "dispenser dispensasjon"},
    {"group", "gruppe"},
    {"correct", "rett korriger"},
    {"document", "dokument"},
    {"due", "gjøremål forfall"},
    {"cancel", "avlys"},
    {"restore", "gjenopprett"},
    {"record", "registrer før"},
    {"make-up", "ta-igjen"},
    {"week", "uke veke"},
    {"ask", "spør spurt"},
    {"answer", "svar besvar"},
    {"undo", "angre"},
    {"redo", "gjenta"},
    {"merge", "slå-sammen"},
    {"duplicates", "dubletter duplikater"},
    {"hosts", "praksissteder"},
    {"contacts", "kontakter"},
    {"letters", "brev"},
    {"documents", "dokumenter"},
    {"init", "opprett"},
    {"info", "om"},
    {"check", "kontroller sjekk"},
    {"sheet", "ark oppmøteliste"},
    {"series", "serie utvikling"},
};

constexpr FieldWords options[] = {
    {"cohort", "kull"},
    {"topic", "tema emne"},
    {"on", "dato dag den"},
    {"date", "dato dag"},
    {"at", "dato dag per"},
    {"from", "fra frå"},
    {"to", "til"},
    {"name", "navn namn"},
    {"names", "navn namn"},
    {"programme", "program"},
    {"employer", "arbeidsgiver arbeidsgjevar"},
    {"person", "deltaker"},
    {"enrolment", "deltakelse deltaker deltaking"},
    {"reason", "grunn årsak"},
    {"note", "merknad notat"},
    {"group", "gruppe"},
    {"hours", "timer timar"},
    {"minutes", "minutter minutt"},
    {"weeks", "uker veker"},
    {"week", "uke veke"},
    {"places", "plasser plassar"},
    {"deadline", "frist søknadsfrist"},
    {"unit", "enhet avdeling"},
    {"supervisor", "veileder rettleiar"},
    {"percent", "prosent stillingsprosent"},
    {"contract", "kontrakt ansettelsesform"},
    {"funding", "finansiering"},
    {"peer-role", "erfaringsrolle erfaringskonsulent"},
    {"title", "tittel stilling"},
    {"source", "kilde kjelde"},
    {"asked", "spurt"},
    {"answer", "svar"},
    {"given-name", "fornavn førenamn"},
    {"family-name", "etternavn etternamn"},
    {"birth-date", "fødselsdato"},
    {"email", "epost e-post"},
    {"phone", "telefon"},
    {"language", "språk målform"},
    {"lang", "språk målform"},
    {"except", "unntatt"},
    {"all", "alle"},
    {"help", "hjelp"},
    {"version", "versjon"},
    {"today", "idag i-dag"},
    {"milestone", "arbeidskrav"},
    {"requirement", "krav"},
    {"text", "tekst"},
    {"output", "fil ut"},
    {"input", "fil inn"},
    {"lesson", "undervisning økt time"},
    {"kind", "type slag"},
    {"approver", "godkjenner godkjent-av"},
    {"received", "mottatt mottatt-dato"},
    {"sort", "sorter rekkefølge"},
    {"last", "siste"},
    {"present", "til-stede"},
    {"planned", "planlagt"},
    {"actor", "bruker"},
    {"why", "formål"},
    {"quiet", "stille"},
    {"dry-run", "prøv"},
    {"new", "ny"},
    {"into", "inn-i"},
    {"start", "klokken klokka"},
    {"late", "forsinket sene"},
    {"remove", "fjern slett"},
    {"baseline", "utgangspunkt grunnlinje"},
    {"target", "måltall måltal"},
    {"source", "kilde kjelde"},
    {"template", "mal lesemåte"},
    {"quarters", "kvartal kvartaler"},
};

constexpr FieldWords topics[] = {
    {"dates", "dato datoer dag datoar verdier"},
    {"privacy", "personvern taushetsplikt"},
    {"undo", "angre"},
    {"spreadsheets", "regneark excel"},
    {"scripting", "skript skripting json csv"},
    {"completing", "fullføre fullføring fullfør krav arbeidskrav"},
    {"register", "registeret registre"},
    {"commands", "kommandoer kommandoar"},
    {"options", "valg opsjoner val"},
    {"topics", "emner tema emne"},
    {"codes", "feilkoder feilkodar"},
    {"exit-codes", "avslutningskoder returkoder"},
};
// clang-format on

std::span<const FieldWords> words_for(Part part) {
    switch (part) {
    case Part::command:
        return commands;
    case Part::verb:
        return verbs;
    case Part::option:
        return options;
    case Part::topic:
        return topics;
    }
    return {};
}

bool stands_in(std::string_view words, std::string_view word) {
    return (" " + std::string(words) + " ").find(" " + std::string(word) + " ") != std::string::npos;
}

}  // namespace

std::vector<std::string_view> meant_by(Part part, std::string_view word) {
    const std::string small = case_folded(word);
    std::vector<std::string_view> found;
    for (const auto& [meaning, words] : words_for(part)) {
        if (stands_in(words, small)) {
            found.push_back(meaning);
        }
    }
    return found;
}

std::vector<std::string_view> meanings(Part part) {
    std::vector<std::string_view> all;
    for (const auto& [meaning, words] : words_for(part)) {
        all.push_back(meaning);
    }
    return all;
}

}  // namespace mb::cli
