import { expect, it } from '@jest/globals';
import { heldAfter, heldBy } from './held';
import { allReadersWanted } from './reader';
import { READERS } from './readers';
import { GOOD } from './spoilt';

const icalendar = READERS.find(({ name }) => name === 'python3-icalendar')!;
const here = await icalendar.isHere();
const check = here || allReadersWanted ? it : it.skip;

const invitation = (sequence: number, start: string): string =>
  GOOD.text.replace('SEQUENCE:0', `SEQUENCE:${sequence}`).replace('T220000Z', `T${start}Z`);
const cancellation = (sequence: number): string =>
  invitation(sequence, '220000')
    .replace('METHOD:REQUEST', 'METHOD:CANCEL')
    .replace('STATUS:CONFIRMED', 'STATUS:CANCELLED');
const states = async (...parts: string[]) =>
  (await heldAfter(parts)).map(({ start, status, sequence }) => [
    start.slice(11, 16),
    status,
    sequence,
  ]);

check('an update replaces, a late older one changes nothing', async () => {
  expect(await states(invitation(0, '220000'), invitation(1, '210000'))).toEqual([
    ['21:00', 'CONFIRMED', 1],
  ]);
  expect(await states(invitation(1, '210000'), invitation(0, '220000'))).toEqual([
    ['21:00', 'CONFIRMED', 1],
  ]);
});

check('a cancellation stays until a higher invitation brings it back', async () => {
  expect(await states(invitation(0, '220000'), cancellation(1))).toEqual([
    ['22:00', 'CANCELLED', 1],
  ]);
  expect(await states(invitation(0, '220000'), cancellation(1), invitation(0, '220000'))).toEqual([
    ['22:00', 'CANCELLED', 1],
  ]);
  expect(await states(invitation(0, '220000'), cancellation(1), invitation(2, '220000'))).toEqual([
    ['22:00', 'CONFIRMED', 2],
  ]);
});

check('a cancellation of what one never had adds nothing', async () => {
  expect(await heldAfter([cancellation(3)])).toEqual([]);
});

check('a feed is held as it stands', async () => {
  expect(await heldBy(GOOD.text.replace('METHOD:REQUEST\r\n', ''))).toEqual([
    {
      uid: '0190a1b2-0000-7000-8000-000000000128',
      start: '2026-11-19T22:00:00+00:00',
      end: '2026-11-19T23:30:00+00:00',
      status: 'CONFIRMED',
      sequence: 0,
      summary: 'Breakfast',
    },
  ]);
});
