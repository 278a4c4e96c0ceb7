import { blossomCuts } from './blossom-cuts';
import { certify } from './certificate';
import { exactProgram, PROGRAM_SCALE, type Program, type ProgramRow } from './exact-program';
import type { Matching } from './matching';
import { incidence, Pairing, ranksAbove, type MatchingProblem } from './pairing';

/** What a solver answers about a program. `bound`: nothing feasible is worth more. In the program's thousandths. */
export interface Solved {
  readonly values: ArrayLike<number>;
  readonly bound: number;
}

/** Solves linear programs; the library behind it is not the domain's business. null: a count ran out first. */
export interface ProgramSolver {
  /** Fractions allowed. Rows that are added stay for every later call. */
  relaxed(): Solved | null;
  whole(nodes: number): Solved | null;
  addRows(rows: readonly ProgramRow[]): void;
}

/** Opens a program; `start` is a solution that is known already (values of all columns). */
export type OpenProgram = <T>(
  program: Program,
  start: readonly number[],
  work: (solver: ProgramSolver) => T,
) => T;

/** Counts, never the clock: the same problem does the same work on every machine. */
export interface ExactLimits {
  /** Rounds of cuts before branching. */
  readonly cutRounds: number;
  /** Nodes of the branching search. */
  readonly nodes: number;
}

export const exactLimits: ExactLimits = { cutRounds: 40, nodes: 2000 };

/**
 * The best matching of all: what the heuristic covers is already the most possible, so that only value is left to
 * decide. Linear relaxation, blossom cuts while there are any, then branching. When a count runs out, the better of
 * both bounds stands and the heuristic's choice stays.
 */
export function matchExactly(
  problem: MatchingProblem,
  heuristic: Matching,
  open: OpenProgram,
  limits: ExactLimits = exactLimits,
): Matching {
  const best = pairingOf(problem, heuristic.chosen);
  const reached = Math.round(heuristic.certificate.bound * 1e6);
  if (reached <= best.value) return matchingOf(best, reached);
  const program = exactProgram(problem, best);
  return open(program, startOf(program, problem, best), (solver) => {
    let bound = reached;
    for (let round = 0; round < limits.cutRounds; round += 1) {
      const relaxed = solver.relaxed();
      if (!relaxed) break;
      bound = Math.min(bound, boundOf(relaxed));
      const found = wholeOf(problem, relaxed.values);
      if (found && !ranksAbove(best, found)) return matchingOf(found, bound);
      if (bound <= best.value) return matchingOf(best, bound);
      const cuts = blossomCuts(problem, relaxed.values);
      if (cuts.length === 0) break;
      solver.addRows(cuts);
    }
    const solved = solver.whole(limits.nodes);
    if (!solved) return matchingOf(best, bound);
    const found = wholeOf(problem, solved.values);
    return matchingOf(
      found && ranksAbove(found, best) ? found : best,
      Math.min(bound, boundOf(solved)),
    );
  });
}

/** Weights are whole millionths, so a bound may be rounded down to the next whole one; a hair is the solver's. */
const boundOf = ({ bound }: Solved): number => Math.floor(bound * PROGRAM_SCALE + 0.5);

function pairingOf(problem: MatchingProblem, chosen: readonly number[]): Pairing {
  const pairing = new Pairing(problem);
  for (const edge of chosen) pairing.add(edge);
  return pairing;
}

/** The pairing that whole values stand for; null for fractions and for anything beyond a quota. */
function wholeOf(problem: MatchingProblem, values: ArrayLike<number>): Pairing | null {
  const pairing = new Pairing(problem);
  for (const edge of problem.edges.keys()) {
    const x = values[edge]!;
    if (Math.abs(x - Math.round(x)) > 1e-5) return null;
    if (Math.round(x) === 0) continue;
    if (!pairing.fits(edge)) return null;
    pairing.add(edge);
  }
  return pairing;
}

const matchingOf = (pairing: Pairing, bound: number): Matching => ({
  chosen: pairing.edges(),
  certificate: certify(pairing, bound, 'exact'),
});

function startOf(program: Program, problem: MatchingProblem, best: Pairing): number[] {
  const at = incidence(problem);
  const people = problem.quota.flatMap((places, person) =>
    places > 0 && at[person]!.length > 0 ? [best.degree[person]! > 0 ? 1 : 0] : [],
  );
  return [...Array.from(best.chosen), ...people].slice(0, program.columns);
}
