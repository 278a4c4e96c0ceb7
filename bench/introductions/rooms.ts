import type { RoundPerson } from '../../libs/introductions/src/domain/candidate';
import type { CandidateEdge } from '../../libs/introductions/src/domain/candidate-graph';
import { CONCEPTS } from '../../libs/introductions/src/domain/concept-list';
import type { MatchingProblem } from '../../libs/introductions/src/domain/pairing';
import type { RoundSnapshot } from '../../libs/introductions/src/domain/round';
import { type Seeded } from '../measure/seeded';

const IDS = Object.keys(CONCEPTS);
const TOPICS = Array.from({ length: 40 }, (_, index) => `話題${index + 1}`);
const INDUSTRIES = ['飲食', '会計', '教育', '出版', '医療', '建築', 'IT', '農業', '行政', '小売'];

export interface RoomShape {
  readonly people: number;
  /** How many different things the room speaks about: few make it dense, many sparse. */
  readonly concepts: number;
  /** Most introductions of one person, 1 to 3; each person's own is drawn up to it. */
  readonly most: number;
  /** The share of people who say nothing at all about themselves. */
  readonly silent?: number;
}

/** A room whose people write gives and asks in the words of the list, half in each language. */
export function roomOf(seeded: Seeded, shape: RoomShape): RoundSnapshot {
  const ids = seeded.some(IDS, Math.min(shape.concepts, IDS.length));
  return {
    occurrenceId: 'bench',
    people: Array.from({ length: shape.people }, (_, index) => person(seeded, index, ids, shape)),
    never: [],
    sharedVisits: [],
    picks: [],
    acquainted: [],
    clubConcepts: [],
  };
}

/** One concept as somebody would write it: any of its words, in either language. */
export function written(seeded: Seeded, id: string, as: 'give' | 'ask'): string {
  const { ja, en } = CONCEPTS[id]!;
  if (seeded.next() < 0.5) {
    const word = seeded.one(ja.split('、'));
    return as === 'give' ? `${word}のことなら話せます` : `${word}に詳しい方を探しています`;
  }
  const word = seeded.one(en.split(', '));
  return as === 'give' ? `Happy to talk about ${word}` : `Looking for help with ${word}`;
}

function person(
  seeded: Seeded,
  index: number,
  ids: readonly string[],
  { most, silent = 0 }: RoomShape,
): RoundPerson {
  const says = seeded.next() >= silent;
  const lines = (as: 'give' | 'ask'): string[] =>
    says ? seeded.some(ids, seeded.whole(1, 3)).map((id) => written(seeded, id, as)) : [];
  return {
    personId: `p${String(index).padStart(5, '0')}`,
    gives: lines('give'),
    asks: lines('ask'),
    giveConcepts: [],
    askConcepts: [],
    topics: says ? seeded.some(TOPICS, seeded.whole(0, 2)) : [],
    industry: says && seeded.next() < 0.8 ? seeded.one(INDUSTRIES) : null,
    fieldWish: seeded.one([-1, 0, 0, 0, 1, 2]),
    organisation: null,
    apartFromColleagues: false,
    languages: [],
    visits: seeded.whole(1, 20),
    owed: seeded.next() < 0.15,
    quota: seeded.whole(1, most),
    declines: 0,
    present: true,
    consent: 'given',
    onHold: false,
    pendingProposals: 0,
    monthLeft: null,
  };
}

/** A bare matching problem: each person likes about `likes` others, with at most `most` introductions each. */
export function problemOf(
  seeded: Seeded,
  people: number,
  { likes, most, odd = false }: { likes: number; most: number; odd?: boolean },
): MatchingProblem {
  const edges = new Map<number, CandidateEdge>();
  for (let drawn = 0; drawn < people * likes; drawn += 1) {
    const [x, y] = [seeded.whole(0, people - 1), seeded.whole(0, people - 1)];
    const [a, b] = [Math.min(x, y), Math.max(x, y)];
    const weight = 60_000 + Math.floor(seeded.next() * 940_000);
    if (a !== b) edges.set(a * people + b, { a, b, weight });
  }
  const quota = Array.from({ length: people }, () => seeded.whole(1, most));
  // An odd sum leaves somebody over whatever is chosen: the case on which a plain program goes through everything.
  if (odd && quota.reduce((sum, places) => sum + places, 0) % 2 === 0)
    quota[0] = quota[0] === 1 ? 2 : quota[0]! - 1;
  return {
    quota,
    owed: Array.from({ length: people }, () => seeded.next() < 0.15),
    edges: [...edges.values()].sort((x, y) => x.a - y.a || x.b - y.b),
  };
}
