import { Temporal } from '@asaza/recurrence';
import { isToCome, type DateRow, type Gathering } from './plan-state';
import type { PlannedEdit } from './settle';

/** A series without dates yet, on Wednesday mornings in Tokyo unless the rule says otherwise. */
export const aGathering = (
  rrule: string | null,
  changes: Partial<Gathering['series']> = {},
): Gathering => {
  const startLocal = Temporal.PlainDateTime.from('2026-11-25T07:00:00');
  return {
    series: {
      id: 'series',
      clubId: 'club',
      version: 0,
      firstNumber: 1,
      template: {
        title: { ja: '朝の読書会', en: null },
        description: { ja: null, en: null },
        venue: null,
        online_url: null,
        capacity: 20,
        fee: null,
        doors: null,
        duration: 90,
      },
      tzid: 'Asia/Tokyo',
      holidayPolicy: 'none',
      holidayRegion: null,
      rules: [{ id: 'rule', validFrom: startLocal, validUntil: null, rrule, startLocal }],
      listed: [],
      closures: [],
      pausedFrom: null,
      pausedUntil: null,
      endsOn: null,
      ...changes,
    },
    rows: [],
    past: [],
  };
};

/** The gathering after a plan was saved, at that moment; without a plan, only time has passed. */
export function applied(
  { series, rows, past }: Gathering,
  planned: PlannedEdit | null,
  now: Temporal.Instant,
): Gathering {
  const changed = new Map(planned?.rows.map(({ after }) => [after.id, after]));
  const prefix = `${planned?.after.version ?? 0}-${String(now)}`;
  const added = (planned?.adds ?? []).map(({ date }, at): DateRow => ({
    ...date,
    id: `date-${prefix}-${at}`,
    status: 'scheduled',
    previousStartsAt: null,
    sequence: 0,
  }));
  const all = [...rows.map((row) => changed.get(row.id) ?? row), ...added];
  const begun = all.filter((row) => !isToCome(row, now));
  return {
    series: planned ? { ...planned.after, version: series.version + 1 } : series,
    rows: all
      .filter((row) => isToCome(row, now))
      .sort((a, b) => Temporal.PlainDateTime.compare(a.ruleStart, b.ruleStart)),
    past: [...past, ...begun],
  };
}
