import { expand, parseRule, resolve, type Temporal, TZDATA_VERSION } from '@asaza/recurrence';

export const ZONE = 'Asia/Tokyo';
export const RULE = 'FREQ=MONTHLY;BYDAY=3FR';
export const MINUTES = 90;
export const CAPACITY = 24;
/** How many came to each of the last twelve. */
const ATTENDANCE = [15, 17, 16, 19, 18, 21, 20, 23, 19, 22, 21, 20] as const;

export interface PastMorning {
  readonly index: number;
  readonly localStart: Temporal.PlainDateTime;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly present: number;
}

/** The twelve third Fridays before `now`, oldest first. */
export function pastMornings(now: Temporal.Instant): PastMorning[] {
  const today = now.toZonedDateTimeISO(ZONE).toPlainDateTime();
  const from = today
    .subtract({ months: 14 })
    .with({ day: 1, hour: 7, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  const rule = parseRule(RULE);
  if (!rule.ok) throw new Error('The demo rule is wrong.');
  const dates = expand({
    rule: rule.value,
    startLocal: from,
    rdates: [],
    exdates: [],
    until: today.subtract({ minutes: MINUTES }),
    limit: 20,
    holidayPolicy: 'none',
    holidayRegion: null,
    timeZone: ZONE,
  });
  if (!dates.ok) throw new Error('The demo rule gives no dates.');
  return dates.value.slice(-ATTENDANCE.length).map(({ localStart }, index) => {
    const startsAt = resolve(localStart, ZONE);
    return {
      index,
      localStart,
      startsAt,
      endsAt: startsAt.add({ minutes: MINUTES }),
      present: ATTENDANCE[index]!,
    };
  });
}

/** Who of `people` came to a morning: regulars nearly always, newcomers join as time goes on. Always the same. */
export function whoCame(people: number, morning: PastMorning): number[] {
  const known = Math.min(people, 22 + morning.index * 2);
  return Array.from({ length: known }, (_, person) => ({
    person,
    // A plain arithmetic shuffle: the demo is the same on every machine.
    rank: person * 0.6 + ((person * 37 + morning.index * 101) % 29),
  }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, morning.present)
    .map(({ person }) => person);
}

export { TZDATA_VERSION };
