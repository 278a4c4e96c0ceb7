import type { HolidayPolicy } from '@asaza/recurrence';
import type { Seeded } from '../measure/seeded';

export interface SampleSeries {
  readonly rrule: string;
  readonly startLocal: string;
  readonly timeZone: string;
  readonly holidayPolicy: HolidayPolicy;
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const WORKDAYS = 'MO,TU,WE,TH,FR';
// Each as often as clubs use it, of twenty.
const SHAPES: readonly (readonly [number, (seeded: Seeded) => string])[] = [
  [8, (seeded) => `FREQ=WEEKLY;BYDAY=${days(seeded, 2)}`],
  [4, (seeded) => `FREQ=WEEKLY;INTERVAL=${seeded.whole(2, 4)};BYDAY=${days(seeded, 3)}`],
  [4, (seeded) => `FREQ=MONTHLY;BYDAY=${seeded.one([1, 2, 3, 4, -1])}${seeded.one(DAYS)}`],
  [1, (seeded) => `FREQ=MONTHLY;BYMONTHDAY=${seeded.one([1, 10, 15, 28, 31, -1])}`],
  [1, () => `FREQ=MONTHLY;BYDAY=${WORKDAYS};BYSETPOS=-1`],
  [1, () => `FREQ=DAILY;BYDAY=${WORKDAYS}`],
  [
    1,
    (seeded) =>
      `FREQ=YEARLY;BYMONTH=${seeded.some([1, 3, 4, 6, 9, 10, 12], 4)};BYDAY=2${seeded.one(DAYS)}`,
  ],
];
const ZONES = ['Asia/Tokyo', 'Asia/Tokyo', 'Asia/Tokyo', 'America/New_York', 'Europe/Zurich'];
const POLICIES: readonly HolidayPolicy[] = [
  'none',
  'skip',
  'next_week',
  'next_workday',
  'previous_workday',
];
const TIMES = ['07:00:00', '07:30:00', '12:10:00', '19:00:00', '21:30:00'];

const days = (seeded: Seeded, most: number): string =>
  seeded.some(DAYS, seeded.whole(1, most)).join(',');

/** Series as clubs have them: mostly weekly, some by the month, most of them in Tokyo. */
export function sampleSeries(seeded: Seeded, count: number): SampleSeries[] {
  const shapes = SHAPES.flatMap(([often, shape]) => Array.from({ length: often }, () => shape));
  return Array.from({ length: count }, () => {
    const day = String(seeded.whole(1, 28)).padStart(2, '0');
    return {
      rrule: seeded.one(shapes)(seeded),
      startLocal: `2026-${seeded.one(['10', '11', '12'])}-${day}T${seeded.one(TIMES)}`,
      timeZone: seeded.one(ZONES),
      holidayPolicy: seeded.one(POLICIES),
    };
  });
}
