import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from '@asaza/recurrence';
import { EditPlay } from './edit-play.factory';
import { faultsOf } from './edit-scripts.factory';
import { HORIZON } from './horizon';

const RULES = ['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,FR', 'FREQ=MONTHLY;BYDAY=-1WE'] as const;
const POLICIES = ['none', 'skip', 'next_week', 'next_workday'] as const;

describe('dates made ahead', () => {
  it('night after night never come twice, never leave a gap, and stay within the bounds (property)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RULES),
        fc.constantFrom(...POLICIES),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 }),
        (rrule, holidayPolicy, nights) => {
          const holidayRegion = holidayPolicy === 'none' ? null : ('JP' as const);
          const play = new EditPlay(rrule, { holidayPolicy, holidayRegion });
          for (const days of nights) {
            play.now = play.now.add({ hours: 24 * days });
            play.night();
          }
          expect(faultsOf(play.gathering, play.now)).toEqual([]);
          expect(play.live().length).toBeLessThanOrEqual(HORIZON.mostDates);
          const { past, rows } = play.gathering;
          const made = [...past, ...rows].map(({ ruleStart }) => String(ruleStart)).sort();
          // A series that is new today, looked at from its first day on, gives the same dates.
          const atOnce = new EditPlay(rrule, { holidayPolicy, holidayRegion });
          const first = atOnce.live().map(({ ruleStart }) => String(ruleStart));
          expect(made.slice(0, first.length)).toEqual(first.sort());
        },
      ),
      { numRuns: 10 },
    );
  });

  it('done twice, adds nothing', () => {
    const play = new EditPlay('FREQ=WEEKLY;BYDAY=WE');
    play.wait(String(Temporal.Instant.from('2027-03-01T00:00:00Z')));
    expect(play.night().adds.length).toBeGreaterThan(0);
    expect(play.night().adds).toEqual([]);
  });
});
