import { describe, expect, it } from '@jest/globals';
import { EditPlay, onDay, wall } from './edit-play.factory';
import { plannedDates } from './planned-dates';

const WED = 'FREQ=WEEKLY;BYDAY=WE';
const at = (start: string) => ({ startLocal: wall(start) });

describe('one date', () => {
  it('moved, it is the same meeting at another time; moved back, it follows the rule again', () => {
    const play = new EditPlay(WED);
    const [change] = play.do(play.edit('occurrence', at('2026-12-04T19:00'), '2026-12-02'));
    expect(change).toMatchObject({ kind: 'moved', number: 2, material: true });
    expect(play.on('2026-12-04')).toMatchObject({ detached: true, status: 'moved', sequence: 1 });
    play.do(play.edit('occurrence', at('2026-12-02T07:00'), '2026-12-04'));
    expect(play.on('2026-12-02')).toMatchObject({ detached: false, sequence: 2 });
  });

  it('never moves onto another one, into the past, too far, or into a rest', () => {
    const play = new EditPlay(WED);
    const moved = (start: string) => play.refusal(play.edit('occurrence', at(start), '2026-12-02'));
    expect(moved('2026-12-09T08:00')).toMatchObject({ code: 'DATE_TAKEN', number: 3 });
    expect(moved('2026-11-01T07:00')).toMatchObject({ field: 'startLocal', reason: 'in_the_past' });
    expect(moved('2029-01-01T07:00')).toMatchObject({ field: 'startLocal', reason: 'too_far' });
    play.do(play.edit('pause', { fromDay: onDay('2027-03-01') }));
    expect(moved('2027-03-05T07:00')).toMatchObject({ field: 'startLocal', reason: 'resting' });
  });

  it('cannot be changed once it has begun, is over, or is off; its theme can', () => {
    const play = new EditPlay(WED);
    const row = play.on('2026-11-25');
    play.now = row.startsAt.add({ minutes: 10 });
    const asIs = { ...play.gathering, rows: [row] };
    play.gathering = { ...asIs, past: [row] };
    const edit = { kind: 'occurrence', occurrenceId: row.id } as const;
    expect(play.refusal({ ...edit, title: { ja: '題' } })).toEqual({ code: 'OCCURRENCE_STARTED' });
    expect(play.refusal({ ...edit, subtitle: { ja: '題' } })).toBeNull();
    play.now = row.endsAt;
    expect(play.refusal({ ...edit, title: { ja: '題' } })).toEqual({ code: 'OCCURRENCE_OVER' });
    expect(play.refusal({ ...edit, subtitle: { ja: '題' } })).toBeNull();
    const off = new EditPlay(WED);
    off.do(off.edit('cancel', {}, '2026-12-02'));
    expect(off.refusal(off.edit('occurrence', at('2026-12-03T07:00'), '2026-12-02'))).toEqual({
      code: 'OCCURRENCE_CANCELLED',
    });
  });

  it('off and on again it is itself; not when somebody else took the hour', () => {
    const play = new EditPlay(WED);
    const { id } = play.on('2026-12-02');
    expect(play.do(play.edit('cancel', { reason: '台風' }, '2026-12-02'))).toMatchObject([
      { kind: 'cancelled', number: 2, material: true },
    ]);
    expect(play.do(play.edit('cancel', {}, '2026-12-02'))).toEqual([]);
    play.do(play.edit('occurrence', at('2026-12-02T08:00'), '2026-12-09'));
    const again = { kind: 'reinstate', occurrenceId: id } as const;
    expect(play.refusal(again)).toMatchObject({ code: 'DATE_TAKEN', number: 3 });
    play.do(play.edit('occurrence', at('2026-12-09T07:00'), '2026-12-02'));
    expect(play.do(again)).toMatchObject([{ kind: 'reinstated', number: 2 }]);
    expect(play.on('2026-12-02')).toMatchObject({ id, status: 'scheduled', sequence: 2 });
  });

  it('called off while the series went on to another hour, it is on again at that hour', () => {
    const play = new EditPlay(WED);
    play.do(play.edit('cancel', {}, '2026-12-02'));
    play.do(play.edit('series', at('2026-11-25T09:00')));
    expect(play.on('2026-12-02').localStart.hour).toBe(7);
    play.do(play.edit('reinstate', {}, '2026-12-02'));
    expect(play.on('2026-12-02').localStart.hour).toBe(9);
  });

  it('left out it has no number, and the following ones count on; cancelled it keeps its own', () => {
    const play = new EditPlay(WED);
    const numbers = () =>
      play
        .live()
        .slice(0, 3)
        .map(({ number }) => number);
    play.do(play.edit('cancel', {}, '2026-12-02'));
    expect(numbers()).toEqual([1, 3, 4]);
    play.do(play.edit('skip', {}, '2026-12-02'));
    expect(numbers()).toEqual([1, 2, 3]);
  });

  it('has values of its own, which stay when the series says otherwise, until they are given back', () => {
    const play = new EditPlay(WED);
    const first = play.do(play.edit('occurrence', { venue: { name: '別の店' } }, '2026-12-02'));
    expect(first).toMatchObject([{ kind: 'changed', fields: ['venue'], material: true }]);
    play.do(play.edit('occurrence', { title: { ja: '特別回' } }, '2026-12-02'));
    const changes = play.do(
      play.edit('series', { title: { ja: '夜の読書会' }, venue: { name: '店' } }),
    );
    const kept = changes.find(({ number }) => number === 2);
    expect(kept).toMatchObject({ fields: [], keptOwn: ['title', 'venue'], material: false });
    expect(changes.find(({ number }) => number === 3)).toMatchObject({
      fields: ['title', 'venue'],
      material: true,
    });
    play.do(play.edit('occurrence', { giveBack: ['title'] }, '2026-12-02'));
    expect(Object.keys(play.on('2026-12-02').own)).toEqual(['venue']);
    play.do(play.edit('series', { resetOwn: true }));
    expect(play.on('2026-12-02').own).toEqual({});
  });

  it('texts alone are not material: calendars do not count, nobody is told', () => {
    const play = new EditPlay(WED);
    const changes = play.do(
      play.edit('series', { title: { ja: '夜の読書会' }, description: null }),
    );
    expect(changes.every(({ material }) => !material)).toBe(true);
    expect(play.live().every(({ sequence }) => sequence === 0)).toBe(true);
    expect(play.refusal(play.edit('series', { title: null }))).toMatchObject({ field: 'title' });
  });

  it('before the one from which the series changes, dates go on reading what they read', () => {
    const play = new EditPlay(WED);
    const fromOccurrenceId = play.on('2026-12-09').id;
    const changes = play.do(play.edit('series', { fromOccurrenceId, title: { ja: '冬の会' } }));
    expect(changes[0]?.number).toBe(3);
    expect(play.on('2026-12-02').own.title).toEqual({ ja: '朝の読書会', en: null });
  });
});

