// In a comment it may stand: DELETE FROM person
const char* all = R"(
    SELECT number, restricted
    FROM person
)";
const char* busy = "PRAGMA busy_timeout = 10000";
const char* sentence = "Select a cohort; the progress from then on is shown";
const char* hint = "set it back: sqlite3 {path} 'PRAGMA journal_mode=DELETE'";
const char* two = "SELECT number "
                  // the identity is left out
                  "FROM person";
