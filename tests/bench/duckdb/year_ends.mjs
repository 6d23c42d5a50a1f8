// Makes a DuckDB file from the tables of a register, or answers from it: persons by employer kind and full-time
// equivalents at the end of each year.
//
//     node year_ends.mjs make FILE.duckdb FOLDER_OF_CSV
//     node year_ends.mjs best|natural FILE.duckdb FIRST_YEAR LAST_YEAR
//
// The answer is a line `year,kind,persons,fte` each; the seconds from opening the file to the last row stand on stderr.
import {DuckDBInstance} from '@duckdb/node-api';

const [, , what, file, from, to] = process.argv;

const days = `SELECT make_date(y, 12, 31) AS ending FROM range(${Number(from)}, ${Number(to)} + 1) years(y)`;
const spans = `
  SELECT e.id, e.person, k.kind, e.from_date AS employed_from, t.percent, t.from_date AS first,
         least(coalesce(e.to_date, DATE '2199-12-31'),
               coalesce(lead(t.from_date) OVER (PARTITION BY t.employment ORDER BY t.from_date) - 1,
                        DATE '2199-12-31')) AS last
  FROM employment e JOIN terms t ON t.employment = e.id JOIN employer k ON k.id = e.employer`;
const persons = {
  // One pass for each person and day.
  best: `SELECT ending, arg_max(kind, {p: percent, f: -epoch(employed_from), i: -id}) AS kind, 1 AS persons, 0 AS fte
         FROM held GROUP BY ending, person`,
  // As one would write it down first.
  natural: `SELECT ending, kind, 1 AS persons, 0 AS fte FROM
              (SELECT ending, kind, row_number() OVER
                 (PARTITION BY ending, person ORDER BY percent DESC, employed_from, id) AS place FROM held)
            WHERE place = 1`,
};

if (what === 'make') {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  for (const table of ['employer', 'employment', 'terms']) {
    await connection.run(`CREATE TABLE ${table} AS SELECT * FROM read_csv('${from}/${table}.csv', header = true)`);
  }
  await connection.run('CHECKPOINT');
} else {
  const begun = performance.now();
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  const answer = await connection.runAndReadAll(`
    WITH days AS (${days}), spans AS (${spans}),
         held AS (SELECT ending, id, person, kind, employed_from, percent FROM spans JOIN days ON ending BETWEEN first AND last)
    SELECT year(ending), kind, sum(persons)::BIGINT, sum(fte)::BIGINT FROM
      (${persons[what]} UNION ALL SELECT ending, kind, 0, sum(percent) FROM held GROUP BY ending, kind)
    GROUP BY ending, kind ORDER BY ending, kind`);
  const seconds = (performance.now() - begun) / 1000;
  for (const row of answer.getRows()) {
    console.log(row.join(','));
  }
  console.error(seconds.toFixed(3));
}
