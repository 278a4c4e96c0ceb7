import { Injectable } from '@nestjs/common';
import { ok, refuse, type CommonRefusal, type Outcome, type Viewer } from '@asaza/kernel';
import { Database } from '@asaza/platform/database';
import { fairnessOf, type Fairness } from '../domain/fairness';
import { roundAlreadySent, type RoundAlreadySent } from '../domain/introductions.refusals';
import { parseTerms, type TermsInput } from '../domain/parse-terms';
import { reasonLines, type ReasonLine } from '../domain/reason-line';
import { keptOf, peopleOf, standingOf } from '../domain/round-edits';
import type { RoundTerms, Two } from '../domain/round-terms';
import { RoundAccess } from './round-access';
import { RoundForecasts } from './round-forecasts';
import { RoundNames } from './round-names';
import { RoundWorkings } from './round-workings';

/** A pair that a computing by other terms would hold. */
export interface ForecastPair {
  readonly lowName: string;
  readonly highName: string;
  readonly score: number;
  readonly reasonForLow: readonly ReasonLine[];
  readonly reasonForHigh: readonly ReasonLine[];
  /** The round as it stands has it as well. */
  readonly already: boolean;
}

export interface ForecastView {
  readonly terms: RoundTerms;
  readonly pairs: readonly ForecastPair[];
  /** Pairs of the round as it stands that would go. */
  readonly gone: readonly { readonly lowName: string; readonly highName: string }[];
  readonly fairness: Fairness;
}

/** What a round would be by other terms: a look for its hosts, of which nothing is stored. */
@Injectable()
export class PreviewRound {
  constructor(
    private readonly database: Database,
    private readonly access: RoundAccess,
    private readonly workings: RoundWorkings,
    private readonly forecasts: RoundForecasts,
    private readonly names: RoundNames,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly roundId: string; readonly terms: TermsInput },
  ): Promise<Outcome<ForecastView, CommonRefusal | RoundAlreadySent>> {
    const terms = parseTerms(input.terms);
    if (!terms.ok) return terms;
    const read = await this.database.tx(async (tx) => {
      const found = await this.access.lock(tx, viewer, input.roundId);
      if (!found.ok) return found;
      // Once it is sent the room knows who was introduced, and another computing would tell.
      if (found.value.round.state === 'sent') return refuse(roundAlreadySent);
      return ok(await this.workings.read(tx, found.value.round));
    });
    if (!read.ok) return read;
    const { room, draft } = await this.forecasts.of(read.value, terms.value);
    const standing = standingOf(read.value.pairs);
    const kept = keptOf(read.value.pairs);
    const pairs = [...kept, ...draft.pairs].sort((a, b) => b.score - a.score);
    const name = await this.names.of(
      [...standing, ...pairs].flatMap(({ low, high }) => [low, high]),
    );
    const has = (among: readonly Two[], { low, high }: Two) =>
      among.some((one) => one.low === low && one.high === high);
    return ok({
      terms: terms.value,
      pairs: pairs.map((pair) => ({
        lowName: name(pair.low),
        highName: name(pair.high),
        score: pair.score,
        reasonForLow: reasonLines(pair.reasonForLow),
        reasonForHigh: reasonLines(pair.reasonForHigh),
        already: has(standing, pair),
      })),
      gone: standing
        .filter((pair) => !has(pairs, pair))
        .map(({ low, high }) => ({ lowName: name(low), highName: name(high) })),
      fairness: fairnessOf(peopleOf(room, draft, { beside: kept }), pairs),
    });
  }
}
