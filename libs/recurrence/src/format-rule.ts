import { type ByDay, type Rule, type Until } from './rule';

const basic = (iso: string): string => iso.replace(/[-:]/g, '').replace(/\.\d+/, '');

function formatUntil(until: Until): string {
  if (until.kind === 'day') return basic(until.day.toString());
  if (until.kind === 'local') return basic(until.local.toString({ smallestUnit: 'second' }));
  return basic(until.instant.toString({ smallestUnit: 'second' }));
}

const formatByDay = (day: ByDay): string => `${day.ordinal ?? ''}${day.weekday}`;

/** The canonical RRULE value (no `RRULE:`): parts in one order, defaults left out, lists sorted. */
export function formatRule(rule: Rule): string {
  const months = [...rule.byMonth.map(String), ...rule.byLeapMonth.map((month) => `${month}L`)];
  const parts: readonly (readonly [string, string])[] = [
    ['RSCALE', rule.rscale ?? ''],
    ['FREQ', rule.frequency],
    ['INTERVAL', rule.interval === 1 ? '' : String(rule.interval)],
    ['COUNT', rule.count === null ? '' : String(rule.count)],
    ['UNTIL', rule.until === null ? '' : formatUntil(rule.until)],
    ['BYMONTH', months.join(',')],
    ['BYWEEKNO', rule.byWeekNo.join(',')],
    ['BYYEARDAY', rule.byYearDay.join(',')],
    ['BYMONTHDAY', rule.byMonthDay.join(',')],
    ['BYDAY', rule.byDay.map(formatByDay).join(',')],
    ['BYHOUR', rule.byHour.join(',')],
    ['BYMINUTE', rule.byMinute.join(',')],
    ['BYSECOND', rule.bySecond.join(',')],
    ['BYSETPOS', rule.bySetPos.join(',')],
    ['WKST', rule.weekStart ?? ''],
    ['SKIP', rule.skip ?? ''],
  ];
  return parts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join(';');
}
