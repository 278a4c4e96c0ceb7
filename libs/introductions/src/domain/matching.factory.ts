import { Pairing, ranksAbove, type MatchingProblem } from './pairing';

/** Every subset of edges within the quotas: the best of all by the same order. */
export function bestOfAll(problem: MatchingProblem): Pairing {
  let best = new Pairing(problem);
  const now = new Pairing(problem);
  const visit = (edge: number) => {
    if (edge === problem.edges.length) {
      if (!ranksAbove(now, best)) return;
      best = new Pairing(problem);
      for (const chosen of now.edges()) best.add(chosen);
      return;
    }
    if (now.fits(edge)) {
      now.add(edge);
      visit(edge + 1);
      now.remove(edge);
    }
    visit(edge + 1);
  };
  visit(0);
  return best;
}
