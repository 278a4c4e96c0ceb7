import { describe, expect, it } from '@jest/globals';
import { resolve, Temporal } from '@asaza/recurrence';
import type { DateChange, DateState, EditFacts } from './edit';
import { toldTogether } from './told-together';

const standing = (start: string, cancelled = false): DateState => {
  const localStart = Temporal.PlainDateTime.from(start);
  const startsAt = resolve(localStart, 'Asia/Tokyo');
  const endsAt = startsAt.add({ minutes: 90 });
  return { localStart, tzid: 'Asia/Tokyo', startsAt, endsAt, cancelled };
};
const WED = standing('2026-12-02T07:00');
const THU = standing('2026-12-03T07:00');
const FRI = standing('2026-12-04T07:00');
const off = (state: DateState): DateState => ({ ...state, cancelled: true });

const change = (
  before: DateState | null,
  after: DateState,
  more: Partial<DateChange> = {},
): DateChange => ({
  ...{ kind: 'moved', occurrenceId: 'one', number: 2, before, after },
  ...{ fields: [], keptOwn: [], material: true, ...more },
});
const edits = (...lists: DateChange[][]): EditFacts[] =>
  lists.map((changes, index) => ({
    ...{ id: `edit-${index}`, seriesId: 'series', clubId: 'club', kind: 'occurrence', changes },
    ...{ version: index + 1, editedBy: null, tellsAt: null, state: 'told' },
    editedAt: Temporal.Instant.from('2026-11-20T00:00:00Z').add({ seconds: index }),
    ...{ template: [], schedule: false },
  }));
const told = (...lists: DateChange[][]) => toldTogether(edits(...lists)).changes;

describe('edits told together', () => {
  it('lead from where people left a date to where it stands, under the newest one’s id', () => {
    expect(toldTogether(edits([change(WED, THU)], [change(THU, FRI)]))).toMatchObject({
      id: 'edit-1',
      changes: [{ kind: 'moved', before: WED, after: FRI, material: true }],
    });
  });

  it('are each told as they are where they are about different dates, the soonest first', () => {
    const other = change(WED, WED, { kind: 'cancelled', occurrenceId: 'other', after: off(WED) });
    expect(told([change(THU, FRI)], [other])).toEqual([other, change(THU, FRI)]);
  });

  it('that put a date back where it was tell nobody; another place remains one', () => {
    expect(told([change(WED, THU)], [change(THU, WED)])).toMatchObject([
      { kind: 'changed', material: false },
    ]);
    const place = change(WED, THU, { fields: ['venue'] });
    expect(told([place], [change(THU, WED)])).toMatchObject([
      { kind: 'changed', material: true, fields: ['venue'] },
    ]);
    const title = change(WED, WED, { kind: 'changed', fields: ['title'], material: false });
    expect(told([change(WED, THU)], [change(THU, WED)], [title])).toMatchObject([
      { material: false },
    ]);
  });

  it('know what is off in the end, and what is on again', () => {
    expect(told([change(WED, THU)], [change(THU, off(THU))])).toMatchObject([
      { kind: 'cancelled', before: WED },
    ]);
    expect(told([change(off(WED), WED)], [change(WED, THU)])).toMatchObject([
      { kind: 'reinstated', before: off(WED), after: THU },
    ]);
    expect(told([change(WED, off(WED))], [change(off(WED), WED)])).toMatchObject([
      { kind: 'changed', material: false },
    ]);
    expect(told([change(off(WED), WED)], [change(WED, off(WED))])).toMatchObject([
      { kind: 'changed', material: false },
    ]);
  });

  it('tell whoever answered a date that was just added what became of it', () => {
    const added = change(null, WED, { kind: 'added', material: false });
    expect(told([added], [change(WED, THU)])).toEqual([change(WED, THU)]);
  });

  it('control: one alone is told as it is', () => {
    const [one] = edits([change(WED, THU)]);
    expect(toldTogether([one!])).toBe(one);
  });
});