describe('dates beside the rule', () => {
  const add = (play: EditPlay, start: string) => play.edit('add', at(start));

  it('are added with their own place and theme, in their order', () => {
    const play = new EditPlay(WED);
    const own = { durationMinutes: 30, venue: { name: '公園' }, subtitle: { ja: '花見' } };
    const added = play.do(play.edit('add', { ...at('2026-11-28T10:00'), ...own }));
    expect(added).toMatchObject([{ kind: 'added', number: 2, material: false }]);
    expect(play.on('2026-11-28')).toMatchObject({ origin: 'extra', durationMinutes: 30 });
    expect(play.on('2026-12-02').number).toBe(3);
  });

  it('are refused on a date that is there, and within one', () => {
    const play = new EditPlay(WED);
    expect(play.refusal(add(play, '2026-12-02T07:00'))).toMatchObject({
      code: 'DATE_TAKEN',
      number: 2,
    });
    expect(play.refusal(add(play, '2026-12-02T08:00'))).toMatchObject({
      code: 'DATE_TAKEN',
      number: 2,
    });
    play.do(play.edit('occurrence', at('2026-12-04T07:00'), '2026-12-02'));
    expect(play.refusal(add(play, '2026-12-04T08:00'))).toMatchObject({
      code: 'DATE_TAKEN',
      number: 2,
    });
  });

  it('on a date that was left out or called off, that one is on again', () => {
    for (const off of ['skip', 'cancel'] as const) {
      const play = new EditPlay(WED);
      const { id } = play.on('2026-12-02');
      play.do(play.edit(off, {}, '2026-12-02'));
      expect(play.do(add(play, '2026-12-02T07:00'))).toMatchObject([
        { kind: 'reinstated', occurrenceId: id },
      ]);
    }
  });

  it('on a holiday that the rule skips, the date is held all the same', () => {
    const play = new EditPlay('FREQ=WEEKLY;BYDAY=MO', {
      holidayPolicy: 'skip',
      holidayRegion: 'JP',
    });
    expect(play.days(8)).not.toContain('01-11');
    play.do(add(play, '2027-01-11T07:00'));
    expect(play.days(8)).toContain('01-11');
  });

  it('where a date was moved away from, a new one may stand', () => {
    const play = new EditPlay(WED);
    const { id } = play.on('2026-12-02');
    play.do(play.edit('occurrence', at('2026-12-04T19:00'), '2026-12-02'));
    expect(play.do(add(play, '2026-12-02T07:00'))).toMatchObject([{ kind: 'added' }]);
    expect(play.on('2026-12-04').id).toBe(id);
    expect(play.on('2026-12-02').id).not.toBe(id);
  });

  it('bring nothing else along: what the horizon has reached is made at night', () => {
    const play = new EditPlay(WED).wait('2027-03-01T00:00:00Z');
    expect(play.do(add(play, '2027-04-03T10:00'))).toMatchObject([{ kind: 'added' }]);
    expect(play.night().adds.length).toBeGreaterThan(10);
  });

  it('far beyond what is made ahead, they are made', () => {
    const play = new EditPlay(WED);
    play.do(add(play, '2028-06-03T10:00'));
    expect(play.on('2028-06-03').origin).toBe('extra');
  });

  it('are at most a thousand ahead, and daily dates beside them are none the fewer', () => {
    const play = new EditPlay('FREQ=DAILY');
    const first = wall('2026-12-01T09:00');
    const extras = (count: number) => ({
      ...play.gathering.series,
      listed: Array.from({ length: count }, (_, n) => ({
        localStart: first.add({ hours: 12 * n }),
        kind: 'extra' as const,
      })),
    });
    expect(plannedDates(extras(1_000), play.world()).length).toBeGreaterThan(1_700);
    play.gathering = { ...play.gathering, series: extras(1_000) };
    expect(play.refusal(add(play, '2028-06-03T10:00'))).toMatchObject({
      ...{ field: 'startLocal', reason: 'too_many', limit: 1_000 },
    });
    play.gathering = { ...play.gathering, series: extras(999) };
    expect(play.refusal(add(play, '2028-06-03T10:00'))).toBeNull();
  });
});

