// Of somebody erased no byte is left that tells who it was.
#include "fault_table.hpp"
#include "pieces.hpp"
#include "services/small_register.hpp"

#include <mb/services/backup.hpp>
#include <mb/services/notes.hpp>
#include <mb/services/person_changes.hpp>
#include <mb/services/person_rights.hpp>

#include <boost/test/unit_test.hpp>
#include <SQLiteCpp/Database.h>

#include <vector>

namespace mb::faults {

namespace {

using test::day;
using enum EnrolmentStatus;

constexpr int erased = 100;
/// Others stay, so that the pages of the files are shared with them.
constexpr int of_them_stay = 4;
constexpr int of_them_merged = 10;

/// Text that stands nowhere else, and is long enough.
std::string text(const char* what, int who, int version) {
    return std::string(what) + "-av-person-" + std::to_string(1000 + who) + "-" + std::to_string(version);
}

Identity identity(int who, int version) {
    return {Line(text("Fornavn", who, version)),
            Line(text("Etternavn", who, version)),
            day("1980-02-03"),
            Line(text("epost", who, version) + "@example.org"),
            Line("0047 00 00 " + std::to_string(1000 + who) + " " + std::to_string(1000 + version)),
            {},
            {}};
}

/// A register of a hundred persons who are to be erased, of some who stay, and of all that can be held of them.
class Hundred : public test::SmallRegister {
public:
    enum class Deleting { overwrites, forgets };

    explicit Hundred(Deleting deleting) {
        if (deleting == Deleting::forgets) {
            connection().execute("PRAGMA main.secure_delete = OFF; PRAGMA keys.secure_delete = OFF");
        }
        const auto plan = programme("MB", test::ten_hours_two_weeks());
        cohorts_ = {cohort("K7", plan, "2012-08-20", "2013-06-14"), cohort("K8", plan, "2013-08-19", "2014-06-13")};
        for (int who = 0; who < erased; ++who) {
            enter(who);
            if (who % of_them_stay == 0) {
                enter(erased + who);
            }
        }
        for (int who = 0; who < erased; ++who) {
            rename(who);
            if (who % of_them_merged == 1) {
                services::merge_persons(registered, {context()}, number(who), number(who - 1));
            }
        }
        collect();
    }

    void erase() {
        for (int who = 0; who < erased; ++who) {
            if (who % of_them_merged != 1) {
                services::erase_person(registered, {context("2030-01-01")}, number(who), DecisionRef("2030/17"),
                                       {0, 0, 0, 0});
            }
        }
    }

    const Pieces& pieces() const { return pieces_; }

    /// How many of what tells who the erased were are still there, in whichever file: register, keys, their journals, a new
    /// backup of the register, and what a new backup of the keys seals.
    std::size_t left() {
        std::set<std::size_t> found;
        services::back_up_register(registered, context(), folder / "backup.mb", {.overwrite = true});
        const auto keys = (folder / "small.keys").string();
        std::filesystem::remove(keys + "-copy");
        SQLite::Database(keys).exec("VACUUM INTO '" + keys + "-copy'");
        for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
            pieces_.find_in(test::bytes_of(entry.path()), found);
        }
        return found.size();
    }

private:
    std::string number(int who) const { return persons_.at(who).to_string(); }

    void enter(int who) {
        services::NewPerson added;
        added.identity = identity(who, 1);
        services::add_person(registered, {context()}, added);
        const auto id = connection().value<PersonId>("SELECT max(id) FROM person").value();
        persons_.emplace(who, id);
        const auto in =
            enrolment(id, cohorts_.at(static_cast<std::size_t>(who % 2)),
                      {StatusChange(applied, day("2012-05-01")), StatusChange(rejected, day("2012-06-01"))});
        services::add_note(registered, {context()}, in.to_string(), day("2012-05-02"), Line(text("Notat", who, 1)));
    }

    void rename(int who) {
        for (const int version : {2, 3}) {
            const auto to = identity(who, version);
            services::PersonEdit edit;
            edit.given_name = to.given_name;
            edit.email = to.email;
            edit.phone = to.phone;
            services::change_person(registered, {context()}, number(who), edit);
        }
    }

    /// What is looked for: every text, key and ciphertext of those who will be erased.
    void collect() {
        for (int who = 0; who < erased; ++who) {
            for (const int version : {1, 2, 3}) {
                const auto held = identity(who, version);
                for (const auto& part : {held.given_name, held.family_name, held.email, held.phone}) {
                    pieces_.add(part->str());
                }
            }
            pieces_.add(text("Notat", who, 1));
            for (const auto* bytes : {"SELECT key FROM keys.person_key WHERE person = ?1",
                                      "SELECT sealed FROM identity WHERE person = ?1"}) {
                auto query = connection().query(bytes);
                query.bind(persons_.at(who));
                while (query.next()) {
                    pieces_.add(query.get<store::Blob>(0).bytes);
                }
            }
        }
    }

    std::vector<CohortId> cohorts_;
    std::map<int, PersonId> persons_;
    Pieces pieces_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(erased_bytes)

BOOST_AUTO_TEST_CASE(no_byte_of_the_erased_is_left_in_any_file) {
    Hundred hundred(Hundred::Deleting::overwrites);
    // Keys and ciphertexts of each; no text stands anywhere, ever.
    BOOST_TEST(hundred.left() >= 4U * erased);
    BOOST_TEST(hundred.left() < hundred.pieces().size());
    hundred.erase();
    const auto left = hundred.left();
    BOOST_TEST(hundred.registered.check(true).empty());

    Hundred control(Hundred::Deleting::forgets);
    control.erase();
    const auto forgotten = control.left();
    const auto looked_for = grouped(static_cast<std::int64_t>(hundred.pieces().size()));
    write_row("8-erased-bytes",
              "what told who a hundred erased persons were, in register, keys, journals and new backups", looked_for,
              grouped(static_cast<std::int64_t>(left)),
              "secure_delete off: " + grouped(static_cast<std::int64_t>(forgotten)) + " left");
    BOOST_TEST(left == 0U);
    BOOST_TEST(forgotten > 0U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::faults
