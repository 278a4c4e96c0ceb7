import { askPhrases, givePhrases, type Candidate } from './candidate';
import { type Affinity } from './affinity';
import { topicKey } from './free-text';
import { fieldScore } from './score';

export type EvidenceKind =
  'ask_meets_give' | 'give_meets_ask' | 'topic' | 'other_industry' | 'same_industry';

/** A field of somebody's profile exactly as they wrote it, so that every claim links to its source. */
export interface QuotedField {
  readonly ownerId: string;
  readonly field: 'gives' | 'asks' | 'topics' | 'industry';
  /** Place in the owner's list at the time of the round; 0 for industry. */
  readonly index: number;
  readonly text: string;
}

/** One claim as the reader sees it: `mine` is theirs who reads, `theirs` belongs to the other. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly mine: QuotedField;
  readonly theirs: QuotedField;
  /** 0 to 1: how well the two fields fit. */
  readonly strength: number;
  /** The words that both fields share; empty where the kind itself is the claim. */
  readonly terms: readonly string[];
}

/** Why I should meet them, best first, one to three claims. The catalogues make the sentences. */
export interface Reason {
  readonly evidence: readonly Evidence[];
}

const MOST_CLAIMS = 3;

/** Everything that the two profiles prove about the pair, as `me` reads it, best first. */
export function evidenceFor(
  me: Candidate,
  them: Candidate,
  affinity: Affinity,
): readonly Evidence[] {
  const wanted = bestAnswer(me, them, affinity);
  const offered = bestAnswer(them, me, affinity);
  return [
    ...(wanted
      ? [
          {
            kind: 'ask_meets_give' as const,
            mine: wanted.ask,
            theirs: wanted.give,
            ...wanted.match,
          },
        ]
      : []),
    ...(offered
      ? [
          {
            kind: 'give_meets_ask' as const,
            mine: offered.give,
            theirs: offered.ask,
            ...offered.match,
          },
        ]
      : []),
    ...commonTopics(me, them),
    ...fieldOfWork(me, them),
  ];
}

/** The reason in one direction, or null: no evidence, no claim. */
export function reasonFor(me: Candidate, them: Candidate, affinity: Affinity): Reason | null {
  const evidence = evidenceFor(me, them, affinity).slice(0, MOST_CLAIMS);
  return evidence.length === 0 ? null : { evidence };
}

/** What to begin with: a common topic, else what one asked and the other gives, else the reader's field. */
export function firstTopicOf(reason: Reason): QuotedField | null {
  const topic = reason.evidence.find(({ kind }) => kind === 'topic') ?? reason.evidence[0];
  if (!topic) return null;
  return topic.kind === 'give_meets_ask' ? topic.theirs : topic.mine;
}

function bestAnswer(seeker: Candidate, giver: Candidate, affinity: Affinity) {
  let best: {
    ask: QuotedField;
    give: QuotedField;
    match: { strength: number; terms: readonly string[] };
  } | null = null;
  const offered = givePhrases(giver);
  for (const [askIndex, ask] of askPhrases(seeker).entries()) {
    const answers = affinity.answersTo(ask);
    for (const [giveIndex, give] of offered.entries()) {
      const match = answers.get(give);
      if (!match || match.strength <= (best?.match.strength ?? 0)) continue;
      best = {
        ask: quote(seeker, 'asks', askIndex, seeker.asks[askIndex]!),
        give: quote(giver, 'gives', giveIndex, giver.gives[giveIndex]!),
        match: { strength: match.strength, terms: match.terms },
      };
    }
  }
  return best;
}

function commonTopics(me: Candidate, them: Candidate): Evidence[] {
  const theirs = new Map<string, number>();
  them.topics.forEach((topic, index) => {
    const key = topicKey(topic);
    if (!theirs.has(key)) theirs.set(key, index);
  });
  const used = new Set<string>();
  return me.topics.flatMap((topic, index) => {
    const key = topicKey(topic);
    const at = theirs.get(key);
    if (at === undefined || used.has(key)) return [];
    used.add(key);
    return {
      kind: 'topic' as const,
      mine: quote(me, 'topics', index, topic),
      theirs: quote(them, 'topics', at, them.topics[at] ?? ''),
      strength: 1,
      terms: [],
    };
  });
}

/** A claim only where it is what the reader would rather meet: nobody is told of a field they did not wish. */
function fieldOfWork(me: Candidate, them: Candidate): Evidence[] {
  if (me.industry === null || them.industry === null) return [];
  const same = topicKey(me.industry) === topicKey(them.industry);
  if (fieldScore(same, me.fieldWish) === 0) return [];
  return [
    {
      kind: same ? 'same_industry' : 'other_industry',
      mine: quote(me, 'industry', 0, me.industry),
      theirs: quote(them, 'industry', 0, them.industry),
      strength: 1,
      terms: [],
    },
  ];
}

const quote = (
  owner: Candidate,
  field: QuotedField['field'],
  index: number,
  text: string,
): QuotedField => ({ ownerId: owner.personId, field, index, text });
