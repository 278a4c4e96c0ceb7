import type { QueryRunner } from 'typeorm';

/** The words that a check allows now, so that a migration adds to them whatever was added before it. */
async function allowed(runner: QueryRunner, table: string, column: string): Promise<string[]> {
  const rows = (await runner.query(
    `select pg_get_constraintdef(oid) as text from pg_constraint where conrelid = $1::regclass and conname = $2`,
    [table, `${table}_${column}_check`],
  )) as { text: string }[];
  return [...(rows[0]?.text ?? '').matchAll(/'([a-z_]+)'::text/g)].map(([, word]) => word!);
}

async function allow(
  runner: QueryRunner,
  table: string,
  column: string,
  words: readonly string[],
): Promise<void> {
  const name = `${table}_${column}_check`;
  await runner.query(
    `alter table ${table} drop constraint ${name},
       add constraint ${name} check (${column} in ('${words.join("', '")}'))`,
  );
}

/** Lets a column of words have these, too. */
export async function addWords(
  runner: QueryRunner,
  table: string,
  column: string,
  words: readonly string[],
): Promise<void> {
  await allow(runner, table, column, [...(await allowed(runner, table, column)), ...words]);
}

/** The way back: rows with these words go, and so do the words. */
export async function removeWords(
  runner: QueryRunner,
  table: string,
  column: string,
  words: readonly string[],
): Promise<void> {
  await runner.query(`delete from ${table} where ${column} in ('${words.join("', '")}')`);
  const left = (await allowed(runner, table, column)).filter((word) => !words.includes(word));
  await allow(runner, table, column, left);
}
