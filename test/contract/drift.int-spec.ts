import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type EntityMetadata } from 'typeorm';
import { attendanceEntities } from '@asaza/attendance';
import { clubsEntities } from '@asaza/clubs';
import { gatheringsEntities } from '@asaza/gatherings';
import { introductionsEntities } from '@asaza/introductions';
import { notificationsEntities } from '@asaza/notifications';
import { peopleEntities } from '@asaza/people';
import { dataSourceOptions } from '@asaza/platform/database';
import { rsvpsEntities } from '@asaza/rsvps';
import { speakersEntities } from '@asaza/speakers';
import { migrations } from '../../apps/api/src/migrations';
import { createTestDatabase, type TestDatabase } from '../support/database';

const PLATFORM = 2;
const entities = [
  ...peopleEntities,
  ...clubsEntities,
  ...gatheringsEntities,
  ...rsvpsEntities,
  ...speakersEntities,
  ...attendanceEntities,
  ...introductionsEntities,
  ...notificationsEntities,
];

interface Column {
  readonly table_name: string;
  readonly column_name: string;
  readonly is_nullable: 'YES' | 'NO';
}

/** Where an entity and its table disagree: a column that only one of them has, or that only one lets be null. */
const differences = (entity: EntityMetadata, columns: readonly Column[]): string[] => {
  const inTable = new Map(
    columns
      .filter((column) => column.table_name === entity.tableName)
      .map((column) => [column.column_name, column]),
  );
  const inEntity = new Map(entity.columns.map((column) => [column.databaseName, column]));
  return [
    ...[...inEntity.keys()]
      .filter((name) => !inTable.has(name))
      .map((name) => `${entity.tableName}.${name}: no such column`),
    ...[...inTable.keys()]
      .filter((name) => !inEntity.has(name))
      .map((name) => `${entity.tableName}.${name}: the entity does not know it`),
    ...[...inEntity].flatMap(([name, column]) =>
      inTable.has(name) && column.isNullable !== (inTable.get(name)!.is_nullable === 'YES')
        ? [`${entity.tableName}.${name}: null in one, not in the other`]
        : [],
    ),
  ];
};

describe('migrations', () => {
  let db: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    db = await createTestDatabase(migrations.slice(PLATFORM));
    source = new DataSource(
      dataSourceOptions({
        url: db.url,
        pool: 1,
        entities,
        migrations,
        applicationName: 'drift',
        statementTimeout: 60_000,
      }),
    );
    await source.initialize();
  }, 60_000);
  afterAll(async () => {
    await source.destroy();
    await db.drop();
  });

  const columns = () =>
    db.query<Column>(
      `select table_name, column_name, is_nullable from information_schema.columns where table_schema = 'public'`,
    );

  it('make just the tables that the entities say', async () => {
    const found = await columns();
    expect(source.entityMetadatas.length).toBeGreaterThan(15);
    expect(source.entityMetadatas.flatMap((entity) => differences(entity, found))).toEqual([]);
  });

  it('control: a column taken away is noticed', async () => {
    const without = (await columns()).filter(
      ({ table_name, column_name }) => !(table_name === 'people' && column_name === 'pitch'),
    );
    const people = source.entityMetadatas.find(({ tableName }) => tableName === 'people')!;
    expect(differences(people, without)).toEqual(['people.pitch: no such column']);
  });

  it('give every foreign key an index that begins with it', async () => {
    const bare = await db.query<{ key: string }>(`
      select c.conrelid::regclass || ' (' || string_agg(a.attname, ', ' order by k.n) || ')' as key
        from pg_constraint c
        cross join lateral unnest(c.conkey) with ordinality as k (attnum, n)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum
       where c.contype = 'f' and c.connamespace = 'public'::regnamespace
         and not exists (
           select from pg_index i where i.indrelid = c.conrelid
              and (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(c.conkey)] @> c.conkey)
       group by c.oid, c.conrelid`);
    expect(bare.map(({ key }) => key)).toEqual([]);
  });

  it('can all be taken back and made again', async () => {
    for (const _ of migrations) await source.undoLastMigration();
    const left = await db.query<{ tablename: string }>(
      `select tablename from pg_tables where schemaname = 'public'`,
    );
    expect(left.map(({ tablename }) => tablename)).toEqual(['migrations']);
    expect(await source.runMigrations()).toHaveLength(migrations.length);
  }, 60_000);
});
