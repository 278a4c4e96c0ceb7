import { isDay } from '../days';
import {
  type EditedRule,
  type Ending,
  FREQUENCIES,
  ORDINALS,
  type Pick,
  sortedSet,
  WEEKDAYS,
  weekdaySet,
} from './rule';

const KNOWN = [
  'FREQ',
  'INTERVAL',
  'COUNT',
  'UNTIL',
  'BYMONTH',
  'BYMONTHDAY',
  'BYDAY',
  'BYSETPOS',
  'WKST',
];

/** Reads a rule back into the editor; null for one that it cannot show whole, which is then kept as text. */
export function readRule(rrule: string): EditedRule | null {
  const parts = partsOf(rrule);
  if (!parts || [...parts.keys()].some((name) => !KNOWN.includes(name))) return null;
  const frequency = FREQUENCIES.find((known) => known === parts.get('FREQ'));
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const ending = endingOf(parts.get('UNTIL'), parts.get('COUNT'));
  const days = daysOf(parts.get('BYDAY'));
  const months = numbersOf(parts.get('BYMONTH'));
  const monthDays = numbersOf(parts.get('BYMONTHDAY'));
  const positions = numbersOf(parts.get('BYSETPOS'));
  const weekStart = parts.get('WKST') ?? null;
  if (!frequency || !ending || !days || !(interval >= 1)) return null;
  if (weekStart !== null && weekStart !== 'MO' && weekStart !== 'SU') return null;
  const pick = pickOf(days, monthDays, positions);
  const rule: EditedRule = {
    frequency,
    interval,
    pick: pick ?? 'same',
    weekdays: days.weekdays,
    ordinals: sortedSet([...days.ordinals, ...positions]),
    monthDays,
    months,
    ending,
    weekStart,
  };
  return pick && shows(rule) ? withoutPick(rule) : null;
}

function partsOf(rrule: string): Map<string, string> | null {
  const pairs = rrule
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')
    .map((part) => part.split('=') as [string, string]);
  const parts = new Map(pairs);
  return parts.size === pairs.length && pairs.every((pair) => pair.length === 2) ? parts : null;
}

const numbersOf = (list: string | undefined): number[] =>
  list ? sortedSet(list.split(',').map(Number)) : [];

interface Days {
  readonly weekdays: EditedRule['weekdays'];
  readonly ordinals: readonly number[];
}

/** Every ordinal with every weekday, or weekdays alone; anything else has no place in the editor. */
function daysOf(list: string | undefined): Days | null {
  if (!list) return { weekdays: [], ordinals: [] };
  const found = list.split(',').map((one) => /^([+-]?\d+)?([A-Z]{2})$/.exec(one));
  if (found.some((one) => !one || !(WEEKDAYS as readonly string[]).includes(one[2] ?? '')))
    return null;
  const weekdays = weekdaySet(found.map((one) => one?.[2] ?? ''));
  const ordinals = sortedSet(found.flatMap((one) => (one?.[1] ? [Number(one[1])] : [])));
  const pairs = new Set(found.map((one) => `${Number(one?.[1] ?? 0)}${one?.[2]}`));
  const whole = weekdays.length * Math.max(1, ordinals.length);
  const mixed = ordinals.length > 0 && found.some((one) => !one?.[1]);
  return pairs.size === whole && !mixed ? { weekdays, ordinals } : null;
}

function pickOf(
  days: Days,
  monthDays: readonly number[],
  positions: readonly number[],
): Pick | null {
  if (monthDays.length > 0)
    return days.weekdays.length === 0 && positions.length === 0 ? 'monthday' : null;
  if (days.ordinals.length > 0) return positions.length === 0 ? 'nth' : null;
  if (positions.length > 0) return days.weekdays.length > 0 ? 'position' : null;
  return days.weekdays.length > 0 ? 'each' : 'same';
}

/** Whether the editor has a control for all of it. */
function shows({ frequency, pick, ordinals, months }: EditedRule): boolean {
  if (ordinals.some((ordinal) => !(ORDINALS as readonly number[]).includes(ordinal))) return false;
  switch (frequency) {
    case 'DAILY':
      return pick === 'same';
    case 'WEEKLY':
      return pick === 'same' || pick === 'each';
    case 'MONTHLY':
      return true;
    case 'YEARLY':
      return pick === 'same' || (pick !== 'position' && months.length > 0);
  }
}

/** Days and weeks have no choice of how a day is found. */
const withoutPick = (rule: EditedRule): EditedRule =>
  rule.frequency === 'DAILY' || rule.frequency === 'WEEKLY' ? { ...rule, pick: 'same' } : rule;

function endingOf(until: string | undefined, count: string | undefined): Ending | null {
  if (until !== undefined && count !== undefined) return null;
  if (count !== undefined) return { kind: 'count', count: Number(count) };
  if (until === undefined) return { kind: 'never' };
  const day = until.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return isDay(day) ? { kind: 'until', day } : null;
}