describe('days without dates', () => {
  it('closed, they are off; open again, the same ones are on; extra dates stay', () => {
    const play = new EditPlay(WED);
    play.do(play.edit('add', at('2027-01-02T10:00')));
    const closed = {
      firstDay: onDay('2026-12-28'),
      lastDay: onDay('2027-01-08'),
      label: '年末年始',
    };
    expect(play.do(play.edit('close', closed)).map(({ kind }) => kind)).toEqual([
      'cancelled',
      'cancelled',
    ]);
    expect(play.days(7)).toEqual(['11-25', '12-02', '12-09', '12-16', '12-23', '01-02', '01-13']);
    const { id: closureId } = play.gathering.series.closures[0]!;
    const on = play.do(play.edit('reopen', { closureId }));
    expect(on.map(({ kind }) => kind)).toEqual(['reinstated', 'reinstated']);
    const refused = (first: string, last: string) =>
      play.refusal(play.edit('close', { firstDay: onDay(first), lastDay: onDay(last) }));
    expect(refused('2026-12-02', '2026-12-01')).toMatchObject({ reason: 'end_before_start' });
    expect(refused('2026-10-01', '2026-10-02')).toMatchObject({ reason: 'in_the_past' });
  });

  it('paused it rests until that day, or until it is resumed', () => {
    const play = new EditPlay(WED);
    const pause = { fromDay: onDay('2026-12-01'), untilDay: onDay('2026-12-16') };
    play.do(play.edit('pause', pause));
    expect(play.days(3)).toEqual(['11-25', '12-23', '12-30']);
    play.do(play.edit('pause', { fromDay: onDay('2026-12-01') }));
    expect(play.days(9)).toEqual(['11-25']);
    play.wait('2027-01-10T00:00:00Z').do(play.edit('resume', {}));
    expect(play.days(2)).toEqual(['01-13', '01-20']);
    expect(play.live()[0]?.number).toBe(2);
  });
});
