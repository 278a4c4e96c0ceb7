import type { MessageId, Say } from '../../i18n/messages';
import type { Clock } from '../gatherings/time.server';
import type { RoundData } from './documents.server';

type Pair = RoundData['pairs'][number];
type Reason = Pair['reasonForLow'][number];

const REASONS: Readonly<Record<string, MessageId>> = {
  GIVE_MEETS_ASK: 'rounds.reason.giveMeetsAsk',
  ASK_MEETS_GIVE: 'rounds.reason.askMeetsGive',
  TOPIC: 'rounds.reason.topic',
  OTHER_INDUSTRY: 'rounds.reason.otherIndustry',
  SAME_INDUSTRY: 'rounds.reason.sameIndustry',
};

const UNMATCHED: Readonly<Record<string, MessageId>> = {
  no_consent: 'rounds.unmatched.noConsent',
  paused: 'rounds.unmatched.paused',
  over_quota: 'rounds.unmatched.overQuota',
  no_profile: 'rounds.unmatched.noProfile',
  nobody_new: 'rounds.unmatched.nobodyNew',
  give_first: 'rounds.unmatched.giveFirst',
  below_floor: 'rounds.unmatched.belowFloor',
  odd_one: 'rounds.unmatched.oddOne',
};

/** What one of a pair is told about the other, as a sentence that quotes both. */
const reasonWords = (reasons: readonly Reason[], me: string, other: string, say: Say): string[] =>
  reasons.map(({ kind, theirs, yours }) => {
    const known = REASONS[kind];
    const whole = known && (kind === 'TOPIC' || yours) ? known : 'rounds.reason.theirs';
    return say(whole, { me, other, theirs, yours: yours ?? '' });
  });

/** A score (0-1) in words: hosts judge people, not decimals. */
export function scoreWords(score: number, say: Say): string {
  if (score >= 0.6) return say('rounds.score.high');
  return say(score >= 0.35 ? 'rounds.score.middle' : 'rounds.score.low');
}

const presentPair = (pair: Pair, say: Say) => ({
  id: pair.id,
  low: pair.lowName,
  high: pair.highName,
  score: scoreWords(pair.score, say),
  vetoed: pair.vetoed,
  forLow: reasonWords(pair.reasonForLow, pair.lowName, pair.highName, say),
  forHigh: reasonWords(pair.reasonForHigh, pair.highName, pair.lowName, say),
});

/** A round as its host sees it: who, why, how fair, when it leaves. Never an answer. */
export function presentRound(round: RoundData, clock: Clock, say: Say) {
  const { covered, reachable, value, bound } = round.certificate;
  const best = bound > 0 ? Math.min(100, Math.floor((1000 * value) / bound) / 10) : 100;
  return {
    id: round.id,
    state: round.state,
    sends: clock.moment(round.sendsAt),
    built: clock.moment(round.builtAt),
    present: round.present,
    consenting: round.consenting,
    count: round.pairs.filter((pair) => !pair.vetoed).length,
    pairs: round.pairs.map((pair) => presentPair(pair, say)),
    fairness: say('rounds.fairness', { covered, reachable }),
    best: say('rounds.best', { percent: best }),
    unmatched: round.unmatched.map(({ name, reason }) => ({
      name,
      why: say(UNMATCHED[reason.toLowerCase()] ?? 'rounds.unmatched.other'),
    })),
  };
}

export type RoundView = ReturnType<typeof presentRound>;
