import type { RoundPerson } from '../../libs/introductions/src/domain/candidate';
import { CONCEPTS } from '../../libs/introductions/src/domain/concept-list';
import { type Seeded } from '../measure/seeded';
import { written } from './rooms';

/**
 * A member of the simulated club. What they truly offer and look for is a concept; what they write is one of its
 * words in either language, which is all that the product reads.
 */
export interface Member {
  readonly id: string;
  readonly gives: readonly string[];
  readonly asks: readonly string[];
  readonly topics: readonly string[];
  readonly profile: Pick<RoundPerson, 'gives' | 'asks' | 'topics' | 'industry'>;
  /** The chance of coming in any week. */
  readonly comes: number;
  /** The first week in which they come at all. */
  readonly joins: number;
  /** How readily they say yes, added to what a pair is worth to them. */
  readonly mood: number;
}

const IDS = Object.keys(CONCEPTS);
const TOPICS = Array.from({ length: 30 }, (_, index) => `話題${index + 1}`);
const INDUSTRIES = ['飲食', '会計', '教育', '出版', '医療', '建築', 'IT', '農業', '行政', '小売'];

/** Two thirds are there from the beginning, the rest joins over the half year. */
export function clubOf(seeded: Seeded, people: number, weeks: number): Member[] {
  const ids = seeded.some(IDS, 70);
  return Array.from({ length: people }, (_, index) => {
    const gives = seeded.some(ids, seeded.whole(1, 2));
    const asks = seeded.some(ids, seeded.whole(1, 2));
    const topics = seeded.some(TOPICS, seeded.whole(1, 3));
    return {
      id: `m${String(index).padStart(3, '0')}`,
      ...{ gives, asks, topics },
      profile: {
        gives: gives.map((id) => written(seeded, id, 'give')),
        asks: asks.map((id) => written(seeded, id, 'ask')),
        topics,
        industry: seeded.one(INDUSTRIES),
      },
      comes: 0.15 + 0.6 * seeded.next() ** 2,
      joins: seeded.next() < 0.66 ? 0 : seeded.whole(1, weeks - 4),
      mood: (seeded.next() - 0.5) * 0.2,
    };
  });
}

/**
 * The assumption of this simulation, and nothing measured on people: the chance that `me` says yes to `other` is
 * 0.3, and 0.4 more where they offer what I look for, 0.15 where they look for what I offer, 0.1 for a topic in
 * common; at least 0.05, at most 0.95.
 */
export function saysYes(seeded: Seeded, me: Member, other: Member): boolean {
  const meets = (wanted: readonly string[], offered: readonly string[]): boolean =>
    wanted.some((id) => offered.includes(id));
  const chance =
    0.3 +
    me.mood +
    (meets(me.asks, other.gives) ? 0.4 : 0) +
    (meets(me.gives, other.asks) ? 0.15 : 0) +
    (meets(me.topics, other.topics) ? 0.1 : 0);
  return seeded.next() < Math.min(0.95, Math.max(0.05, chance));
}
