import { Injectable } from '@nestjs/common';
import {
  ok,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import {
  parseOptionalSaid,
  UpdateProfile,
  type DecidedProfile,
  type ProfileInput,
} from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import {
  chooseConcepts,
  missedWords,
  proposeConcepts,
  type ChosenConcepts,
  type ProposedConcepts,
} from '../domain/chosen-concepts';
import { knownConcepts, type KnownConcepts } from '../domain/known-concepts';
import {
  changeWishes,
  USUAL_WISHES,
  WISH_LIMITS,
  type Wishes,
  type WishesInput,
} from '../domain/wishes';
import { ClubConceptRepository } from '../persistence/club-concept.repository';
import { ConceptMissRepository } from '../persistence/concept-miss.repository';
import { WishesRepository } from '../persistence/wishes.repository';

export interface TellWishesInput extends WishesInput {
  /** Fields of the profile that are told along; what is absent stays. */
  readonly profile?: ProfileInput | null;
  /** What each line means; absent: as it was. Lines that the profile does not have are left out. */
  readonly concepts?: readonly ChosenConcepts[] | null;
}

interface Decided {
  readonly told: DecidedProfile;
  readonly wishes: Wishes;
  readonly chosen: readonly ChosenConcepts[];
  readonly known: KnownConcepts;
}

/** What others will see, and what each line may mean: before anything is kept. */
export interface WishesPreview extends DecidedProfile {
  readonly notFor: string | null;
  readonly giveConcepts: readonly ProposedConcepts[];
  readonly askConcepts: readonly ProposedConcepts[];
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
    return this.database.tx(async (tx) => {
      const decided = await this.decide(tx, viewer, input);
      if (!decided.ok) return decided;
      const { told, wishes, chosen, known } = decided.value;
      const { personId, profile } = told;
      await this.profiles.save(tx, told);
      await this.wishes.save(tx, personId, wishes);
      await this.wishes.confirm(tx, personId, chosen);
      await this.misses.notice(tx, personId, missedWords(profile, chosen, known.finder));
      return ok({ personId });
    });
  }

  /** Judges the same input and changes nothing. */
  async preview(
    viewer: Viewer | null,
    input: TellWishesInput,
  ): Promise<Outcome<WishesPreview, CommonRefusal>> {
    return this.database.tx(async (tx) => {
      const decided = await this.decide(tx, viewer, input);
      if (!decided.ok) return decided;
      const { told, wishes, known } = decided.value;
      const chips = (text: string) => proposeConcepts(text, known);
      const giveConcepts = told.profile.gives.map(chips);
      const askConcepts = told.profile.asks.map(chips);
      return ok({ ...told, notFor: wishes.notFor, giveConcepts, askConcepts });
    });
  }

  private async decide(
    tx: Tx,
    viewer: Viewer | null,
    input: TellWishesInput,
  ): Promise<Outcome<Decided, CommonRefusal>> {
    if (!viewer) return refuse(unauthenticated);
    // Locks the person: what is told twice at once is told one after the other.
    const told = await this.profiles.decide(tx, viewer, input.profile ?? {});
    if (!told.ok) return told;
    const { personId, profile } = told.value;
    const notFor = parseOptionalSaid('notFor', input.notFor, WISH_LIMITS.notFor);
    if (!notFor.ok) return notFor;
    const before = (await this.wishes.of(tx, [personId])).get(personId) ?? USUAL_WISHES;
    const wishes = changeWishes(
      before,
      { ...input, notFor: input.notFor === undefined ? undefined : notFor.value },
      (await this.clock.now()).toZonedDateTimeISO(profile.homeZone),
    );
    if (!wishes.ok) return wishes;
    const known = knownConcepts(await this.clubConcepts.ofPerson(tx, personId));
    const chips = input.concepts ?? (await this.stillKnown(tx, personId, known));
    const chosen = chooseConcepts(chips, profile, known.table);
    if (!chosen.ok) return chosen;
    return ok({ told: told.value, wishes: wishes.value, chosen: chosen.value, known });
  }

  /** What was confirmed before; a concept may have left the list since. */
  private async stillKnown(tx: Tx, personId: string, { table }: KnownConcepts) {
    const confirmed = (await this.wishes.conceptsOf(tx, [personId])).get(personId) ?? [];
    return confirmed.filter(({ concepts }) => concepts.every((id) => Object.hasOwn(table, id)));
  }
}
