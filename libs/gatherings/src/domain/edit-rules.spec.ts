import { describe, expect, it } from '@jest/globals';
import type { Edit } from './edit';
import { EditPlay, onDay, wall } from './edit-play.factory';
import { faultsOf } from './edit-scripts.factory';

const WED = 'FREQ=WEEKLY;BYDAY=WE';
const idsOf = (play: EditPlay) => play.live().map(({ id }) => id);
const kindsOf = (changes: readonly { kind: string }[]) => [
  ...new Set(changes.map((one) => one.kind)),
];

describe('another rule', () => {
  it('from Wednesday to Thursday, every meeting goes a day on and stays the same meeting', () => {
    const play = new EditPlay(WED);
    const ids = idsOf(play);
    const changes = play.do(
      play.edit('series', { rrule: 'FREQ=WEEKLY;BYDAY=TH', startLocal: wall('2026-11-26T07:00') }),
    );
    expect(kindsOf(changes)).toEqual(['moved']);
    expect(idsOf(play)).toEqual(ids);
    expect(play.days(3)).toEqual(['11-26', '12-03', '12-10']);
    const first = play.on('2026-11-26');
    expect(String(first.originalStart)).toBe('2026-11-25T07:00:00');
    expect(String(first.ruleStart)).toBe('2026-11-26T07:00:00');
    expect(first).toMatchObject({ status: 'moved', sequence: 1, number: 1, detached: false });
    expect(String(first.previousStartsAt)).toBe('2026-11-24T22:00:00Z');
  });

  it('from every week to every other and back, the weeks between are off and on again as they were', () => {
    const play = new EditPlay(WED);
    const before = play
      .live()
      .map(({ id, number, localStart }) => [id, number, String(localStart)]);
    const off = play.do(play.edit('series', { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE' }));
    expect(kindsOf(off)).toEqual(['cancelled']);
    expect(play.days(3)).toEqual(['11-25', '12-09', '12-23']);
    expect(
      play
        .live()
        .map(({ number }) => number)
        .slice(0, 3),
    ).toEqual([1, 2, 3]);
    const on = play.do(play.edit('series', { rrule: WED }));
    expect(kindsOf(on)).toEqual(['reinstated']);
    expect(
      play.live().map(({ id, number, localStart }) => [id, number, String(localStart)]),
    ).toEqual(before);
  });

  it('every other week goes on in its phase across New Year and after a date that was left out', () => {
    const play = new EditPlay('FREQ=WEEKLY;INTERVAL=2;BYDAY=WE');
    play.do(play.edit('skip', {}, '2026-12-09'));
    expect(play.days(4)).toEqual(['11-25', '12-23', '01-06', '01-20']);
    play.do(play.edit('series', { startLocal: wall('2026-11-25T08:00') }));
    expect(play.days(4)).toEqual(['11-25', '12-23', '01-06', '01-20']);
  });

  it('this and following: at the first, at the last, at a date of its own time, and twice', () => {
    const first = new EditPlay(WED);
    first.do(
      first.edit('series', {
        fromOccurrenceId: first.on('2026-11-25').id,
        startLocal: wall('2026-11-25T08:00'),
      }),
    );
    expect(first.gathering.series.rules).toHaveLength(1);
    expect(new Set(first.live().map(({ localStart }) => localStart.hour))).toEqual(new Set([8]));

    const last = new EditPlay('FREQ=WEEKLY;BYDAY=WE;COUNT=4');
    last.do(
      last.edit('series', {
        fromOccurrenceId: last.on('2026-12-16').id,
        startLocal: wall('2026-12-17T07:00'),
        rrule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=1',
      }),
    );
    expect(last.days(9)).toEqual(['11-25', '12-02', '12-09', '12-17']);

    const own = new EditPlay(WED);
    own.do(own.edit('occurrence', { startLocal: wall('2026-12-11T18:00') }, '2026-12-09'));
    own.do(
      own.edit('series', {
        fromOccurrenceId: own.on('2026-12-11').id,
        rrule: 'FREQ=WEEKLY;BYDAY=TU',
        startLocal: wall('2026-12-08T07:00'),
      }),
    );
    expect(own.days(5)).toEqual(['11-25', '12-02', '12-11', '12-15', '12-22']);
    expect(String(own.on('2026-12-11').ruleStart)).toBe('2026-12-08T07:00:00');

    const twice = new EditPlay(WED);
    const ids = idsOf(twice);
    const following = (day: string, rrule: string, start: string) =>
      twice.edit('series', {
        fromOccurrenceId: twice.on(day).id,
        rrule,
        startLocal: wall(start),
      });
    twice.do(following('2026-12-16', 'FREQ=WEEKLY;BYDAY=TH', '2026-12-17T07:00'));
    twice.do(following('2026-12-02', 'FREQ=WEEKLY;BYDAY=FR', '2026-12-04T07:00'));
    expect(twice.days(4)).toEqual(['11-25', '12-04', '12-11', '12-18']);
    expect(idsOf(twice)).toEqual(ids);
    expect(twice.gathering.series.rules).toHaveLength(2);
  });

  it('leaves dates before the one that it begins with alone', () => {
    const play = new EditPlay(WED);
    play.do(
      play.edit('series', {
        fromOccurrenceId: play.on('2026-12-09').id,
        rrule: 'FREQ=DAILY',
        startLocal: wall('2026-11-01T07:00'),
      }),
    );
    expect(play.days(5)).toEqual(['11-25', '12-02', '12-03', '12-04', '12-05']);
    expect(faultsOf(play.gathering, play.now)).toEqual([]);
  });

  it('a count that nobody touched goes on counting', () => {
    const play = new EditPlay('FREQ=WEEKLY;BYDAY=WE;COUNT=6');
    play.do(
      play.edit('series', {
        fromOccurrenceId: play.on('2026-12-09').id,
        startLocal: wall('2026-12-09T09:00'),
      }),
    );
    expect(play.days(9)).toEqual(['11-25', '12-02', '12-09', '12-16', '12-23', '12-30']);
  });

  it('by the month: the third Friday becomes the third Thursday, the 5th becomes the 25th', () => {
    const third = new EditPlay('FREQ=MONTHLY;BYDAY=3FR', {
      rules: [rule('FREQ=MONTHLY;BYDAY=3FR', '2026-12-18T07:00')],
    });
    const ids = idsOf(third);
    third.do(third.edit('series', { rrule: 'FREQ=MONTHLY;BYDAY=3TH' }));
    expect(third.days(2)).toEqual(['12-17', '01-21']);
    expect(idsOf(third)).toEqual(ids);

    const fifth = new EditPlay(null, {
      rules: [rule('FREQ=MONTHLY;BYMONTHDAY=5', '2026-12-05T07:00')],
    });
    const kept = idsOf(fifth);
    fifth.do(fifth.edit('series', { rrule: 'FREQ=MONTHLY;BYMONTHDAY=25' }));
    expect(fifth.days(2)).toEqual(['12-25', '01-25']);
    expect(idsOf(fifth)).toEqual(kept);
  });

  it('a first date off the pattern snaps to it; a pattern outside the grammar is refused by its reason', () => {
    const play = new EditPlay(WED);
    play.do(
      play.edit('series', { rrule: 'FREQ=WEEKLY;BYDAY=FR', startLocal: wall('2026-11-26T07:00') }),
    );
    expect(play.days(1)).toEqual(['11-27']);
    const refused = (rrule: string) => play.refusal(play.edit('series', { rrule }));
    expect(refused('FREQ=HOURLY')).toMatchObject({ field: 'rrule', reason: 'outside_grammar' });
    expect(refused('every friday')).toMatchObject({ field: 'rrule', reason: 'malformed' });
    expect(refused('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')).toMatchObject({
      field: 'rrule',
      reason: 'never_happens',
    });
    expect(refused('FREQ=WEEKLY;UNTIL=20201231')).toMatchObject({
      field: 'rrule',
      reason: 'no_dates',
    });
  });

  it('the same rule sent again changes nothing, whichever of its dates is named', () => {
    const play = new EditPlay(WED);
    const same = play.plan(
      play.edit('series', { rrule: WED, startLocal: wall('2026-12-16T07:00') }),
    );
    expect(same).toMatchObject({ value: { plan: { changes: [], schedule: false } } });
  });

  it('chosen dates: what is moved is moved, what is not chosen any more is off', () => {
    const play = new EditPlay(WED);
    const first = play.on('2026-11-25').id;
    const changes = play.do(
      play.edit('series', { rrule: null, startLocal: wall('2026-11-27T19:00') }),
    );
    expect(play.days(9)).toEqual(['11-27']);
    expect(play.live()[0]?.id).toBe(first);
    expect(changes.filter(({ kind }) => kind === 'cancelled').length).toBeGreaterThan(40);
  });

  it('a series that is over goes on at its own hour, with a new count or the same one', () => {
    const counted = 'FREQ=WEEKLY;BYDAY=WE;COUNT=4';
    const play = new EditPlay(counted).wait('2027-02-01T05:23:45Z');
    const starts = (edit: Edit) => {
      const planned = play.plan(edit);
      if (!planned.ok) throw new Error(JSON.stringify(planned.refusal));
      return planned.value.adds.map(({ date }) => String(date.localStart));
    };
    expect(starts(play.edit('series', { rrule: WED }))[0]).toBe('2027-02-03T07:00:00');
    const again = starts(
      play.edit('series', { rrule: counted, startLocal: wall('2027-02-10T07:00') }),
    );
    expect(again).toHaveLength(4);
    expect(again[0]).toBe('2027-02-10T07:00:00');
  });

  it('from an extra date on the rule keeps its hour, and begins no earlier where it gives that day', () => {
    const play = new EditPlay(WED);
    play.do(play.edit('add', { startLocal: wall('2026-12-04T10:00') }));
    const from = (day: string, rrule: string) =>
      play.plan(play.edit('series', { fromOccurrenceId: play.on(day).id, rrule }));
    const hours = from('2026-12-04', 'FREQ=WEEKLY;BYDAY=TH');
    if (!hours.ok) throw new Error(JSON.stringify(hours.refusal));
    expect(hours.value.plan.changes.map(({ after }) => after.localStart.hour)).not.toContain(10);
    const days = from('2026-12-09', 'FREQ=WEEKLY;BYDAY=MO,WE');
    if (!days.ok) throw new Error(JSON.stringify(days.refusal));
    expect(String(days.value.plan.changes[0]?.after.localStart)).toBe('2026-12-14T07:00:00');
  });

  it('a chosen date goes anywhere but onto another one, and takes none away', () => {
    const play = new EditPlay(null);
    for (const day of ['12-02', '12-09', '12-16'])
      play.do(play.edit('add', { startLocal: wall(`2026-${day}T07:00`) }));
    const third = play.on('2026-12-09').id;
    const chosen = (startLocal: string) =>
      play.edit('series', { fromOccurrenceId: third, rrule: null, startLocal: wall(startLocal) });
    expect(play.refusal(chosen('2026-12-02T07:00'))).toMatchObject({
      code: 'DATE_TAKEN',
      number: 2,
    });
    play.do(chosen('2026-12-10T07:00'));
    expect(play.days(9)).toEqual(['11-25', '12-02', '12-10', '12-16']);
    play.do(chosen('2026-12-08T07:00'));
    expect(play.days(9)).toEqual(['11-25', '12-02', '12-08', '12-16']);
    expect(play.on('2026-12-08').id).toBe(third);
    play.do(chosen('2026-11-24T10:00'));
    expect(play.days(9)).toEqual(expect.arrayContaining(['11-24', '11-25', '12-02', '12-16']));
  });

  it('another zone keeps the wall time and moves the moment', () => {
    const play = new EditPlay(WED);
    const changes = play.do(play.edit('series', { timeZone: 'America/New_York' }));
    expect(kindsOf(changes)).toEqual(['moved']);
    const first = play.on('2026-11-25');
    expect(first.localStart.hour).toBe(7);
    expect(String(first.startsAt)).toBe('2026-11-25T12:00:00Z');
    expect(play.refusal(play.edit('series', { timeZone: 'JST' }))).toMatchObject({
      field: 'timeZone',
      reason: 'unknown_zone',
    });
  });

  it('a week that was left out stays out on its new weekday, and comes back there', () => {
    const play = new EditPlay(WED);
    play.do(play.edit('skip', {}, '2026-12-30'));
    const skipped = play.gathering.rows.find(({ cancelledBy }) => cancelledBy === 'plan')!;
    play.do(
      play.edit('series', { rrule: 'FREQ=WEEKLY;BYDAY=TH', startLocal: wall('2026-11-26T07:00') }),
    );
    expect(play.days(7)).toEqual(['11-26', '12-03', '12-10', '12-17', '12-24', '01-07', '01-14']);
    play.do({ kind: 'reinstate', occurrenceId: skipped.id });
    expect(play.on('2026-12-31').id).toBe(skipped.id);
  });

  it('dates with a time of their own stay, unless they are to follow again', () => {
    const play = new EditPlay(WED);
    play.do(play.edit('occurrence', { startLocal: wall('2026-12-11T18:00') }, '2026-12-09'));
    const id = play.on('2026-12-11').id;
    const later = (resetOwn: boolean, hour: string) =>
      play.do(play.edit('series', { startLocal: wall(`2026-11-25T${hour}:00`), resetOwn }));
    later(false, '08');
    expect(play.on('2026-12-11')).toMatchObject({ id, detached: true });
    later(true, '09');
    expect(play.on('2026-12-09')).toMatchObject({ id, detached: false });
  });

  it('ends at the end of the last day, on the clock of its zone, and may go on longer after all', () => {
    for (const tzid of ['Asia/Tokyo', 'America/Los_Angeles']) {
      const late = [rule(WED, '2026-11-25T23:30')];
      const play = new EditPlay(WED, { tzid, rules: late });
      play.do(play.edit('end', { lastDay: onDay('2026-12-09') }));
      expect(play.days(9)).toEqual(['11-25', '12-02', '12-09']);
      play.do(play.edit('end', { lastDay: onDay('2026-12-16') }));
      expect(play.days(9)).toEqual(['11-25', '12-02', '12-09', '12-16']);
    }
  });
});

function rule(rrule: string, start: string) {
  const startLocal = wall(start);
  return { id: 'rule', validFrom: startLocal, validUntil: null, rrule, startLocal };
}
