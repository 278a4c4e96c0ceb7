import { incidence, type MatchingProblem, type Standing } from './pairing';

/** One linear row: `lower <= sum of values at columns <= upper`. */
export interface ProgramRow {
  readonly lower: number;
  readonly upper: number;
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/**
 * What is maximized. The first columns are the problem's edges (whole numbers, 0 or 1), in its order; one column
 * per reachable person follows, which tells how far they are covered (0 to 1).
 */
export interface Program {
  readonly edges: number;
  readonly columns: number;
  /** Per edge, in thousandths: near 1 to 1,000, where a solver's tolerances are meant to be. */
  readonly gain: readonly number[];
  readonly rows: readonly ProgramRow[];
}

/** Weights are millionths; the program counts in thousandths. */
export const PROGRAM_SCALE = 1000;

/**
 * The best value among all pairings that cover at least as many owed people and people as `reached`, which is the
 * most that is possible. A row over everybody (no more edges than half of all places) is always there: with an odd
 * number of places it is what keeps a branching search from going through all of them.
 */
export function exactProgram(
  problem: MatchingProblem,
  reached: Pick<Standing, 'covered' | 'coveredOwed'>,
): Program {
  const at = incidence(problem);
  const people = at.flatMap((edges, person) =>
    edges.length > 0 && problem.quota[person]! > 0 ? [person] : [],
  );
  const edges = problem.edges.length;
  const rows: ProgramRow[] = at.flatMap((edgesOf, person) =>
    edgesOf.length > 0 ? { lower: 0, upper: placesOf(problem, at, person), ...sumOf(edgesOf) } : [],
  );
  const covered = new Map(people.map((person, index) => [person, edges + index]));
  for (const [person, column] of covered)
    rows.push({
      lower: 0,
      upper: Infinity,
      columns: [...at[person]!, column],
      values: [...at[person]!.map(() => 1), -1],
    });
  const owed = people.filter((person) => problem.owed[person]);
  const columnsOf = (some: readonly number[]) => some.map((person) => covered.get(person)!);
  rows.push({ lower: reached.covered, upper: Infinity, ...sumOf(columnsOf(people)) });
  rows.push({ lower: reached.coveredOwed, upper: Infinity, ...sumOf(columnsOf(owed)) });
  const places = people.reduce((sum, person) => sum + placesOf(problem, at, person), 0);
  rows.push({ lower: 0, upper: Math.floor(places / 2), ...sumOf([...problem.edges.keys()]) });
  return {
    edges,
    columns: edges + people.length,
    gain: problem.edges.map(({ weight }) => weight / PROGRAM_SCALE),
    rows,
  };
}

/** A person can use no more places than they have edges. */
const placesOf = (
  problem: MatchingProblem,
  at: readonly (readonly number[])[],
  person: number,
): number => Math.min(problem.quota[person]!, at[person]!.length);

const sumOf = (columns: readonly number[]) => ({ columns, values: columns.map(() => 1) });
