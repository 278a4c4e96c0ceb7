import { Injectable } from '@nestjs/common';
import {
  ok,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { parseOptionalSaid, UpdateProfile, type ProfileInput } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { chooseConcepts, missedWords, type ChosenConcepts } from '../domain/chosen-concepts';
import { knownConcepts } from '../domain/known-concepts';
import { changeWishes, USUAL_WISHES, WISH_LIMITS, type WishesInput } from '../domain/wishes';
import { ClubConceptRepository } from '../persistence/club-concept.repository';
import { ConceptMissRepository } from '../persistence/concept-miss.repository';
import { WishesRepository } from '../persistence/wishes.repository';

export interface TellWishesInput extends WishesInput {
  /** Fields of the profile that are told along; what is absent stays. */
  readonly profile?: ProfileInput | null;
  /** What each line means; absent: as it was. Lines that the profile does not have are left out. */
  readonly concepts?: readonly ChosenConcepts[] | null;
}

/** The viewer says how they want to be introduced: profile, yes, wishes and chips, all of it or nothing. */
@Injectable()
export class TellWishes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly profiles: UpdateProfile,
    private readonly wishes: WishesRepository,
    private readonly clubConcepts: ClubConceptRepository,
    private readonly misses: ConceptMissRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: TellWishesInput,
  ): Promise<Outcome<{ personId: string }, CommonRefusal>> {
    if (!viewer) return refuse(unauthenticated);
    return this.database.tx(async (tx) => {
      // Locks the person: what is told twice at once is told one after the other.
      const told = await this.profiles.decide(tx, viewer, input.profile ?? {});
      if (!told.ok) return told;
      const { personId, profile } = told.value;
      const notFor = parseOptionalSaid('notFor', input.notFor, WISH_LIMITS.notFor);
      if (!notFor.ok) return notFor;
      const before = (await this.wishes.of(tx, [personId])).get(personId) ?? USUAL_WISHES;
      const now = (await this.clock.now()).toZonedDateTimeISO(profile.homeZone);
      const wishes = changeWishes(
        before,
        { ...input, notFor: input.notFor === undefined ? undefined : notFor.value },
        now,
      );
      if (!wishes.ok) return wishes;
      const { table, finder } = knownConcepts(await this.clubConcepts.ofPerson(tx, personId));
      const chips = input.concepts ?? (await this.confirmed(tx, personId)).filter(known(table));
      const chosen = chooseConcepts(chips, profile, table);
      if (!chosen.ok) return chosen;
      await this.profiles.save(tx, told.value);
      await this.wishes.save(tx, personId, wishes.value);
      await this.wishes.confirm(tx, personId, chosen.value);
      await this.misses.notice(tx, personId, missedWords(profile, chosen.value, finder));
      return ok({ personId });
    });
  }

  private async confirmed(tx: Tx, personId: string): Promise<readonly ChosenConcepts[]> {
    return (await this.wishes.conceptsOf(tx, [personId])).get(personId) ?? [];
  }
}

/** A concept may have left the list since it was confirmed. */
const known =
  (table: object) =>
  ({ concepts }: ChosenConcepts): boolean =>
    concepts.every((id) => Object.hasOwn(table, id));
