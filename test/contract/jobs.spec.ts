import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { areas } from '../../apps/worker/src/areas';
import { housekeeping } from '../../apps/worker/src/schedules';

const all = [...areas, housekeeping];

/** Rows that wait in Postgres while a new version starts are found again by these names. */
const contract = all
  .flatMap(({ jobs }) => jobs)
  .map(({ name, queue, on, attempts }) => {
    const trigger =
      'everySeconds' in on
        ? `every ${on.everySeconds} s`
        : 'due' in on
          ? `due ${on.due}`
          : `event ${on.name}`;
    return `${name} | ${trigger} | ${queue} | ${attempts} attempts`;
  })
  .sort();

describe('the jobs', () => {
  it('are the committed ones: a renamed job would leave its waiting rows behind', () => {
    expect(`${contract.join('\n')}\n`).toBe(readFileSync('test/contract/jobs.txt', 'utf8'));
  });
});
