import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

// A process of its own per zone: a running one has read its zone already.
const PROGRAM = `
  const { preview } = require('./libs/recurrence/src/index.ts');
  const policies = ['none', 'skip', 'next_week', 'next_workday', 'previous_workday', 'ask'];
  const plans = ['Asia/Tokyo', 'America/New_York', 'Australia/Lord_Howe', 'UTC'].flatMap((timeZone) =>
    policies.map((holidayPolicy) =>
      preview({ rrule: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20271231T150000Z', startLocal: '2025-12-28T02:15:00',
        timeZone, holidayPolicy, holidayRegion: 'JP', limit: 100 })),
  );
  console.log(JSON.stringify({ own: new Date(2026, 0, 1).getTime(), plans }));
`;

function runIn(zone: string): { own: number; plans: unknown[] } {
  const output = execFileSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=commonjs', '--eval', PROGRAM],
    {
      cwd: ROOT,
      env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    },
  );
  return JSON.parse(output) as { own: number; plans: unknown[] };
}

describe('the zone of the server', () => {
  it('changes no date: the same plans in UTC, Tokyo and Los Angeles, holidays and summer time included', () => {
    const [utc, tokyo, angeles] = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].map(runIn);
    // The zone did reach the processes: midnight of 1 January is three moments.
    expect(new Set([utc?.own, tokyo?.own, angeles?.own]).size).toBe(3);
    expect(utc?.plans).toHaveLength(24);
    expect(JSON.stringify(utc?.plans)).toContain('"movedFrom":"2026-05-06T02:15:00"');
    expect(tokyo?.plans).toEqual(utc?.plans);
    expect(angeles?.plans).toEqual(utc?.plans);
  }, 120_000);
});
