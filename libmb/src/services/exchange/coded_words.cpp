#include "services/exchange/coded_words.hpp"

#include "services/exchange/format.hpp"

#include <algorithm>
#include <array>

namespace mb::services::exchange {
namespace {

// What the screen says in both forms of Norwegian, and what personnel offices write.
constexpr std::array contracts{
    CodedWord{"fast", "permanent"},         CodedWord{"fast ansatt", "permanent"},
    CodedWord{"fast tilsett", "permanent"}, CodedWord{"midlertidig", "temporary"},
    CodedWord{"mellombels", "temporary"},   CodedWord{"midlertidig ansatt", "temporary"},
    CodedWord{"vikar", "temporary"},        CodedWord{"vikariat", "temporary"},
    CodedWord{"engasjement", "temporary"},
};
constexpr std::array fundings{
    CodedWord{"ordinær", "ordinary"},       CodedWord{"ordinære midler", "ordinary"},
    CodedWord{"øremerket", "earmarked"},    CodedWord{"øremerkede midler", "earmarked"},
    CodedWord{"øyremerkt", "earmarked"},    CodedWord{"øyremerkte midlar", "earmarked"},
    CodedWord{"subsidiert", "subsidised"},  CodedWord{"lønnstilskudd", "subsidised"},
    CodedWord{"lønstilskot", "subsidised"},
};
constexpr std::array end_reasons{
    CodedWord{"avtalen utløp", "contract-expired"},
    CodedWord{"avtalen gjekk ut", "contract-expired"},
    CodedWord{"sa opp", "resigned"},
    CodedWord{"oppsagt", "dismissed"},
    CodedWord{"oppsagd", "dismissed"},
    CodedWord{"finansieringen tok slutt", "funding-ended"},
    CodedWord{"finansieringa tok slutt", "funding-ended"},
    CodedWord{"utdanning", "education"},
    CodedWord{"pensjonert", "retired"},
    CodedWord{"pensjon", "retired"},
    CodedWord{"annet", "other"},
    CodedWord{"anna", "other"},
    CodedWord{"ukjent", "unknown"},
    CodedWord{"ukjend", "unknown"},
};
constexpr std::array sources{
    CodedWord{"arbeidsgiver", "employer"}, CodedWord{"arbeidsgivar", "employer"}, CodedWord{"deltaker", "person"},
    CodedWord{"deltakar", "person"},       CodedWord{"oppfølging", "follow-up"},  CodedWord{"offentlig", "public"},
    CodedWord{"offentleg", "public"},      CodedWord{"annet", "other"},           CodedWord{"anna", "other"},
};
constexpr std::array answers{
    CodedWord{"i arbeid", "employed"},
    CodedWord{"i jobb", "employed"},
    CodedWord{"arbeid", "employed"},
    CodedWord{"jobb", "employed"},
    CodedWord{"utdanning", "education"},
    CodedWord{"under utdanning", "education"},
    CodedWord{"arbeidssøker", "job-seeking"},
    CodedWord{"arbeidssøkende", "job-seeking"},
    CodedWord{"arbeidssøkjar", "job-seeking"},
    CodedWord{"jobbsøker", "job-seeking"},
    CodedWord{"annen aktivitet", "other-activity"},
    CodedWord{"annan aktivitet", "other-activity"},
    CodedWord{"ikke i arbeid", "not-working"},
    CodedWord{"ikkje i arbeid", "not-working"},
    CodedWord{"ikke i jobb", "not-working"},
    CodedWord{"ikkje i jobb", "not-working"},
    CodedWord{"ikke svart", "no-answer"},
    CodedWord{"ikkje svart", "no-answer"},
    CodedWord{"ubesvart", "no-answer"},
    CodedWord{"ikke svar", "no-answer"},
    CodedWord{"ikkje svar", "no-answer"},
};

}  // namespace

template <>
std::span<const CodedWord> coded_words<Contract>() {
    return contracts;
}
template <>
std::span<const CodedWord> coded_words<Funding>() {
    return fundings;
}
template <>
std::span<const CodedWord> coded_words<EndReason>() {
    return end_reasons;
}
template <>
std::span<const CodedWord> coded_words<EmploymentSource>() {
    return sources;
}
template <>
std::span<const CodedWord> coded_words<FollowUpAnswer>() {
    return answers;
}

std::string_view code_meant(std::string_view text, std::span<const CodedWord> words) {
    const auto word = folded(text);
    const auto found = std::ranges::find_if(words, [&](const CodedWord& each) { return folded(each.word) == word; });
    return found == words.end() ? text : found->code;
}

}  // namespace mb::services::exchange
