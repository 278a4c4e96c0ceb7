import { Injectable } from '@nestjs/common';
import { Database } from '@asaza/platform/database';
import { ClubConceptRepository } from '../persistence/club-concept.repository';
import { ConceptMissRepository, type MissedWord } from '../persistence/concept-miss.repository';

export interface ClubConceptView {
  readonly id: string;
  /** Ways to write it, the label first. */
  readonly ja: readonly string[];
  readonly en: readonly string[];
}

export interface ClubWordsView {
  readonly concepts: readonly ClubConceptView[];
  readonly missed: readonly MissedWord[];
}

/** A word that fewer people wrote could be told from who is in the club. */
export const FEWEST_WRITERS = 3;

/** What hosts see of the words of their club: never who wrote one, nor the line it stood in. */
@Injectable()
export class ClubWordsQueries {
  constructor(
    private readonly database: Database,
    private readonly concepts: ClubConceptRepository,
    private readonly misses: ConceptMissRepository,
  ) {}

  /** By club, with two statements however many there are. */
  of(clubIds: readonly string[]): Promise<Map<string, ClubWordsView>> {
    return this.database.tx(async (tx) => {
      const concepts = await this.concepts.ofClubs(tx, clubIds);
      const missed = await this.misses.ofClubs(tx, clubIds, FEWEST_WRITERS);
      return new Map(
        clubIds.map((id) => [
          id,
          {
            concepts: (concepts.get(id) ?? []).map(({ id: concept, ja, en }) => ({
              ...{ id: concept, ja: ja.split('、'), en: en.split(', ') },
            })),
            missed: missed.get(id) ?? [],
          },
        ]),
      );
    });
  }
}
