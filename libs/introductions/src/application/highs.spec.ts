import { beforeAll, describe, expect, it } from '@jest/globals';
import { matchExactly, type OpenProgram } from '../domain/exact-matching';
import { matchPeople, quickLimits } from '../domain/matching';
import { bestOfAll } from '../domain/matching.factory';
import type { CandidateEdge } from '../domain/candidate-graph';
import { Pairing, type MatchingProblem } from '../domain/pairing';
import { seededRandom } from '../domain/seeded-random';
import { loadSolver } from './highs';

let open: OpenProgram;
beforeAll(async () => {
  open = await loadSolver();
});

const heuristicOf = (problem: MatchingProblem) =>
  matchPeople(problem, seededRandom(1), quickLimits);
const exactOf = (problem: MatchingProblem) => matchExactly(problem, heuristicOf(problem), open);

/** People who each like about `likes` others; one place each, or up to three. */
function room(people: number, likes: number, places: 1 | 3, seed: number): MatchingProblem {
  const random = seededRandom(seed);
  const edges = new Map<number, CandidateEdge>();
  for (let i = 0; i < people * likes; i += 1) {
    const [x, y] = [Math.floor(random() * people), Math.floor(random() * people)];
    const [a, b] = [Math.min(x, y), Math.max(x, y)];
    const weight = 60_000 + Math.floor(random() * 940_000);
    if (a !== b) edges.set(a * people + b, { a, b, weight });
  }
  return {
    quota: Array.from({ length: people }, () => 1 + Math.floor(random() * places)),
    owed: Array.from({ length: people }, () => random() < 0.15),
    edges: [...edges.values()].sort((x, y) => x.a - y.a || x.b - y.b),
  };
}

describe('the exact matching', () => {
  it('is the best of all choices, and says so', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const problem = room(4 + (seed % 5), 2, seed % 2 === 0 ? 1 : 3, seed);
      const best = bestOfAll(problem);
      const { chosen, certificate } = exactOf(problem);
      const pairing = new Pairing(problem);
      for (const edge of chosen) {
        expect(pairing.fits(edge)).toBe(true);
        pairing.add(edge);
      }
      expect([pairing.coveredOwed, pairing.covered, pairing.value]).toEqual([
        best.coveredOwed,
        best.covered,
        best.value,
      ]);
      expect(certificate).toMatchObject({ gap: 0, solver: 'exact' });
    }
  });

  it.each([
    ['an even room', room(150, 12, 1, 5)],
    ['an odd room, where plain branching would go through everything', room(151, 12, 1, 6)],
    ['a room of three introductions each', room(151, 6, 3, 7)],
    ['a sparse room', room(299, 3, 1, 8)],
  ])('proves the best of %s', (_, problem) => {
    const heuristic = heuristicOf(problem);
    const exact = matchExactly(problem, heuristic, open);
    expect(exact.certificate.gap).toBe(0);
    expect(exact.certificate.coverage).toBe(heuristic.certificate.coverage);
    expect(exact.certificate.value).toBeGreaterThanOrEqual(heuristic.certificate.value);
  });

  it('is the same twice', () => {
    const problem = room(101, 10, 1, 9);
    expect(exactOf(problem)).toEqual(exactOf(problem));
  });

  it('keeps the choice it began with, and a bound that holds, when its counts run out', () => {
    const problem = room(151, 12, 1, 6);
    const [heuristic, exact] = [heuristicOf(problem), exactOf(problem)];
    const stopped = matchExactly(problem, heuristic, open, { cutRounds: 0, nodes: 0 });
    expect(stopped.certificate.value).toBeGreaterThanOrEqual(heuristic.certificate.value);
    expect(stopped.certificate.bound).toBeGreaterThanOrEqual(exact.certificate.value);
  });

  it('has an answer for a room in which nobody can be paired', () => {
    const nobody = { quota: [1, 1, 0], owed: [true, false, false], edges: [] };
    expect(exactOf(nobody).chosen).toEqual([]);
  });
});
