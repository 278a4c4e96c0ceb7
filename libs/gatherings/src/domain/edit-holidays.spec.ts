import { describe, expect, it } from '@jest/globals';
import { resolve } from '@asaza/recurrence';
import { EditPlay, wall } from './edit-play.factory';
import { planZones } from './follow-tables';

const WED = 'FREQ=WEEKLY;BYDAY=WE';

describe('holidays and clocks', () => {
  const MON = 'FREQ=WEEKLY;BYDAY=MO';
  const asks = { holidayPolicy: 'ask', holidayRegion: 'JP' } as const;

  it.each([
    ['keep', '2027-01-11', false],
    ['next_workday', '2027-01-12', true],
    ['previous_workday', '2027-01-08', true],
  ] as const)('a date on a holiday is decided: %s', (decision, day, detached) => {
    const play = new EditPlay(MON, asks);
    const { id } = play.on('2027-01-11');
    const decide = { originalStart: wall('2027-01-11T07:00'), decision };
    play.do(play.edit('decide_holiday', decide));
    expect(play.on(day)).toMatchObject({ id, detached });
  });

  it('or left out, and decided again', () => {
    const play = new EditPlay(MON, asks);
    const { id } = play.on('2027-01-11');
    const originalStart = wall('2027-01-11T07:00');
    play.do(play.edit('decide_holiday', { originalStart, decision: 'skip' }));
    expect(play.days(8)).not.toContain('01-11');
    play.do(play.edit('decide_holiday', { originalStart, decision: 'keep' }));
    expect(play.on('2027-01-11')).toMatchObject({ id, cancelledBy: null });
    const never = { originalStart: wall('2027-01-12T07:00'), decision: 'keep' } as const;
    expect(play.refusal(play.edit('decide_holiday', never))).toMatchObject({
      reason: 'not_planned',
    });
  });

  it('announced otherwise than computed, only dates that hang on them move', () => {
    const play = new EditPlay(MON, { holidayPolicy: 'next_workday', holidayRegion: 'JP' });
    const holidays = new Map([
      ['2027-03-08', { ja: '臨時の休日', en: 'Extra Holiday' }],
      ['2028-01-17', { ja: '別の休日', en: 'Other Holiday' }],
    ]);
    play.now = play.now.add({ hours: 24 * 31 * 3 });
    play.night();
    const provisional = play.gathering.rows.filter((row) => row.provisional);
    const far = provisional.find(({ ruleStart }) => ruleStart.year === 2028);
    const planned = play.night({ holidays });
    expect(play.gathering.rows.filter(({ cancelledBy }) => cancelledBy).length).toBe(0);
    const moved = planned.plan.changes.filter(({ kind }) => kind === 'moved');
    expect(moved.map(({ occurrenceId }) => occurrenceId).sort()).toEqual(
      provisional
        .filter((row) => moved.some(({ occurrenceId }) => occurrenceId === row.id))
        .map(({ id }) => id)
        .sort(),
    );
    expect(far).toBeDefined();
    expect(moved.length).toBeGreaterThan(0);
    const announced = play.gathering.rows.filter((row) => !row.provisional);
    expect(announced.some(({ ruleStart, localStart }) => !ruleStart.equals(localStart))).toBe(true);
  });

  it('where a country moves its clocks, the wall time stays and the moment is told', () => {
    const play = new EditPlay(WED);
    const until = '2027-01-01T00:00:00Z';
    const world = play.world({
      tzdataVersion: '2099z',
      resolve: (local, tzid) => {
        const instant = resolve(local, tzid);
        return String(instant) > until ? instant.subtract({ hours: 1 }) : instant;
      },
    });
    const planned = planZones(play.gathering, world);
    const soon = planned.rows.filter(({ after }) => String(after.startsAt) < '2026-12-31');
    expect(soon.every(({ change, after }) => !change && after.tzdataVersion === '2099z')).toBe(
      true,
    );
    expect(planned.plan.changes[0]).toMatchObject({ kind: 'moved', material: true });
    expect(
      planned.rows.every(({ before, after }) => before.localStart.equals(after.localStart)),
    ).toBe(true);
  });
});
