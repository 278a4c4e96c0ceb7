import { Injectable } from '@nestjs/common';
import type { RoundDraft, RoundSnapshot } from '../domain/round';
import { keptOf, vetoedOf } from '../domain/round-edits';
import { besideStanding, underTerms } from '../domain/standing';
import type { RoundTerms } from '../domain/round-terms';
import { Matchmaker } from './matchmaker';
import type { Workings } from './round-workings';

/** What a round would be by these terms. */
export interface Forecast {
  readonly workings: Workings;
  readonly terms: RoundTerms;
  /** The room as the terms make it. */
  readonly room: RoundSnapshot;
  /** What comes beside the pairs that hosts keep. */
  readonly draft: RoundDraft;
}

/** Computes a round again without storing anything. */
@Injectable()
export class RoundForecasts {
  constructor(private readonly matchmaker: Matchmaker) {}

  async of(workings: Workings, terms: RoundTerms): Promise<Forecast> {
    const { pairs, snapshot } = workings;
    const room = underTerms(snapshot, terms);
    const beside = besideStanding(room, keptOf(pairs), vetoedOf(pairs));
    const draft = await this.matchmaker.build(beside, { floor: terms.floor });
    return { workings, terms, room, draft };
  }
}
