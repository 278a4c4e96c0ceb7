import { addDays, weekdayOf } from './days';
import { buildRule } from './rules/build-rule';
import { readRule } from './rules/read-rule';
import { type EditedRule, type Weekday, WEEKDAYS } from './rules/rule';
import { editedRule, endingOf, type RuleFields } from './rules/rule-shape';

/** The usual rhythms, chosen dates, the editor for all others, and a rule that even it cannot show. */
export const CADENCES = [
  'weekly',
  'biweekly',
  'nth',
  'last',
  'monthday',
  'weekdays',
  'dates',
  'custom',
  'raw',
] as const;
export type Cadence = (typeof CADENCES)[number];

export interface DayFacts {
  readonly monthday: number;
  readonly month: number;
  /** 1-5: which one of its weekday in its month. */
  readonly nth: number;
  readonly last: boolean;
  readonly weekday: Weekday;
}

export function factsOf(day: string): DayFacts {
  const monthday = Number(day.slice(8, 10));
  return {
    monthday,
    month: Number(day.slice(5, 7)),
    nth: Math.ceil(monthday / 7),
    last: addDays(day, 7).slice(0, 7) !== day.slice(0, 7),
    weekday: WEEKDAYS[(weekdayOf(day) + 6) % 7] ?? 'FR',
  };
}

/** The rhythms that a first date can begin: the fifth Friday of a month is offered as the last one. */
export function cadencesFor(day: string): readonly Cadence[] {
  const { nth, last, weekday } = factsOf(day);
  const fits: Partial<Record<Cadence, boolean>> = {
    nth: nth < 5,
    last,
    weekdays: weekday !== 'SA' && weekday !== 'SU',
    raw: false,
  };
  return CADENCES.filter((cadence) => fits[cadence] ?? true);
}

/** The numbers that a chip says. */
export const chipFacts = (day: string) => {
  const { nth, monthday } = factsOf(day);
  return { nth, monthday };
};

const PLAIN = { pick: 'same', ordinals: [], monthDays: [], months: [], weekStart: null } as const;

/** A usual rhythm that begins on `day`, as the editor would hold it. */
function usual(cadence: Cadence, day: string): Omit<EditedRule, 'ending'> | null {
  const { monthday, nth, weekday } = factsOf(day);
  const weekly = { ...PLAIN, frequency: 'WEEKLY', interval: 1, weekdays: [weekday] } as const;
  const monthly = { ...PLAIN, frequency: 'MONTHLY', interval: 1 } as const;
  switch (cadence) {
    case 'weekly':
      return weekly;
    case 'biweekly':
      return { ...weekly, interval: 2 };
    case 'weekdays':
      return { ...weekly, weekdays: WEEKDAYS.slice(0, 5) };
    case 'nth':
      return { ...monthly, pick: 'nth', weekdays: [weekday], ordinals: [nth] };
    case 'last':
      return { ...monthly, pick: 'nth', weekdays: [weekday], ordinals: [-1] };
    case 'monthday':
      return { ...monthly, weekdays: [], pick: 'monthday', monthDays: [monthday] };
    default:
      return null;
  }
}

/** The rule of RFC 5545 that the chips and the editor say from `day` on; null for chosen dates. */
export function ruleOf(
  form: { readonly cadence: Cadence } & RuleFields,
  day: string,
): string | null {
  if (form.cadence === 'dates') return null;
  if (form.cadence === 'raw') return form.rrule ?? '';
  const known = usual(form.cadence, day);
  return buildRule(known ? { ...known, ending: endingOf(form) } : editedRule(form, factsOf(day)));
}

const never = { kind: 'never' } as const;

/** Which chip stands for a rule that has a date on `day`, and what the editor then holds. */
export function cadenceOf(
  rrule: string | null,
  day: string,
): { readonly cadence: Cadence; readonly rule: EditedRule | null } {
  if (rrule === null) return { cadence: 'dates', rule: null };
  const rule = readRule(rrule);
  if (!rule) return { cadence: 'raw', rule: null };
  const open = buildRule({ ...rule, ending: never });
  const chip = cadencesFor(day).find((cadence) => {
    const known = usual(cadence, day);
    return known !== null && buildRule({ ...known, ending: never }) === open;
  });
  return { cadence: chip ?? 'custom', rule };
}
