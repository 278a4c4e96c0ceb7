import { Temporal, toLocal } from '@asaza/recurrence';
import type { Edit } from './edit';
import { isToCome, type Gathering } from './plan-state';

/** One step of a random script: what is done, and numbers from which the rest is chosen. */
export interface Step {
  readonly what: (typeof STEPS)[number];
  readonly a: number;
  readonly b: number;
}

/** What a step may do; what is there twice is done twice as often. */
export const STEPS = [
  'move',
  'move',
  'describe',
  'retitle',
  'give_back',
  'series_text',
  'series_place',
  'rule',
  'rule',
  'following',
  'following',
  'zone',
  'holidays',
  'reset',
  'cancel',
  'reinstate',
  'skip',
  'add',
  'close',
  'reopen',
  'pause',
  'resume',
  'end',
  'decide',
  'wait',
  'take_back',
  'take_back',
  'take_back',
  'take_back',
] as const;

export const RULES = [
  'FREQ=WEEKLY;BYDAY=WE',
  'FREQ=WEEKLY;BYDAY=TH',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
  'FREQ=WEEKLY;BYDAY=MO,FR',
  'FREQ=MONTHLY;BYDAY=3FR',
  'FREQ=MONTHLY;BYDAY=-1WE',
  'FREQ=MONTHLY;BYMONTHDAY=15',
  'FREQ=WEEKLY;BYDAY=WE;COUNT=12',
  'FREQ=DAILY;INTERVAL=10',
  null,
] as const;
const ZONES = ['Asia/Tokyo', 'America/New_York', 'Australia/Lord_Howe', 'UTC'];
const POLICIES = ['none', 'skip', 'next_week', 'next_workday', 'previous_workday', 'ask'] as const;
const DECISIONS = ['keep', 'skip', 'next_week', 'next_workday', 'previous_workday'] as const;

const pick = <T>(of: readonly T[], n: number): T => of[n % of.length] as T;

/** The edit that a step means for the series as it is now; null where it means none. */
export function editOfStep(
  { what, a, b }: Step,
  { series, rows }: Gathering,
  now: Temporal.Instant,
): Edit | null {
  const seriesId = series.id;
  const coming = rows.filter((row) => isToCome(row, now));
  const near = coming.slice(0, 14);
  const row = near.length > 0 ? pick(near, a) : null;
  const today = toLocal(now, series.tzid).toPlainDate();
  const day = today.add({ days: (a % 120) + 1 });
  const hour = Temporal.PlainTime.from({ hour: 6 + (b % 14), minute: (b % 4) * 15 });
  const of = <K extends Edit['kind']>(kind: K, rest: object): Edit | null =>
    row ? ({ kind, occurrenceId: row.id, ...rest } as unknown as Edit) : null;
  const text = { ja: `題${b % 5}`, en: null };
  switch (what) {
    case 'move':
      return of('occurrence', {
        startLocal: day.toPlainDateTime(hour),
        ...(b % 3 ? {} : { durationMinutes: 30 + (b % 90) }),
      });
    case 'describe':
      return of('occurrence', { subtitle: text });
    case 'retitle':
      return of('occurrence', { title: text, venue: b % 2 ? { name: `店${b % 7}` } : null });
    case 'give_back':
      return of('occurrence', { giveBack: ['title', 'venue', 'duration'] });
    case 'series_text':
      return { kind: 'series', seriesId, title: text, durationMinutes: 60 + (b % 3) * 15 };
    case 'series_place':
      return {
        kind: 'series',
        seriesId,
        venue: { name: `店${b % 5}` },
        ...(row && a % 2 ? { fromOccurrenceId: row.id } : {}),
      };
    case 'rule':
      return {
        kind: 'series',
        seriesId,
        rrule: pick(RULES, b),
        ...(a % 2 ? { startLocal: day.toPlainDateTime(hour) } : {}),
      };
    case 'following':
      return (
        row && {
          kind: 'series',
          seriesId,
          fromOccurrenceId: row.id,
          ...(b % 3 ? { rrule: pick(RULES, b) } : {}),
          startLocal: row.ruleStart.add({ days: (a % 9) - 4 }).add({ hours: b % 5 }),
          resetOwn: a % 4 === 0,
        }
      );
    case 'zone':
      return { kind: 'series', seriesId, timeZone: pick(ZONES, a) };
    case 'holidays':
      return { kind: 'series', seriesId, holidayPolicy: pick(POLICIES, a) };
    case 'reset':
      return { kind: 'series', seriesId, resetOwn: true };
    case 'cancel':
      return of('cancel', { reason: b % 2 ? '台風' : null });
    case 'reinstate':
      return of('reinstate', {});
    case 'skip':
      return of('skip', {});
    case 'add': {
      const onRule = row && b % 3 === 0 ? row.ruleStart : day.toPlainDateTime(hour);
      return { kind: 'add', seriesId, startLocal: onRule, subtitle: text };
    }
    case 'close':
      return {
        kind: 'close',
        seriesId,
        firstDay: day,
        lastDay: day.add({ days: b % 30 }),
        label: null,
      };
    case 'reopen': {
      const closure = series.closures.length > 0 ? pick(series.closures, a) : null;
      return closure && { kind: 'reopen', seriesId, closureId: closure.id };
    }
    case 'pause':
      return {
        kind: 'pause',
        seriesId,
        fromDay: day,
        untilDay: b % 2 ? day.add({ days: b % 60 }) : null,
      };
    case 'resume':
      return { kind: 'resume', seriesId };
    case 'end':
      return { kind: 'end', seriesId, lastDay: day.add({ days: b % 400 }) };
    case 'decide':
      return (
        row && {
          kind: 'decide_holiday',
          seriesId,
          originalStart: row.ruleStart,
          decision: pick(DECISIONS, b),
        }
      );
    case 'wait':
    case 'take_back':
      return null;
  }
}

/** What must hold of a series at any time; a sentence for each thing that does not. */
export function faultsOf({ rows, past }: Gathering, now: Temporal.Instant): string[] {
  const coming = rows.filter((row) => isToCome(row, now) && row.cancelledBy !== 'plan');
  const numbers = [...past.filter((date) => date.cancelledBy !== 'plan'), ...coming];
  const begun = new Set(past.map(({ id }) => id));
  const all = [...past, ...rows.filter(({ id }) => !begun.has(id))];
  const inOrder = [...coming].sort((x, y) =>
    Temporal.PlainDateTime.compare(x.ruleStart, y.ruleStart),
  );
  const times = coming
    .filter(({ cancelledBy }) => !cancelledBy)
    .map(({ startsAt }) => String(startsAt));
  const faults: [string, boolean][] = [
    ['two dates have one number', unique(numbers.map(({ number }) => String(number)))],
    [
      'two dates stand for one date of the rule',
      unique(all.map(({ ruleStart }) => String(ruleStart))),
    ],
    ['two dates begin at one moment', unique(times)],
    [
      'numbers are out of order',
      inOrder.every((row, at) => at === 0 || row.number > (inOrder[at - 1]?.number ?? 0)),
    ],
    [
      'a status says something else than who cancelled it',
      rows.every((row) => (row.status === 'cancelled') === (row.cancelledBy !== null)),
    ],
    [
      'an end is not where the length puts it',
      rows.every((row) => row.startsAt.add({ minutes: row.durationMinutes }).equals(row.endsAt)),
    ],
  ];
  return faults.filter(([, holds]) => !holds).map(([fault]) => fault);
}

const unique = (values: readonly string[]): boolean => new Set(values).size === values.length;
