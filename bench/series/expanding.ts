import { RRule } from 'rrule';
import { expand, parseRule, resolve, Temporal } from '@asaza/recurrence';
import { interleaved } from '../measure/interleave';
import { atMost, type Findings } from '../measure/report';
import { median, ratioOf, rounded, summaryOf } from '../measure/statistics';
import { Seeded } from '../measure/seeded';
import type { Conditions } from '../scenario';
import { sampleSeries, type SampleSeries } from './rules';

const FROM = '2027-01-04T00:00:00';
const UNTIL = '2028-07-04T00:00:00';
const SLICES = 10;

/** 1,000 series for 18 months: by us with holidays and zones, by us as wall times, by the peer as wall times. */
export async function expanding({ small, seed, say }: Conditions): Promise<Findings> {
  const all = sampleSeries(new Seeded(seed), 1_000);
  const differing = all.filter((one) => ours(one).join() !== theirs(one).join());
  const dates = all.reduce((sum, one) => sum + ours(one).length, 0);
  say(
    `expanding: ${all.length} rules give ${dates} dates, ${differing.length} differ from the peer`,
  );
  const share = (slice: number): SampleSeries[] =>
    all.filter((_, index) => index % SLICES === slice);
  const millis = await interleaved(
    [
      { name: 'resolved', slice: (slice) => share(slice).forEach(oursResolved) },
      { name: 'ours', slice: (slice) => share(slice).forEach(ours) },
      { name: 'rrule', slice: (slice) => share(slice).forEach(theirs) },
    ],
    // The comparison above has run all of them once: the code is warm.
    { slices: SLICES, rounds: small ? 2 : 9, warmUp: small ? 0 : 1 },
  );
  return {
    peers: {
      'expand and resolve 1,000 series x 18 months, holidays and zones': summaryOf(millis.resolved),
      'expand the same as wall times, no holidays': summaryOf(millis.ours),
      'rrule 2.8 (UTC) expands the same as wall times': summaryOf(millis.rrule),
    },
    ratios: { 'wall times: time of ours / time of rrule': ratioOf(millis.ours, millis.rrule) },
    goals: [
      atMost(
        '1,000 series x 18 months expanded and resolved, ms on one core',
        rounded(median(millis.resolved)),
        2_000,
      ),
    ],
    invariants: [
      {
        name: 'the same dates as rrule, holidays aside',
        ok: differing.length === 0 && dates > 10_000,
        detail: `${all.length} rules, ${dates} dates, ${differing.length} differ${differing[0] ? `, first: ${differing[0].rrule} from ${differing[0].startLocal}` : ''}`,
      },
    ],
  };
}

function planned(one: SampleSeries, holidays: boolean) {
  const rule = parseRule(one.rrule);
  if (!rule.ok) throw new Error(`${one.rrule} is refused.`);
  const dates = expand({
    rule: rule.value,
    startLocal: Temporal.PlainDateTime.from(one.startLocal),
    rdates: [],
    exdates: [],
    from: Temporal.PlainDateTime.from(FROM),
    until: Temporal.PlainDateTime.from(UNTIL),
    limit: 1_000,
    holidayPolicy: holidays ? one.holidayPolicy : 'none',
    holidayRegion: holidays && one.holidayPolicy !== 'none' ? 'JP' : null,
    timeZone: one.timeZone,
  });
  return dates.ok ? dates.value : [];
}

const oursResolved = (one: SampleSeries): Temporal.Instant[] =>
  planned(one, true).map(({ localStart }) => resolve(localStart, one.timeZone));

const ours = (one: SampleSeries): string[] =>
  planned(one, false).map(({ localStart }) => localStart.toString({ smallestUnit: 'second' }));

const theirs = (one: SampleSeries): string[] =>
  new RRule({ ...RRule.parseString(one.rrule), dtstart: new Date(`${one.startLocal}Z`) })
    .between(new Date(`${FROM}Z`), new Date(`${UNTIL}Z`), true)
    .map((date) => date.toISOString().slice(0, 19));
