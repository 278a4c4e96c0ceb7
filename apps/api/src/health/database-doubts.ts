import { type Database, statement } from '@asaza/platform/database';

const settings = statement<{ encoding: string; ctype: string; version: number }, []>(
  'health.database_settings',
  `select pg_encoding_to_char(encoding) as encoding, datctype as ctype,
          current_setting('server_version_num')::int as version
     from pg_database where datname = current_database()`,
);

/**
 * What about this database will not do, one sentence each; empty when all is well. With LC_CTYPE=C pg_trgm
 * sees no letters in Japanese text and finds nothing, without an error.
 */
export async function databaseDoubts(database: Pick<Database, 'row'>): Promise<string[]> {
  const found = await database.row(settings, []);
  if (!found) return [];
  return [
    ...(found.version < 150_000 ? ['Postgres is older than 15.'] : []),
    ...(found.encoding === 'UTF8' ? [] : [`The encoding is ${found.encoding}; it must be UTF8.`]),
    ...(['C', 'POSIX'].includes(found.ctype)
      ? [
          `LC_CTYPE is ${found.ctype}: searches find no Japanese. Make the database with LC_CTYPE 'C.UTF-8'.`,
        ]
      : []),
  ];
}
