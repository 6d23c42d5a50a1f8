// Pairs of persons that may be one.

#include "services/exchange/similar_names.hpp"
#include "store/gateways/persons.hpp"
#include "store/identities.hpp"

#include <mb/services/person_changes.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace mb::services {
namespace {

/// The digits of a number, without the international prefix of Norway: +47 55 00 00 00 is 55 00 00 00.
std::string folded_phone(const Line& phone) {
    const auto& text = phone.str();
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    for (const std::string_view prefix : {"+47", "0047"}) {
        if (text.starts_with(prefix)) {
            digits.erase(0, prefix.size() - (prefix.starts_with('+') ? 1 : 0));
        }
    }
    return digits;
}

/// Mailboxes are told apart by case nowhere in practice.
std::string folded_email(const Line& email) {
    std::string text = email.str();
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

/// Collects pairs by what they have in common.
class Pairs {
public:
    explicit Pairs(const std::map<PersonId, Identity>& identities) : identities_(identities) {}

    /// Notes those who share what `key` says of them; nothing shares with nobody.
    template <class Key>
    void share(Likeness likeness, Key key) {
        std::map<std::string, std::vector<PersonId>> groups;
        for (const auto& [id, identity] : identities_) {
            if (const std::string shared = key(identity); !shared.empty()) {
                groups[shared].push_back(id);
            }
        }
        for (const auto& [shared, persons] : groups) {
            for (auto one = persons.begin(); one != persons.end(); ++one) {
                for (auto other = std::next(one); other != persons.end(); ++other) {
                    likeness_[{*one, *other}].insert(likeness);
                }
            }
        }
    }

    std::vector<Duplicates> all() const {
        std::vector<Duplicates> pairs;
        for (const auto& [pair, likeness] : likeness_) {
            const auto& one = identities_.at(pair.first);
            const auto& other = identities_.at(pair.second);
            if (may_be_one(one, other, likeness)) {
                pairs.push_back({pair.first, one, pair.second, other, reasons(one, other, likeness)});
            }
        }
        return pairs;
    }

private:
    using Likenesses = std::set<Likeness>;

    static bool may_be_one(const Identity& one, const Identity& other, const Likenesses& likeness) {
        const bool reached_alike = likeness.contains(Likeness::email) || likeness.contains(Likeness::phone);
        const bool born_apart = one.birth_date && other.birth_date && one.birth_date != other.birth_date;
        return reached_alike || (likeness.contains(Likeness::similar_name) && !born_apart);
    }

    static std::vector<Likeness> reasons(const Identity& one, const Identity& other, Likenesses likeness) {
        if (one.birth_date && one.birth_date == other.birth_date) {
            likeness.insert(Likeness::birth_date);
        }
        if (likeness.contains(Likeness::same_name)) {
            likeness.erase(Likeness::similar_name);
        }
        return {likeness.begin(), likeness.end()};
    }

    const std::map<PersonId, Identity>& identities_;
    std::map<std::pair<PersonId, PersonId>, Likenesses> likeness_;
};

}  // namespace

std::vector<Duplicates> duplicates(Register& registered, const Context& context) {
    const auto looked = registered.identities().look_at_all(context);
    std::map<PersonId, Identity> identities;
    registered.read([&] {
        for (const auto& [id, person] : store::Persons(registered.connection()).all()) {
            const auto found = looked.find(id);
            if (found != looked.end() && !person.merged_into && !person.restricted && !person.erased_on) {
                identities.emplace(id, found->second);
            }
        }
    });
    Pairs pairs(identities);
    pairs.share(Likeness::same_name, [](const Identity& identity) { return identity.full_name(); });
    pairs.share(Likeness::similar_name, exchange::folded_name);
    pairs.share(Likeness::email,
                [](const Identity& identity) { return identity.email ? folded_email(*identity.email) : ""; });
    pairs.share(Likeness::phone,
                [](const Identity& identity) { return identity.phone ? folded_phone(*identity.phone) : ""; });
    return pairs.all();
}

}  // namespace mb::services
