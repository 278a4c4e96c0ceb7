import { Injectable } from '@nestjs/common';
import type { IntroductionProfile } from '@asaza/people';
import type { Tx } from '@asaza/platform/database';
import type { RoundPerson } from '../domain/candidate';
import type { ClubConcept } from '../domain/concepts/concept';
import { USUAL_WISHES } from '../domain/wishes';
import { ClubConceptRepository } from '../persistence/club-concept.repository';
import { WishesRepository } from '../persistence/wishes.repository';

type Wished = Pick<
  RoundPerson,
  | 'giveConcepts'
  | 'askConcepts'
  | 'fieldWish'
  | 'organisation'
  | 'apartFromColleagues'
  | 'languages'
  | 'quota'
  | 'monthLeft'
> & { readonly paused: boolean };

/** What the people of a room told about how they want to be introduced. */
@Injectable()
export class RoomWishes {
  constructor(
    private readonly wishes: WishesRepository,
    private readonly clubConcepts: ClubConceptRepository,
  ) {}

  async read(
    tx: Tx,
    profiles: readonly IntroductionProfile[],
  ): Promise<(profile: IntroductionProfile) => Wished> {
    const ids = profiles.map(({ personId }) => personId);
    const wishes = await this.wishes.of(tx, ids);
    const standing = await this.wishes.standing(tx, ids);
    const confirmed = await this.wishes.conceptsOf(tx, ids);
    return ({ personId, gives, asks, languages, organisation }) => {
      const wish = wishes.get(personId) ?? USUAL_WISHES;
      const chosen = new Map(
        (confirmed.get(personId) ?? []).map(({ field, text, concepts }) => [
          `${field} ${text}`,
          concepts,
        ]),
      );
      return {
        giveConcepts: gives.map((text) => chosen.get(`gives ${text}`) ?? []),
        askConcepts: asks.map((text) => chosen.get(`asks ${text}`) ?? []),
        fieldWish: wish.fieldWish,
        organisation,
        apartFromColleagues: wish.apartFromColleagues,
        languages,
        quota: wish.perOccurrence,
        monthLeft: standing.get(personId)?.monthLeft ?? null,
        paused: standing.get(personId)?.paused ?? false,
      };
    };
  }

  conceptsOf(tx: Tx, clubId: string): Promise<ClubConcept[]> {
    return this.clubConcepts.ofClub(tx, clubId);
  }
}
