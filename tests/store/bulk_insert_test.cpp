// Rows inserted in bulk are in the table and in the changeset as if they had been inserted one by one under a session.
#include "any_record.hpp"
#include "changesets.hpp"
#include "parent_rows.hpp"
#include "refusal.hpp"
#include "store/bulk_insert.hpp"
#include "store/changeset_writer.hpp"
#include "store/gateways/attendances.hpp"

namespace mb::test {

namespace {

/// ParentRows with 60 lessons and 20 enrolments in the first cohort.
class ManyLessons : public ParentRows {
public:
    ManyLessons() {
        const auto lesson = store::Lessons(connection).find(LessonId(1))->value;
        for (int i = 4; i <= 60; ++i) {
            auto another = lesson;
            another.code = LessonCode(std::to_string(i));
            store::Lessons(connection).add(another);
        }
        for (int i = 4; i <= 20; ++i) {
            store::Enrolments(connection).add({store::Persons(connection).add({}), CohortId(1), {}});
        }
    }
};

Attendance any_row() {
    return {any_id<LessonId>(60), any_id<EnrolmentId>(20), Minutes(any_number(0, 1440)), maybe(any_of<Absence>)};
}

/// Up to 120 rows in any order, each key once.
std::vector<Attendance> any_rows() {
    std::vector<Attendance> rows;
    for (int wanted = any_number(0, 120); wanted > 0; --wanted) {
        const auto row = any_row();
        const bool fresh = std::ranges::none_of(
            rows, [&](const auto& other) { return other.lesson == row.lesson && other.enrolment == row.enrolment; });
        if (fresh) {
            rows.push_back(row);
        }
    }
    return rows;
}

/// The first `count` rows of the table, in its order.
std::vector<Attendance> first_rows(int count) {
    std::vector<Attendance> rows;
    for (int i = 0; i < count; ++i) {
        rows.push_back({LessonId(1 + i / 20), EnrolmentId(1 + i % 20), Minutes(i), {}});
    }
    return rows;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulk_insert)

BOOST_AUTO_TEST_CASE(the_changeset_is_the_one_that_a_session_makes) {
    ManyLessons one_by_one;
    ManyLessons in_bulk;
    for_all([&] {
        const TakenBack first(one_by_one);
        const TakenBack second(in_bulk);
        const auto rows = any_rows();

        Session session(one_by_one.connection.handle());
        for (const auto& row : rows) {
            store::Attendances(one_by_one.connection).add(row);
        }
        in_bulk.connection.bulk_changeset().clear();
        store::bulk_insert(in_bulk.connection, rows);

        RC_ASSERT(store::Attendances(in_bulk.connection).all() == store::Attendances(one_by_one.connection).all());
        RC_ASSERT(changes_in(in_bulk.connection.bulk_changeset()) == changes_in(session.changeset()));
    });
}

BOOST_AUTO_TEST_CASE(the_changeset_makes_the_rows_and_its_inverse_takes_them_away) {
    ManyLessons source;
    ManyLessons copy;
    for_all([&] {
        const TakenBack first(source);
        const TakenBack second(copy);
        source.connection.bulk_changeset().clear();
        store::bulk_insert(source.connection, any_rows());
        const auto changeset = source.connection.bulk_changeset();

        apply(copy.connection.handle(), changeset);
        RC_ASSERT(store::Attendances(copy.connection).all() == store::Attendances(source.connection).all());
        apply(copy.connection.handle(), inverse(changeset));
        RC_ASSERT(store::Attendances(copy.connection).all().empty());
    });
}

BOOST_AUTO_TEST_CASE(any_number_of_rows_is_inserted_whole) {
    ManyLessons register_;
    for (const int count : {0, 1, 49, 50, 51, 99, 100, 101, 400}) {
        const TakenBack taken_back(register_);
        register_.connection.bulk_changeset().clear();
        store::bulk_insert(register_.connection, first_rows(count));
        BOOST_TEST((store::Attendances(register_.connection).all() == first_rows(count)));
        BOOST_TEST(changes_in(register_.connection.bulk_changeset()).size() == static_cast<std::size_t>(count));
    }
}

BOOST_AUTO_TEST_CASE(the_session_records_what_comes_before_and_after_and_not_the_bulk) {
    ManyLessons register_;
    auto& connection = register_.connection;
    Session session(connection.handle());
    connection.record_changes() = [&](bool on) { session.record(on); };

    store::Attendances(connection).add({LessonId(59), EnrolmentId(1), Minutes(5), {}});
    store::bulk_insert(connection, first_rows(30));
    store::Attendances(connection).add({LessonId(60), EnrolmentId(1), Minutes(6), {}});

    BOOST_TEST(session.records());
    BOOST_TEST(changes_in(session.changeset()).size() == 2U);
    BOOST_TEST(changes_in(connection.bulk_changeset()).size() == 30U);
    // Side by side they are one changeset.
    const auto all = session.changeset() + connection.bulk_changeset();
    BOOST_TEST(changes_in(all).size() == 32U);
    ManyLessons copy;
    apply(copy.connection.handle(), all);
    BOOST_TEST((store::Attendances(copy.connection).all() == store::Attendances(connection).all()));
    apply(connection.handle(), inverse(all));
    BOOST_TEST(store::Attendances(connection).all().empty());
    connection.record_changes() = {};
}

BOOST_AUTO_TEST_CASE(a_refused_row_leaves_no_changeset_and_the_session_recording) {
    ManyLessons register_;
    auto& connection = register_.connection;
    Session session(connection.handle());
    connection.record_changes() = [&](bool on) { session.record(on); };
    auto rows = first_rows(25);
    rows.push_back({LessonId(61), EnrolmentId(1), Minutes(5), {}});

    const auto refusal = refusal_of<Error>([&] { return store::bulk_insert(connection, rows), 0; });

    BOOST_TEST(refusal.code == "constraint-failed");
    BOOST_TEST(connection.bulk_changeset().empty());
    BOOST_TEST(session.records());
    connection.record_changes() = {};
}

BOOST_AUTO_TEST_CASE(a_table_of_any_width_and_text_of_any_length_can_be_written) {
    std::string changeset;
    store::ChangesetWriter writer(changeset);
    writer.table("t", {1, 0, 0});
    for (const std::size_t length : {0U, 1U, 127U, 128U, 16383U, 16384U, 2097152U}) {
        writer.insertion();
        writer.integer(static_cast<std::int64_t>(length) - 100);
        writer.text(std::string(length, 'x'));
        writer.null();
    }
    const auto changes = changes_in(changeset);
    BOOST_TEST(changes.size() == 7U);
    BOOST_TEST(changes[0].starts_with("t 18 0 1:1:"));
    for (const std::size_t length : {0U, 1U, 127U, 128U, 16383U, 16384U, 2097152U}) {
        const auto expected = "t 18 0 1:1:" + std::to_string(static_cast<std::int64_t>(length) - 100)
                              + " 0:3:" + std::string(length, 'x') + " 0:5:null";
        BOOST_TEST(std::ranges::binary_search(changes, expected));
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
