import type { EditedRule, Ending } from './rule';

/** The value of an RRULE property (RFC 5545) for what the editor says. */
export function buildRule(rule: EditedRule): string {
  const parts: readonly (readonly [string, string])[] = [
    ['FREQ', rule.frequency],
    ['INTERVAL', rule.interval === 1 ? '' : String(rule.interval)],
    ...endingParts(rule.ending),
    ['BYMONTH', rule.months.join(',')],
    ['BYMONTHDAY', rule.monthDays.join(',')],
    ['BYDAY', byDay(rule)],
    ['BYSETPOS', rule.pick === 'position' ? rule.ordinals.join(',') : ''],
    ['WKST', rule.weekStart ?? ''],
  ];
  return parts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join(';');
}

const endingParts = (ending: Ending): [string, string][] => {
  if (ending.kind === 'until') return [['UNTIL', ending.day.replaceAll('-', '')]];
  return ending.kind === 'count' ? [['COUNT', String(ending.count)]] : [];
};

function byDay({ pick, ordinals, weekdays }: EditedRule): string {
  if (pick !== 'nth') return weekdays.join(',');
  return weekdays.flatMap((day) => ordinals.map((ordinal) => `${ordinal}${day}`)).join(',');
}
