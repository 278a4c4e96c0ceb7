import { lexicalAffinity, type Affinity } from '../../libs/introductions/src/domain/affinity';
import { conceptAffinity } from '../../libs/introductions/src/domain/concept-affinity';
import { GIVE_ASK, GIVE_ASK_UNSEEN } from '../../libs/introductions/src/domain/give-ask.factory';
import { atLeast, type Findings } from '../measure/report';
import { rounded } from '../measure/statistics';
import { INDEPENDENT_GIVE_ASK } from './give-ask-set';

type Pairs = typeof INDEPENDENT_GIVE_ASK;

/** Whether the one give that answers an ask is found among all gives of its set. */
export function givesAndAsks(): Findings {
  const sets: Readonly<Record<string, Pairs>> = {
    'independent set': INDEPENDENT_GIVE_ASK,
    'set of the version before': GIVE_ASK_UNSEEN,
    'set it was written with': GIVE_ASK,
  };
  const ways = { concepts: conceptAffinity, 'words alone': lexicalAffinity };
  const share = (way: keyof typeof ways, pairs: Pairs, among: number): number => {
    const gives = pairs.map(([, give]) => give);
    const asks = pairs.map(([ask]) => ask);
    const by = ways[way](asks, gives);
    const hits = pairs.filter(([ask, give]) => ranked(by, ask).slice(0, among).includes(give));
    return rounded(hits.length / pairs.length);
  };
  return {
    peers: {},
    ratios: Object.fromEntries(
      (['concepts', 'words alone'] as const).flatMap((way) =>
        Object.entries(sets).flatMap(([set, pairs]) => [
          [`hit@3, ${way}, ${set} (${pairs.length})`, share(way, pairs, 3)],
          [`P@1, ${way}, ${set}`, share(way, pairs, 1)],
        ]),
      ),
    ),
    goals: [
      atLeast(
        `5 give/ask: hit@3 on ${INDEPENDENT_GIVE_ASK.length} independent ja/en queries`,
        share('concepts', INDEPENDENT_GIVE_ASK, 3),
        0.8,
      ),
      atLeast('5 give/ask: P@1', share('concepts', INDEPENDENT_GIVE_ASK, 1), 0.75),
    ],
    invariants: [],
  };
}

const ranked = (by: Affinity, ask: string): string[] =>
  [...by.answersTo(ask)].sort(([, x], [, y]) => y.strength - x.strength).map(([give]) => give);
