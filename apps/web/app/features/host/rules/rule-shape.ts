import { z } from 'zod';
import { isDay } from '../days';
import { type EditedRule, ENDS, FREQUENCIES, PICKS, sortedSet, WEEKDAYS, weekdaySet } from './rule';
import { typedNumber } from '../typed';

const OPTIONAL_WHOLE = z
  .string()
  .transform((raw, context) => {
    const number = typedNumber(raw);
    if (number !== null && number > 0) return number;
    context.addIssue({ code: 'custom', message: number === null ? 'not_a_number' : 'too_small:1' });
    return z.NEVER;
  })
  .optional();

const places = (least: number, most: number) =>
  z
    .array(z.string())
    .optional()
    .transform((list) =>
      sortedSet((list ?? []).map(Number).filter((place) => place >= least && place <= most)),
    );

/** `1、15、末日` as people type it: 1, 15, -1; null when a part of it is no day of a month. */
export function typedMonthDays(raw: string): number[] | null {
  const parts = raw
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,、・]+/)
    .filter(Boolean);
  const days = parts.map((part) =>
    /^(末日|月末|末|last|end)$/.test(part) ? -1 : Number(/^(-?\d{1,2})日?$/.exec(part)?.[1] ?? 0),
  );
  const fits = days.every((day) => day !== 0 && Math.abs(day) <= 31);
  return fits ? sortedSet(days) : null;
}

/** The editor's own fields, beside the chip that was chosen. */
export const ruleFields = {
  freq: z.enum(FREQUENCIES).optional(),
  interval: OPTIONAL_WHOLE,
  pick: z.enum(PICKS).optional(),
  weekday: z.array(z.enum(WEEKDAYS)).optional(),
  ordinal: places(-2, 5),
  monthDays: z
    .string()
    .optional()
    .transform((raw, context) => {
      const days = typedMonthDays(raw ?? '');
      if (days) return days;
      context.addIssue({ code: 'custom', message: 'not_month_days' });
      return z.NEVER;
    }),
  month: places(1, 12),
  weekStart: z.enum(['MO', 'SU']).optional(),
  ends: z.enum(ENDS).optional(),
  until: z.string().refine(isDay, { error: 'not_a_date_time' }).optional(),
  count: OPTIONAL_WHOLE,
  /** A rule that the editor cannot show. */
  rrule: z.string().optional(),
};

export type RuleFields = z.output<z.ZodObject<typeof ruleFields>>;

/** An end that is chosen has to be said. */
export function checkEnding(form: RuleFields, context: z.RefinementCtx): void {
  for (const kind of ['until', 'count'] as const)
    if (form.ends === kind && form[kind] === undefined)
      context.addIssue({ code: 'custom', path: [kind], message: 'required' });
}

export function endingOf({ ends, until, count }: RuleFields): EditedRule['ending'] {
  if (ends === 'until' && until) return { kind: 'until', day: until };
  if (ends === 'count' && count) return { kind: 'count', count };
  return { kind: 'never' };
}

interface DayFacts {
  readonly weekday: EditedRule['weekdays'][number];
  readonly nth: number;
  readonly monthday: number;
  readonly month: number;
}

/** The rule that the editor's fields say; what is left open is taken from the first date. */
export function editedRule(form: RuleFields, first: DayFacts): EditedRule {
  const frequency = form.freq ?? 'MONTHLY';
  const spans = frequency === 'MONTHLY' || frequency === 'YEARLY';
  const wanted = form.pick ?? 'nth';
  // The nth of several days is a thing of months alone.
  const pick = !spans ? 'same' : frequency === 'YEARLY' && wanted === 'position' ? 'nth' : wanted;
  const onWeekdays = pick === 'nth' || pick === 'position' || pick === 'each';
  const or = <Item>(chosen: readonly Item[], open: Item) => (chosen.length > 0 ? chosen : [open]);
  const typed = weekdaySet(form.weekday ?? []);
  return {
    frequency,
    interval: form.interval ?? 1,
    pick,
    weekdays: frequency === 'WEEKLY' || onWeekdays ? or(typed, first.weekday) : [],
    ordinals: pick === 'nth' || pick === 'position' ? or(form.ordinal, first.nth) : [],
    monthDays: pick === 'monthday' ? or(form.monthDays, first.monthday) : [],
    months: frequency === 'YEARLY' && pick !== 'same' ? or(form.month, first.month) : form.month,
    ending: endingOf(form),
    weekStart: form.weekStart ?? null,
  };
}
