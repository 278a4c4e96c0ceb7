import type { TestDatabase } from './database';

/** One hash per table over all its rows: equal fingerprints mean that nothing was written. */
export async function fingerprint(db: TestDatabase): Promise<Record<string, string>> {
  const tables = await db.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by tablename`,
  );
  const prints: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await db.query<{ print: string }>(
      `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print from ${name} as t`,
    );
    prints[name] = row!.print;
  }
  return prints;
}
