import { describe, expect, it } from '@jest/globals';
import { readForm } from '../../../forms/form.server';
import { sayIn } from '../../../i18n/catalogues.server';
import { dateEdit, dateEditShape } from './date-edit';
import type { ScheduledDateData } from './schedule-documents.server';
import { presentScheduled, stateOf } from './schedule.server';

const say = sayIn('ja');

const date: ScheduledDateData = {
  id: 'o',
  slug: 'o-1',
  number: 128,
  status: 'SCHEDULED',
  skipped: false,
  provisional: false,
  own: [],
  movedFrom: null,
  originalStart: '2026-11-20T07:00:00',
  startsAt: '2026-11-19T22:00:00Z',
  endsAt: '2026-11-19T23:30:00Z',
  startsAtLocal: '2026-11-20T07:00:00',
  timeZone: 'Asia/Tokyo',
  cancelledReason: null,
  subtitle: null,
  venue: { name: '川べり食堂' },
  seats: { capacity: 24, capacityIsOwn: false, held: 20, waiting: 3, closedReason: null },
  talks: [],
};

const shown = (differs: Partial<ScheduledDateData>, undecided = new Map<string, string>()) =>
  presentScheduled({ ...date, ...differs }, undecided, 'ja', say);
const badges = (differs: Partial<ScheduledDateData>, undecided?: Map<string, string>) =>
  shown(differs, undecided).badges.map(({ words }) => words);

describe('a date of the schedule', () => {
  it('has its number, its time and its seats, and no badge while it follows the rule', () => {
    expect(shown({})).toMatchObject({
      title: '第128回',
      when: '2026年11月20日(金) 7:00–8:30',
      seats: '20/24人・キャンセル待ち3人',
      line: '',
      badges: [],
      off: false,
    });
  });

  it('says what makes it differ', () => {
    const from = { movedFrom: '2026-11-23T07:00:00' };
    expect(badges({ status: 'MOVED', ...from })).toEqual(['11月23日(月)から変更']);
    expect(badges(from)).toEqual(['祝日のため11月23日(月)から']);
    expect(badges({ provisional: true })).toEqual(['祝日の発表待ち']);
    expect(badges({ own: ['VENUE'], seats: { ...date.seats, capacityIsOwn: true } })).toEqual([
      'この回だけ：会場・定員',
    ]);
    expect(shown({ own: ['VENUE'] }).line).toBe('川べり食堂');
    expect(badges({}, new Map([[date.originalStart, '元日']]))).toEqual(['元日・未定']);
  });

  it('is cancelled with its number, or skipped without one', () => {
    expect(shown({ status: 'CANCELLED' })).toMatchObject({
      title: '第128回',
      seats: '',
      off: true,
    });
    expect(badges({ status: 'CANCELLED' })).toEqual(['中止']);
    expect(shown({ status: 'CANCELLED', skipped: true })).toMatchObject({ title: '休み' });
    expect(badges({ status: 'CANCELLED', skipped: true })).toEqual([]);
  });

  it('cannot be changed once it has begun', () => {
    expect(shown({ seats: { ...date.seats, closedReason: 'STARTED' } }).begun).toBe(true);
    expect(shown({ seats: { ...date.seats, closedReason: 'CANCELLED' } }).begun).toBe(false);
  });
});

describe('the state of a series', () => {
  const none = { pausedFrom: null, pausedUntil: null, endsOn: null };
  it('is one of three, with its days', () => {
    expect(stateOf({ ...none, state: 'ACTIVE' }, 'ja', say)).toMatchObject({
      words: '続いています',
      lines: [],
    });
    const rests = { ...none, state: 'PAUSED', pausedFrom: '2026-12-01' } as const;
    expect(stateOf(rests, 'ja', say).lines).toEqual([
      'お休み：2026年12月1日(火)から、再開するまで',
    ]);
    expect(stateOf({ ...rests, pausedUntil: '2027-01-10' }, 'ja', say).lines[0]).toContain(
      '2027年1月10日(日)まで',
    );
    expect(stateOf({ ...none, state: 'ENDED', endsOn: '2027-03-31' }, 'ja', say).lines).toEqual([
      '最後の日：2027年3月31日(水)',
    ]);
  });
});

describe('a small edit', () => {
  function asked(typed: Readonly<Record<string, string>>) {
    const form = new FormData();
    for (const [name, value] of Object.entries(typed)) form.append(name, value);
    return readForm(form, dateEditShape);
  }
  const made = (typed: Readonly<Record<string, string>>) => {
    const submission = asked(typed);
    if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error));
    return dateEdit(submission.value, 's', 90);
  };

  it('is what its form says', () => {
    expect(made({ what: 'skip', occurrenceId: 'o' }).edit).toEqual({ skip: { occurrenceId: 'o' } });
    const add = { what: 'add', date: '2026-12-25', start: '7:00', end: '8:30' };
    expect(made(add).edit).toEqual({
      add: { seriesId: 's', startLocal: '2026-12-25T07:00:00', subtitle: undefined },
    });
    expect(made({ ...add, end: '9:00', venue: '庭' }).edit).toMatchObject({
      add: { durationMinutes: 120, venue: { name: '庭' } },
    });
    expect(made({ what: 'pause', fromDay: '2026-12-01' })).toEqual({
      kind: 'PAUSE',
      edit: { pause: { seriesId: 's', fromDay: '2026-12-01', untilDay: undefined } },
    });
    expect(
      made({ what: 'decide', originalStart: '2027-01-01T07:00:00', decision: 'NEXT_WEEK' }).kind,
    ).toBe('DECIDE_HOLIDAY');
  });

  it('is refused by its field', () => {
    const errors = (typed: Readonly<Record<string, string>>) => asked(typed).reply().error;
    expect(errors({ what: 'close', firstDay: '2027-01-03', lastDay: '2026-12-28' })).toEqual({
      lastDay: ['before_first_day'],
    });
    expect(errors({ what: 'end', lastDay: 'soon' })).toEqual({ lastDay: ['not_a_date_time'] });
    expect(errors({ what: 'add', date: '2026-12-25', start: '9:00', end: '8:00' })).toEqual({
      end: ['end_before_start'],
    });
    expect(asked({ what: 'forget' }).status).toBe('error');
  });
});
