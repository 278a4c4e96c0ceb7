import { preview, type Preview } from '@asaza/recurrence';
import { Caller } from '../../test/support/graphql-client';
import type { Stack } from '../../test/support/stack';
import { timed } from '../measure/interleave';
import { atMost, type Findings } from '../measure/report';
import { summaryOf } from '../measure/statistics';
import { Seeded } from '../measure/seeded';
import type { Conditions } from '../scenario';
import { sampleSeries, type SampleSeries } from './rules';

const DATES = 60;

/** What a host waits for while typing: 60 dates of a rule that is not saved. */
export async function previewing({ small, seed, say }: Conditions): Promise<Findings> {
  const all = sampleSeries(new Seeded(seed + 1), small ? 200 : 1_000);
  const short = all.filter((one) => previewed(one).occurrences.length !== DATES);
  const millis = await timed((index) => previewed(all[index]!), {
    times: all.length,
    warmUp: Math.min(50, all.length),
  });
  const summary = summaryOf(millis);
  say(`previewing: p95 ${summary.p95Ms} ms`);
  return {
    peers: { 'preview of 60 dates': summary },
    ratios: {},
    goals: [atMost('preview of 60 dates, p95 ms', summary.p95Ms, 50)],
    invariants: [
      {
        name: 'every preview has its 60 dates',
        ok: short.length === 0,
        detail: `${all.length} rules, ${short.length} gave another number`,
      },
    ],
  };
}

/** The same as a page asks for it, with the sentence. */
export async function previewingOverHttp(
  { small, seed }: Conditions,
  stack: Stack,
): Promise<Findings> {
  const all = sampleSeries(new Seeded(seed + 1), small ? 60 : 300);
  const caller = new Caller(stack.url);
  const ask = ({ rrule, startLocal, timeZone }: SampleSeries) =>
    caller.get(
      `query ($input: RecurrencePreviewInput!) { previewRecurrence(input: $input) { sentence occurrences { startsAtLocal startsAtUtc holiday movedFrom } } }`,
      { input: { rrule, startLocal, timeZone, limit: DATES } },
    );
  const millis = await timed((index) => ask(all[index]!), { times: all.length, warmUp: 20 });
  return {
    peers: { 'preview of 60 dates over GraphQL, with its sentence': summaryOf(millis) },
    ratios: {},
    goals: [],
    invariants: [],
  };
}

function previewed({ rrule, startLocal, timeZone, holidayPolicy }: SampleSeries): Preview {
  const outcome = preview({ rrule, startLocal, timeZone, holidayPolicy, limit: DATES });
  if (!outcome.ok) throw new Error(`${rrule} is refused.`);
  return outcome.value;
}
