import { addDays, weekdayOf } from './days';

export const CADENCES = ['weekly', 'biweekly', 'nth', 'last', 'monthday', 'dates'] as const;
export type Cadence = (typeof CADENCES)[number];

const BYDAY = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

interface DayFacts {
  readonly monthday: number;
  /** 1-5: which one of its weekday in its month. */
  readonly nth: number;
  readonly last: boolean;
  readonly byday: string;
}

function factsOf(day: string): DayFacts {
  const monthday = Number(day.slice(8, 10));
  return {
    monthday,
    nth: Math.ceil(monthday / 7),
    last: addDays(day, 7).slice(0, 7) !== day.slice(0, 7),
    byday: BYDAY[weekdayOf(day)] ?? 'FR',
  };
}

/** True for a calendar day written `YYYY-MM-DD`. */
export const isDay = (raw: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(raw) && !Number.isNaN(Date.parse(raw)) && addDays(raw, 0) === raw;

/** The rhythms that a first date can begin: the fifth Friday of a month is offered as the last one. */
export function cadencesFor(day: string): readonly Cadence[] {
  const { nth, last } = factsOf(day);
  return CADENCES.filter(
    (cadence) => (cadence !== 'nth' || nth < 5) && (cadence !== 'last' || last),
  );
}

/** The numbers that a chip says. */
export const chipFacts = (day: string) => {
  const { nth, monthday } = factsOf(day);
  return { nth, monthday };
};

/** The rule of RFC 5545 for a rhythm that begins on `day`; null for chosen dates. */
export function ruleOf(cadence: Cadence, day: string): string | null {
  const { monthday, nth, byday } = factsOf(day);
  switch (cadence) {
    case 'weekly':
      return `FREQ=WEEKLY;BYDAY=${byday}`;
    case 'biweekly':
      return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${byday}`;
    case 'nth':
      return `FREQ=MONTHLY;BYDAY=${nth}${byday}`;
    case 'last':
      return `FREQ=MONTHLY;BYDAY=-1${byday}`;
    case 'monthday':
      return `FREQ=MONTHLY;BYMONTHDAY=${monthday}`;
    case 'dates':
      return null;
  }
}
