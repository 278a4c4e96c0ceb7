import { loadSolver } from '../../libs/introductions/src/application/highs';
import { candidateGraph } from '../../libs/introductions/src/domain/candidate-graph';
import { gini } from '../../libs/introductions/src/domain/certificate';
import { RoomGrounds } from '../../libs/introductions/src/domain/grounds';
import { neverListOf } from '../../libs/introductions/src/domain/never-list';
import type { MatchingProblem } from '../../libs/introductions/src/domain/pairing';
import {
  buildRound,
  canonicalSnapshot,
  type RoundSnapshot,
} from '../../libs/introductions/src/domain/round';
import { atLeast, type Findings } from '../measure/report';
import { Seeded } from '../measure/seeded';
import { rounded } from '../measure/statistics';
import type { Conditions } from '../scenario';
import { exposure, greedily } from './rivals';
import { roomOf } from './rooms';

/** Clubs in which people have little in common: who is left out, by us and by the usual ways. */
export async function coverage({ small, seed, say }: Conditions): Promise<Findings> {
  const exact = await loadSolver();
  const rooms = Array.from({ length: small ? 6 : 40 }, (_, index) =>
    roomOf(new Seeded(seed + index), {
      people: [24, 40, 80, 150][index % 4]!,
      concepts: 300,
      most: 1,
      silent: 0.15,
    }),
  );
  const left = { product: 0, greedy: 0, 'top-2 lists': 0 };
  let reachable = 0;
  let untold = 0;
  let unsupported = 0;
  let claims = 0;
  const ginis: Record<string, number[]> = { product: [], 'top-2 lists': [] };
  for (const room of rooms) {
    const problem = problemIn(room);
    const can = problem.quota.map((_, person) =>
      problem.edges.some(({ a, b }) => a === person || b === person),
    );
    const round = buildRound(room, { version: 'bench', exact });
    reachable += round.certificate.reachable;
    left.product += round.certificate.reachable - round.certificate.coverage;
    const missedBy = (counts: readonly number[]): number =>
      can.filter((yes, person) => yes && counts[person] === 0).length;
    left.greedy += missedBy(exposure(problem, greedily(problem).edges()));
    // Introduced by a list is who is shown to somebody that is shown to them, too.
    left['top-2 lists'] += missedBy(shownBy(problem, 2));
    ginis.product!.push(round.certificate.gini);
    ginis['top-2 lists']!.push(gini(shownBy(problem, 2).filter((_, person) => can[person])));
    const told = new Set([
      ...round.pairs.flatMap(({ low, high }) => [low, high]),
      ...round.unmatched.map(({ personId }) => personId),
    ]);
    untold += room.people.length - told.size;
    const evidence = round.pairs.flatMap(({ reasonForLow, reasonForHigh }) => [
      ...reasonForLow.evidence,
      ...reasonForHigh.evidence,
    ]);
    claims += 2 * evidence.length;
    unsupported += evidence
      .flatMap(({ mine, theirs }) => [mine, theirs])
      .filter(({ ownerId, field, index, text }) => {
        const owner = room.people.find(({ personId }) => personId === ownerId)!;
        return (field === 'industry' ? owner.industry : owner[field][index]) !== text;
      }).length;
  }
  const share = (missed: number): number => rounded(1 - missed / reachable);
  const mean = (of: readonly number[]): number =>
    rounded(of.reduce((sum, one) => sum + one, 0) / of.length);
  say(`coverage: ${rooms.length} rooms, ${reachable} people who can be reached`);
  return {
    peers: {},
    ratios: {
      'people reached / people who can be: product': share(left.product),
      'people reached / people who can be: greedy': share(left.greedy),
      'ever shown to anybody / people who can be: top-2 lists': share(left['top-2 lists']),
      'Gini of introductions: product, mean of rooms': mean(ginis.product!),
      'Gini of being shown: top-2 lists, mean of rooms': mean(ginis['top-2 lists']!),
    },
    goals: [atLeast('3 coverage: reached / can be reached', share(left.product), 1)],
    invariants: [
      {
        name: 'whoever gets nobody is told why',
        ok: untold === 0,
        detail: `${rooms.reduce((sum, { people }) => sum + people.length, 0)} people, ${untold} without a pair or a reason`,
      },
      {
        name: 'every claim of a reason is a field as it was written',
        ok: unsupported === 0,
        detail: `${claims} fields quoted, ${unsupported} without support`,
      },
    ],
  };
}

/** How often each person is shown to somebody, when everybody sees their k best. */
function shownBy(problem: MatchingProblem, k: number): number[] {
  const counts = problem.quota.map(() => 0);
  problem.quota.forEach((_, person) => {
    problem.edges
      .filter(({ a, b }) => a === person || b === person)
      .sort((x, y) => y.weight - x.weight)
      .slice(0, k)
      .forEach(({ a, b }) => (counts[a === person ? b : a]! += 1));
  });
  return counts;
}

/** The candidates of a room as every contender gets them. */
export function problemIn(snapshot: RoundSnapshot): MatchingProblem {
  const room = canonicalSnapshot(snapshot);
  const { edges } = candidateGraph(
    room.people,
    neverListOf(room.never),
    new RoomGrounds(room.people, room),
  );
  return {
    quota: room.people.map(({ quota }) => quota),
    owed: room.people.map(({ owed }) => owed),
    edges,
  };
}
