import { Injectable } from '@nestjs/common';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { gini } from '../domain/certificate';
import { inBatches, newcomersServed, rateOf, type Rate } from '../domain/picture';
import { PictureQueries } from '../persistence/picture.queries';

/** One round in the picture: counts of people, and how evenly it gave. */
export interface PicturedRound {
  readonly occurrence: OccurrenceFacts;
  readonly present: number;
  readonly consenting: number;
  readonly covered: number;
  readonly reachable: number;
  readonly exposureMax: number;
  readonly gini: number;
}

/** What came of a club's introductions; a share of fewer than ten is null. */
export interface IntroductionPicture {
  readonly bothYes: Rate | null;
  readonly met: Rate | null;
  readonly inTouch: Rate | null;
  readonly newcomers: Rate | null;
  /** The oldest first, twelve at most. */
  readonly rounds: readonly PicturedRound[];
}

const ROUNDS = 12;

/** How introductions go in a club, for its hosts: never what somebody answered. */
@Injectable()
export class IntroductionPictures {
  constructor(
    private readonly queries: PictureQueries,
    private readonly occurrences: Occurrences,
  ) {}

  /** Of each club, in the order given; the same few statements however many there are. */
  async of(clubIds: readonly string[]): Promise<IntroductionPicture[]> {
    const rounds = await this.queries.rounds(clubIds, ROUNDS);
    const proposed = await this.queries.proposed(clubIds);
    const followed = await this.queries.followed(clubIds);
    const newcomers = await this.queries.newcomers(clubIds);
    const facts = await this.occurrences.factsOf(rounds.map(({ occurrenceId }) => occurrenceId));
    const byId = new Map(facts.map((one) => [one.id, one]));
    return clubIds.map((id) => {
      const own = <T extends { readonly clubId: string }>(rows: readonly T[]) =>
        rows.filter(({ clubId }) => clubId === id);
      const stage = (name: string) =>
        rateOf(inBatches(own(followed).filter((row) => row.stage === name)));
      return {
        bothYes: rateOf(inBatches(own(proposed))),
        met: stage('met'),
        inTouch: stage('in_touch'),
        newcomers: rateOf(newcomersServed(own(newcomers))),
        rounds: own(rounds).flatMap(({ occurrenceId, present, consenting, degrees }) => {
          const occurrence = byId.get(occurrenceId);
          if (!occurrence) return [];
          return {
            ...{ occurrence, present, consenting },
            covered: degrees.filter((degree) => degree > 0).length,
            reachable: degrees.length,
            exposureMax: Math.max(0, ...degrees),
            gini: Math.round(gini(degrees) * 1e4) / 1e4,
          };
        }),
      };
    });
  }
}
