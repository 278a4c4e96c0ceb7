import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CandidateEdge } from '../../libs/introductions/src/domain/candidate-graph';
import { gini } from '../../libs/introductions/src/domain/certificate';
import { matchExactly } from '../../libs/introductions/src/domain/exact-matching';
import { matchPeople } from '../../libs/introductions/src/domain/matching';
import type { MatchingProblem } from '../../libs/introductions/src/domain/pairing';
import { seededRandom } from '../../libs/introductions/src/domain/seeded-random';
import { loadSolver } from '../../libs/introductions/src/application/highs';
import { atLeast, atMost, type Findings, type Goal } from '../measure/report';
import { Seeded } from '../measure/seeded';
import { rounded } from '../measure/statistics';
import type { Conditions } from '../scenario';
import { exposure, lists, randomly } from './rivals';

/** One line of 20 s of contact, seconds from the beginning of the record (sociopatterns.org, CC0). */
interface Contact {
  readonly at: number;
  readonly pair: string;
}

const GATHERINGS = { SFHH: 'SFHH_tij.dat.gz', InVS15: 'workplace_InVS15_tij.dat.gz' } as const;
const PLACES = 2;
const MET_SECONDS = 60;
const DAY_SECONDS = 86_400;
const CONTACT_SECONDS = 20;

/**
 * Real gatherings: the first day is what is known, pairs who had no contact are put to each other, and who met
 * later tells how good that was. Every way gets the same candidates with the same worth: Adamic & Adar (2003), how
 * rare the people are whom both have met.
 */
export async function gatherings({ seed, say }: Conditions): Promise<Findings> {
  const folder = process.env.BENCH_DATA_DIR;
  if (!folder || !existsSync(path.join(folder, GATHERINGS.SFHH))) {
    say('gatherings: BENCH_DATA_DIR does not hold the contact data; these figures are left out');
    return absent();
  }
  const goals: Goal[] = [];
  const ratios: Record<string, number> = {};
  const open = await loadSolver();
  for (const [name, file] of Object.entries(GATHERINGS)) {
    const { problem, laterMet } = gatheringIn(path.join(folder, file));
    const matched = matchExactly(problem, matchPeople(problem, seededRandom(seed)), open);
    const by: Record<string, readonly number[]> = {
      product: matched.chosen,
      'top-2 lists': lists(problem, PLACES),
      random: randomly(problem, new Seeded(seed)).edges(),
    };
    const found = Object.fromEntries(
      Object.entries(by).map(([way, edges]) => [way, figures(problem, edges, laterMet)]),
    ) as Record<string, ReturnType<typeof figures>>;
    for (const [way, { met, most, inequality, left }] of Object.entries(found)) {
      ratios[`${name}, ${way}: met later / put to each other`] = met;
      ratios[`${name}, ${way}: most times one person is put to others`] = most;
      ratios[`${name}, ${way}: Gini of it`] = inequality;
      ratios[`${name}, ${way}: share of people left out`] = left;
    }
    const [ours, theirs] = [found['product']!, found['top-2 lists']!];
    goals.push(
      atMost(
        `4 ${name}: most introductions of one person (${PLACES} asked for)`,
        ours.most,
        PLACES,
      ),
      atMost(`4 ${name}: Gini of introductions`, ours.inequality, 0.06),
      atLeast(
        `4 ${name}: share met later, minus that of top-2 lists`,
        rounded(ours.met - theirs.met),
        -0.02,
      ),
    );
    say(
      `${name}: ${problem.quota.length} people, ${matched.chosen.length} pairs, ${matched.certificate.solver}`,
    );
  }
  return { peers: {}, ratios, goals, invariants: [] };
}

const absent = (): Findings => ({
  peers: {},
  ratios: {},
  goals: Object.keys(GATHERINGS).map((name) =>
    atMost(`4 ${name}: Gini of introductions (set BENCH_DATA_DIR)`, null, 0.06),
  ),
  invariants: [],
});

function figures(
  problem: MatchingProblem,
  edges: readonly number[],
  laterMet: (edge: CandidateEdge) => boolean,
) {
  const counts = exposure(problem, edges).filter((_, person) =>
    problem.edges.some(({ a, b }) => a === person || b === person),
  );
  return {
    met: rounded(edges.filter((edge) => laterMet(problem.edges[edge]!)).length / edges.length),
    most: Math.max(...counts),
    inequality: rounded(gini(counts)),
    left: rounded(counts.filter((count) => count === 0).length / counts.length),
  };
}

function gatheringIn(file: string) {
  const contacts = contactsIn(file);
  const first = contacts.filter(({ at }) => at < DAY_SECONDS);
  const later = contacts.filter(({ at }) => at >= DAY_SECONDS);
  const [before, after] = [secondsOf(first), secondsOf(later)];
  const peopleOf = (of: ReadonlyMap<string, number>): Set<string> =>
    new Set([...of.keys()].flatMap((pair) => pair.split(' ')));
  const there = peopleOf(after);
  const both = [...peopleOf(before)].filter((person) => there.has(person)).sort();
  const circles = new Map<string, Set<string>>();
  for (const pair of before.keys()) {
    const [i, j] = pair.split(' ') as [string, string];
    circles.set(i, (circles.get(i) ?? new Set()).add(j));
    circles.set(j, (circles.get(j) ?? new Set()).add(i));
  }
  const edges: CandidateEdge[] = [];
  for (let a = 0; a < both.length; a += 1)
    for (let b = a + 1; b < both.length; b += 1) {
      if (before.has(pairOf(both[a]!, both[b]!))) continue;
      const worth = adamicAdar(circles, both[a]!, both[b]!);
      if (worth > 0) edges.push({ a, b, weight: Math.round(worth * 1e5) });
    }
  const problem: MatchingProblem = {
    quota: both.map(() => PLACES),
    owed: both.map(() => false),
    edges: thinned(edges, both.length),
  };
  const laterMet = ({ a, b }: CandidateEdge): boolean =>
    (after.get(pairOf(both[a]!, both[b]!)) ?? 0) >= MET_SECONDS;
  return { problem, laterMet };
}

/** As the product thins them: a pair stays when it is among the best thirty of one of the two. */
function thinned(edges: readonly CandidateEdge[], people: number): CandidateEdge[] {
  const at = Array.from({ length: people }, (): CandidateEdge[] => []);
  for (const edge of edges) {
    at[edge.a]!.push(edge);
    at[edge.b]!.push(edge);
  }
  const kept = new Set(
    at.flatMap((own) =>
      own.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b).slice(0, 30),
    ),
  );
  return edges.filter((edge) => kept.has(edge));
}

function adamicAdar(
  circles: ReadonlyMap<string, ReadonlySet<string>>,
  a: string,
  b: string,
): number {
  let worth = 0;
  for (const friend of circles.get(a)!)
    if (circles.get(b)!.has(friend)) worth += 1 / Math.log(circles.get(friend)!.size);
  return worth;
}

function contactsIn(file: string): Contact[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  // The clock of a record begins at midnight of its first day.
  return lines.map((line) => {
    const [at, i, j] = line.trim().split(/\s+/) as [string, string, string];
    return { at: Number(at), pair: pairOf(i, j) };
  });
}

const pairOf = (i: string, j: string): string => (i < j ? `${i} ${j}` : `${j} ${i}`);

function secondsOf(contacts: readonly Contact[]): Map<string, number> {
  const seconds = new Map<string, number>();
  for (const { pair } of contacts) seconds.set(pair, (seconds.get(pair) ?? 0) + CONTACT_SECONDS);
  return seconds;
}
