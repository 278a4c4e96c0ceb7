import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { FixtureProject, stillAlive } from './local/fixture/project';

jest.setTimeout(60_000);
let clone: FixtureProject;
beforeEach(() => {
  clone = new FixtureProject();
  clone.write('jest.config.mjs', `export default { testMatch: ['**/*.check.js'], transform: {} }`);
});
afterEach(() => clone.remove());

/** A test as the areas write them: its own copy of the migrated template, used as the application. */
const COPY = `const { Client } = require('pg');
const at = (url, name) => { const to = new URL(url); to.pathname = name; return to.toString(); };
const ask = async (url, sql) => { const client = new Client({ connectionString: url }); await client.connect();
  try { return (await client.query(sql)).rows; } finally { await client.end(); } };
const { TEST_DATABASE_ADMIN_URL: admin, TEST_DATABASE_APP_URL: app } = process.env;
it('copies the template', async () => {
  await ask(admin, 'CREATE DATABASE copy_1 TEMPLATE asaza_template');
  await ask(at(app, 'copy_1'), "INSERT INTO visits VALUES ('aki')");
  expect(await ask(at(app, 'copy_1'), 'SELECT * FROM visits')).toEqual([{ who: 'aki' }]);
  await expect(ask(at(app, 'copy_1'), 'DROP TABLE visits')).rejects.toThrow('must be owner');
  expect(await ask(admin, "SELECT current_setting('fsync') AS fsync")).toEqual([{ fsync: 'off' }]);
});`;

describe('npm test', () => {
  it('gives tests a migrated template, also again, and leaves no process', async () => {
    clone.write('copy.check.js', COPY);
    const first = clone.launch('test', { QUEUE_BACKEND: 'postgres' });
    await first.says('Queue: Postgres');
    const wards = clone.ledger('test');
    expect([await first.ended, first.output]).toEqual([0, expect.stringContaining('1 passed')]);
    expect(stillAlive(wards)).toEqual([]);
    // The copy of the first run is gone: a test finds the same start each time.
    const second = clone.launch('test', { QUEUE_BACKEND: 'postgres' });
    expect([await second.ended, second.output]).toEqual([0, expect.stringContaining('1 passed')]);
  });

  it('hands on arguments and the exit code, and runs twice at the same time', async () => {
    clone.write(
      'good.check.js',
      `it('passes', () => new Promise((resolve) => setTimeout(resolve, 2000)));`,
    );
    clone.write('bad.check.js', `it('fails', () => { throw new Error('as it should'); });`);
    const good = clone.launch('test', {}, ['good']);
    const bad = clone.launch('test', {}, ['bad']);
    expect([await good.ended, await bad.ended]).toEqual([0, 1]);
    expect(bad.output).toContain('as it should');
    expect(good.output).not.toContain('as it should');
  });
});
