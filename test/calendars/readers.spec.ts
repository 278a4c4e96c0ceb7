import { describe, expect, it } from '@jest/globals';
import { calendarSamples } from '../../libs/gatherings/src/calendar-samples.factory';
import { allReadersWanted, type Reader } from './reader';
import { READERS } from './readers';
import { GOOD, SPOILT } from './spoilt';

const present = new Map<Reader, boolean>();
for (const reader of READERS) present.set(reader, await reader.isHere());

describe.each(READERS.map((reader) => [reader.name, reader] as const))('%s', (name, reader) => {
  const here = present.get(reader) === true;
  const check = here ? it : it.skip;
  if (!here) console.warn(`${name}: not here, skipped (apt install ${reader.packages.join(' ')}).`);

  it('is here, or nobody asked for it (CALENDAR_READERS=all)', () => {
    expect(here || !allReadersWanted).toBe(true);
  });

  check(
    'reads every sample without a word',
    async () => {
      const files = calendarSamples();
      expect(files.length).toBeGreaterThanOrEqual(200);
      expect(new Set(files.map((file) => file.name)).size).toBe(files.length);
      expect(await reader.faults(files)).toEqual([]);
    },
    120_000,
  );

  check(
    'has nothing against a good calendar, and something against spoilt ones',
    async () => {
      const wrong = SPOILT.filter(({ noticedBy }) => noticedBy.some((one) => name.startsWith(one)));
      expect(wrong.length).toBeGreaterThan(0);
      const found = await reader.faults([GOOD, ...wrong.map(({ file }) => file)]);
      expect(new Set(found.map((fault) => fault.name))).toEqual(
        new Set(wrong.map(({ what }) => what)),
      );
    },
    60_000,
  );
});
