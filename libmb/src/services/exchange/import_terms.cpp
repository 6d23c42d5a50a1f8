#include "services/exchange/keyed_rows.hpp"
#include "store/gateways/employments.hpp"

#include <utility>

namespace mb::services::exchange {
namespace {

class TermsRows {
public:
    using Table = store::EmploymentTerms;
    using Record = Terms;
    static constexpr Kind kind = Kind::terms;

    explicit TermsRows(ImportRun& run) : run_(run) {}

    std::optional<EmploymentId> owner(RowReader& row) {
        return row.reference("employment", run_.known.employments(), "employment-unknown");
    }
    static auto key(const Terms& terms) { return std::pair(terms.employment, terms.from); }

    template <class Held>
    static std::optional<Terms> read(RowReader& row, const std::optional<EmploymentId>& employment, const Held& held) {
        const auto from = row.required<Date>("from");
        const Terms* before = employment && from ? held({*employment, *from}) : nullptr;
        const auto percent = row.required<Percent>("percent");
        const auto contract = row.required<Contract>("contract");
        const auto funding = row.required<Funding>("funding");
        const auto peer_role = row.required<bool>("peer_role");
        const auto title = row.optional("title", before, &Terms::title);
        return row.made(
            "",
            [&](EmploymentId which, Date since, Percent size, Contract kept, Funding paid, bool as_peer) {
                return Terms{which, since, size, kept, paid, as_peer, title};
            },
            employment, from, percent, contract, funding, peer_role);
    }

    void touch(const Terms& terms, Origin origin) {
        run_.touched.employment(terms.employment, origin, topic("from", terms.from.to_string()));
    }
    void spoil(EmploymentId employment) { run_.touched.spoil(employment); }

private:
    ImportRun& run_;
};

}  // namespace

void import_terms(ImportRun& run) {
    import_keyed<TermsRows>(run);
}

}  // namespace mb::services::exchange
