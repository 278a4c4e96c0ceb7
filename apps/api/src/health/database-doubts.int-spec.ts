import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Statement } from '@asaza/platform/database';
import { databaseDoubts } from './database-doubts';

const NAME = 'asaza_test_plain_letters';
const adminUrl = process.env.TEST_DATABASE_ADMIN_URL ?? '';
const at = (database: string): string =>
  Object.assign(new URL(adminUrl), { pathname: database }).href;

/** Runs on one connection what the product runs on its pool. */
async function doubtsAt(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await databaseDoubts({
      row: async <Row, Params extends readonly unknown[]>(statement: Statement<Row, Params>) =>
        (await client.query(statement.text)).rows[0] as Row,
    });
  } finally {
    await client.end();
  }
}

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

describe('the database of an installation', () => {
  beforeAll(async () => {
    await asAdmin(`drop database if exists ${NAME}`);
    await asAdmin(
      `create database ${NAME} template template0 locale_provider libc lc_collate 'C' lc_ctype 'C'`,
    );
  });
  afterAll(() => asAdmin(`drop database ${NAME} with (force)`));

  it('is doubted at start when it knows no Japanese letters', async () => {
    expect(await doubtsAt(at(NAME))).toEqual([expect.stringContaining('LC_CTYPE is C')]);
  });

  it('is not doubted when it was made as it should be', async () => {
    expect(await doubtsAt(adminUrl)).toEqual([]);
  });
});
