import { parseSeriesRule, preview } from '@asaza/recurrence';
import { atMost, type Findings } from '../measure/report';
import { rounded, summaryOf } from '../measure/statistics';
import { Seeded } from '../measure/seeded';
import type { Conditions } from '../scenario';
import { garbageRules } from './garbage';

const START = '2027-01-13T07:00:00';

/** 10,000 garbage rules to the preview and to the form: each is refused or answered; refusals come at once. */
export function refusing({ small, seed, say }: Conditions): Findings {
  const rules = garbageRules(new Seeded(seed + 2), small ? 1_000 : 10_000);
  const seen = { previewed: take(rules, askPreview), saved: take(rules, askSeries) };
  const slowest = Math.max(seen.previewed.longest, seen.saved.longest);
  say(`refusing: slowest ${slowest.toFixed(1)} ms: ${seen.previewed.slowest.slice(0, 100)}`);
  return {
    peers: {
      'garbage to the preview, refused': summaryOf(seen.previewed.millis),
      'odd rules among it that have dates, 60 previewed': summaryOf(seen.previewed.answered),
      'garbage to the series form, refused': summaryOf(seen.saved.millis),
    },
    ratios: {},
    goals: [atMost('slowest refusal of a garbage rule, ms', rounded(slowest), 200)],
    invariants: [
      {
        name: 'every garbage rule is refused or answered',
        ok: seen.previewed.thrown.length + seen.saved.thrown.length === 0,
        detail:
          `${rules.length} rules; preview: ${seen.previewed.refused} refused; form: ${seen.saved.refused} refused` +
          [...seen.previewed.thrown, ...seen.saved.thrown]
            .slice(0, 2)
            .map((text) => `; ${text}`)
            .join(''),
      },
    ],
  };
}

interface Taken {
  /** Of the refusals. */
  readonly millis: number[];
  /** Of the rules that turn out to have dates. */
  readonly answered: number[];
  readonly thrown: string[];
  readonly slowest: string;
  readonly longest: number;
  readonly refused: number;
}

function take(rules: readonly string[], ask: (rrule: string) => boolean): Taken {
  const millis: number[] = [];
  const answered: number[] = [];
  const thrown: string[] = [];
  let slowest = '';
  let longest = 0;
  let refused = 0;
  for (const rule of rules) {
    const began = performance.now();
    let isAnswered = false;
    try {
      isAnswered = ask(rule);
      if (!isAnswered) refused += 1;
    } catch (error) {
      thrown.push(`${rule.slice(0, 80)}: ${String(error).slice(0, 120)}`);
    }
    const took = performance.now() - began;
    if (isAnswered) {
      answered.push(took);
      continue;
    }
    if (took > longest) [longest, slowest] = [took, rule];
    millis.push(took);
  }
  return { millis, answered, thrown, slowest, longest, refused };
}

const askPreview = (rrule: string): boolean =>
  preview({ rrule, startLocal: START, timeZone: 'Asia/Tokyo', limit: 60 }).ok;

const askSeries = (rrule: string): boolean => parseSeriesRule(rrule).ok;
