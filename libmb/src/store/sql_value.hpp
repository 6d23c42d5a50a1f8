/// How values of the domain are written to and read from SQLite. Only the store includes this.
#pragma once

#include <mb/coded.hpp>
#include <mb/date.hpp>
#include <mb/identifier.hpp>
#include <mb/instant.hpp>
#include <mb/iso_week.hpp>
#include <mb/minutes.hpp>
#include <mb/percent.hpp>
#include <mb/text.hpp>
#include <mb/time_of_day.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

struct sqlite3_stmt;

namespace mb::store {

/// Binds plain SQLite values; a result code other than SQLITE_OK becomes an exception.
void bind_null(sqlite3_stmt* statement, int parameter);
void bind_integer(sqlite3_stmt* statement, int parameter, std::int64_t value);
void bind_text(sqlite3_stmt* statement, int parameter, std::string_view value);
void bind_blob(sqlite3_stmt* statement, int parameter, std::string_view bytes);
/// Without a copy: the bytes must outlive the statement's run.
void bind_blob_in_place(sqlite3_stmt* statement, int parameter, std::string_view bytes);

bool is_null(sqlite3_stmt* statement, int column);
/// The readers throw RegisterDamaged `register-damaged` where the column holds nothing or another type.
std::int64_t read_integer(sqlite3_stmt* statement, int column);
/// The view holds until the statement is stepped or reset.
std::string_view read_text(sqlite3_stmt* statement, int column);
std::string_view read_blob(sqlite3_stmt* statement, int column);

/// Throws RegisterDamaged `register-damaged`: a column holds what is no value of its type.
[[noreturn]] void throw_unreadable(sqlite3_stmt* statement, int column, const InvalidValue& value);

/// A BLOB to bind or read, kept apart from text.
struct Blob {
    std::string bytes;
};

/// How a type is bound and read; one specialisation each.
template <class T>
struct SqlValue {
    static_assert(std::is_enum_v<T>, "give SqlValue a specialisation for this type");
    static void bind(sqlite3_stmt* s, int p, T value) { bind_text(s, p, to_code(value)); }
    static T read(sqlite3_stmt* s, int c) { return from_code<T>(read_text(s, c)); }
};

template <>
struct SqlValue<std::int64_t> {
    static void bind(sqlite3_stmt* s, int p, std::int64_t value) { bind_integer(s, p, value); }
    static std::int64_t read(sqlite3_stmt* s, int c) { return read_integer(s, c); }
};
template <>
struct SqlValue<int> {
    static void bind(sqlite3_stmt* s, int p, int value) { bind_integer(s, p, value); }
    static int read(sqlite3_stmt* s, int c) { return static_cast<int>(read_integer(s, c)); }
};
template <>
struct SqlValue<bool> {
    static void bind(sqlite3_stmt* s, int p, bool value) { bind_integer(s, p, value ? 1 : 0); }
    static bool read(sqlite3_stmt* s, int c) { return read_integer(s, c) != 0; }
};
template <>
struct SqlValue<std::string> {
    static void bind(sqlite3_stmt* s, int p, const std::string& value) { bind_text(s, p, value); }
    static std::string read(sqlite3_stmt* s, int c) { return std::string(read_text(s, c)); }
};
template <>
struct SqlValue<Blob> {
    static void bind(sqlite3_stmt* s, int p, const Blob& value) { bind_blob(s, p, value.bytes); }
    static Blob read(sqlite3_stmt* s, int c) { return {std::string(read_blob(s, c))}; }
};
template <>
struct SqlValue<Minutes> {
    static void bind(sqlite3_stmt* s, int p, Minutes value) { bind_integer(s, p, value.count()); }
    static Minutes read(sqlite3_stmt* s, int c) { return Minutes(read_integer(s, c)); }
};
template <>
struct SqlValue<Percent> {
    static void bind(sqlite3_stmt* s, int p, Percent value) { bind_integer(s, p, value.hundredths()); }
    static Percent read(sqlite3_stmt* s, int c) {
        return Percent::from_hundredths(static_cast<int>(read_integer(s, c)));
    }
};
template <class Tag>
struct SqlValue<Id<Tag>> {
    static void bind(sqlite3_stmt* s, int p, Id<Tag> value) { bind_integer(s, p, value.number()); }
    static Id<Tag> read(sqlite3_stmt* s, int c) { return Id<Tag>(read_integer(s, c)); }
};
template <class Tag>
struct SqlValue<Code<Tag>> {
    static void bind(sqlite3_stmt* s, int p, const Code<Tag>& value) { bind_text(s, p, value.str()); }
    static Code<Tag> read(sqlite3_stmt* s, int c) { return Code<Tag>(read_text(s, c)); }
};
template <>
struct SqlValue<Line> {
    static void bind(sqlite3_stmt* s, int p, const Line& value) { bind_text(s, p, value.str()); }
    static Line read(sqlite3_stmt* s, int c) { return Line(read_text(s, c)); }
};
/// Values that are kept as the text that `to_string()` gives and `parse()` reads.
template <class T>
struct SqlText {
    static void bind(sqlite3_stmt* s, int p, const T& value) { bind_text(s, p, value.to_string()); }
    static T read(sqlite3_stmt* s, int c) { return T::parse(read_text(s, c)); }
};
template <>
struct SqlValue<Date> : SqlText<Date> {};
template <>
struct SqlValue<IsoWeek> : SqlText<IsoWeek> {};
template <>
struct SqlValue<TimeOfDay> : SqlText<TimeOfDay> {};
template <>
struct SqlValue<Instant> : SqlText<Instant> {};
template <class T>
struct SqlValue<std::optional<T>> {
    static void bind(sqlite3_stmt* s, int p, const std::optional<T>& value) {
        if (value) {
            SqlValue<T>::bind(s, p, *value);
        } else {
            bind_null(s, p);
        }
    }
    static std::optional<T> read(sqlite3_stmt* s, int c) {
        if (is_null(s, c)) {
            return std::nullopt;
        }
        return SqlValue<T>::read(s, c);
    }
};

}  // namespace mb::store
