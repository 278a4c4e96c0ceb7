import type { MessageId, Say } from '../../i18n/messages';
import type { Clock } from '../gatherings/time.server';
import type { FairnessData, ForecastData, RoundData } from './documents.server';

type Pair = RoundData['pairs'][number];
type Told = Pick<Pair, 'lowName' | 'highName' | 'score' | 'reasonForLow' | 'reasonForHigh'>;
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

const presentTold = (pair: Told, say: Say) => ({
  low: pair.lowName,
  high: pair.highName,
  score: scoreWords(pair.score, say),
  forLow: reasonWords(pair.reasonForLow, pair.lowName, pair.highName, say),
  forHigh: reasonWords(pair.reasonForHigh, pair.highName, pair.lowName, say),
});

const presentPair = (pair: Pair, sent: boolean, say: Say) => ({
  ...presentTold(pair, say),
  id: pair.id,
  vetoed: pair.vetoed,
  locked: pair.locked,
  mark: pair.origin === 'BATCH' ? null : say(`rounds.origin.${pair.origin}`),
  open: !sent || pair.waiting,
  lockable: !sent && !pair.vetoed,
});

/** How fair a round is, row by row, so that two rounds can stand side by side. */
export function fairnessRows(fairness: FairnessData, say: Say) {
  const share = ({ served, of }: FairnessData['covered']) => say('rounds.share', { served, of });
  return [
    { name: say('rounds.fair.covered'), value: share(fairness.covered) },
    { name: say('rounds.fair.owed'), value: share(fairness.owed) },
    { name: say('rounds.fair.newcomers'), value: share(fairness.newcomers) },
    {
      name: say('rounds.fair.exposure'),
      value: say('rounds.fair.most', { most: fairness.exposureMax, quota: fairness.quotaMax }),
    },
    { name: say('rounds.fair.gini'), value: fairness.gini.toFixed(2) },
  ];
}

/** A round by other terms, beside the one that stands. */
export const presentForecast = (forecast: ForecastData, say: Say) => ({
  pairs: forecast.pairs.map((pair) => ({ ...presentTold(pair, say), already: pair.already })),
  gone: forecast.gone.map(({ lowName, highName }) =>
    say('rounds.pair', { low: lowName, high: highName }),
  ),
  fairness: fairnessRows(forecast.fairness, say),
});

export type ForecastView = ReturnType<typeof presentForecast>;

/** A round as its host sees it: who, why, how fair, when it leaves. Never an answer. */
export function presentRound(round: RoundData, clock: Clock, say: Say) {
  const { value, bound } = round.certificate;
  const { served: covered, of: reachable } = round.fairness.covered;
  const sent = round.state === 'SENT';
  // What was proved is of the pairs as they were computed.
  const edited = round.pairs.some((pair) => pair.vetoed || pair.origin !== 'BATCH');
  const best = bound > 0 ? Math.min(100, Math.floor((1000 * value) / bound) / 10) : 100;
  return {
    id: round.id,
    state: round.state,
    sends: clock.moment(round.sendsAt),
    built: clock.moment(round.builtAt),
    present: round.present,
    consenting: round.consenting,
    count: round.pairs.filter((pair) => !pair.vetoed).length,
    pairs: round.pairs.map((pair) => presentPair(pair, sent, say)),
    waiting: round.pairs.filter((pair) => pair.waiting && !pair.vetoed).length,
    choosable: round.choosable,
    rows: fairnessRows(round.fairness, say),
    empty: round.emptyBecause ? say(`rounds.empty.${round.emptyBecause}`) : null,
    fairness: say('rounds.fairness', { covered, reachable }),
    best: say(edited ? 'rounds.bestBuilt' : 'rounds.best', { percent: best }),
    unmatched: round.unmatched.map(({ name, reason }) => ({
      name,
      why: say(UNMATCHED[reason.toLowerCase()] ?? 'rounds.unmatched.other'),
    })),
  };
}

export type RoundView = ReturnType<typeof presentRound>;
