import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gini } from './certificate';
import { fill } from './improve';
import { bestOfAll } from './matching.factory';
import { matchPeople } from './matching';
import { Pairing, type MatchingProblem } from './pairing';
import { seededRandom } from './seeded-random';

const problems = (most: number, edges: number): fc.Arbitrary<MatchingProblem> =>
  fc.integer({ min: 2, max: most }).chain((n) =>
    fc.record({
      quota: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: n, maxLength: n }),
      owed: fc.array(fc.boolean(), { minLength: n, maxLength: n }),
      edges: fc
        .uniqueArray(
          fc.record({
            a: fc.nat(n - 1),
            b: fc.nat(n - 1),
            weight: fc.integer({ min: 1, max: 1000 }),
          }),
          { maxLength: edges, selector: ({ a, b }) => Math.min(a, b) * n + Math.max(a, b) },
        )
        .map((all) =>
          all
            .filter(({ a, b }) => a !== b)
            .map(({ a, b, weight }) => ({ a: Math.min(a, b), b: Math.max(a, b), weight })),
        ),
    }),
  );

const pairingOf = (problem: MatchingProblem, seed = 1) => {
  const matching = matchPeople(problem, seededRandom(seed));
  const pairing = new Pairing(problem);
  for (const edge of matching.chosen) pairing.add(edge);
  return { matching, pairing };
};

describe('matchPeople', () => {
  it('covers exactly as many owed people, and people, as the best of all choices', () => {
    fc.assert(
      fc.property(problems(8, 13), fc.nat(), (problem, seed) => {
        const best = bestOfAll(problem);
        const { pairing } = pairingOf(problem, seed);
        expect([pairing.coveredOwed, pairing.covered]).toEqual([best.coveredOwed, best.covered]);
      }),
      { numRuns: 400 },
    );
  });

  it('needs its coverage step for that: greedy alone leaves people out who can be covered', () => {
    const rooms = fc.sample(problems(8, 13), { numRuns: 200, seed: 7 });
    const missed = rooms.filter((problem) => {
      const greedy = new Pairing(problem);
      const order = [...problem.edges.keys()];
      fill(
        greedy,
        order.sort((x, y) => problem.edges[y]!.weight - problem.edges[x]!.weight),
      );
      return greedy.covered < bestOfAll(problem).covered;
    });
    expect(missed.length).toBeGreaterThan(3);
  });

  it('proves a bound that the best of all choices does not pass', () => {
    fc.assert(
      fc.property(problems(8, 13), (problem) => {
        const best = bestOfAll(problem);
        const { certificate } = pairingOf(problem).matching;
        expect(certificate.value).toBeLessThanOrEqual(best.value / 1e6);
        expect(certificate.bound).toBeGreaterThanOrEqual(best.value / 1e6);
      }),
      { numRuns: 400 },
    );
  });

  it('comes to 99 % of the best value over many small rooms', () => {
    const rooms = fc.sample(problems(8, 13), { numRuns: 300, seed: 7 });
    let [got, possible] = [0, 0];
    for (const problem of rooms) {
      got += pairingOf(problem).pairing.value;
      possible += bestOfAll(problem).value;
    }
    expect(got / possible).toBeGreaterThan(0.99);
  });

  it('keeps every quota, chooses no edge twice, and reports its own exposure', () => {
    fc.assert(
      fc.property(problems(40, 200), (problem) => {
        const { matching, pairing } = pairingOf(problem);
        expect(new Set(matching.chosen).size).toBe(matching.chosen.length);
        problem.quota.forEach((most, person) => {
          expect(pairing.degree[person]).toBeLessThanOrEqual(most);
        });
        expect(matching.certificate.exposureMax).toBeLessThanOrEqual(3);
        expect(matching.certificate.value).toBeCloseTo(pairing.value / 1e6, 9);
        expect(matching.certificate.value).toBeLessThanOrEqual(matching.certificate.bound);
        expect(matching.certificate.coverage).toBeLessThanOrEqual(matching.certificate.reachable);
      }),
      { numRuns: 60 },
    );
  });

  it('answers the same for the same seed', () => {
    fc.assert(
      fc.property(problems(20, 80), fc.nat(), (problem, seed) => {
        expect(pairingOf(problem, seed).matching).toEqual(pairingOf(problem, seed).matching);
      }),
      { numRuns: 40 },
    );
  });

  it('gives up a heavy pair when that brings two more people in', () => {
    const chain: MatchingProblem = {
      quota: [1, 1, 1, 1],
      owed: [false, false, false, false],
      edges: [
        { a: 0, b: 1, weight: 10 },
        { a: 1, b: 2, weight: 900 },
        { a: 2, b: 3, weight: 10 },
      ],
    };
    expect(matchPeople(chain, seededRandom(1)).chosen).toEqual([0, 2]);
  });

  it('leaves out of an odd triangle the one who is not owed', () => {
    const triangle: MatchingProblem = {
      quota: [1, 1, 1],
      owed: [true, false, true],
      edges: [
        { a: 0, b: 1, weight: 900 },
        { a: 0, b: 2, weight: 1 },
        { a: 1, b: 2, weight: 900 },
      ],
    };
    expect(matchPeople(triangle, seededRandom(1)).chosen).toEqual([1]);
  });

  it('has an answer for an empty room', () => {
    const { chosen, certificate } = matchPeople(
      { quota: [], owed: [], edges: [] },
      seededRandom(1),
    );
    expect(chosen).toEqual([]);
    expect(certificate).toMatchObject({ value: 0, bound: 0, gap: 0, coverage: 0, gini: 0 });
  });
});

describe('gini', () => {
  it('is 0 when all are alike and near 1 when one has everything', () => {
    expect(gini([2, 2, 2])).toBeCloseTo(0, 12);
    expect(gini([...Array.from({ length: 99 }, () => 0), 5])).toBeCloseTo(0.99, 12);
  });
});
