import { Injectable } from '@nestjs/common';
import { People, type IntroductionProfile } from '@asaza/people';
import { Database, type Tx } from '@asaza/platform/database';
import { ComingPeople } from '@asaza/rsvps';
import type { ChosenConcepts } from '../domain/chosen-concepts';
import { intentOf, type Intent, type IntentPerson } from '../domain/intent';
import { seedOf } from '../domain/intent-seed';
import { ClubConceptRepository } from '../persistence/club-concept.repository';
import { WishesRepository } from '../persistence/wishes.repository';

/** What stands in the way of saying more. */
export type IntentState = 'ready' | 'not_introduced' | 'give_first' | 'too_few';

export interface IntentView {
  readonly state: IntentState;
  /** Null where too few people come who let themselves be introduced. */
  readonly intent: Intent | null;
  /** The reader has a firm seat. */
  readonly readerComes: boolean;
}

export interface IntentOccurrence {
  readonly occurrenceId: string;
  readonly clubId: string;
}

/** What a reader can hope for at coming occurrences. Whoever is not introduced hears of things, never of people. */
@Injectable()
export class IntentQueries {
  constructor(
    private readonly database: Database,
    private readonly coming: ComingPeople,
    private readonly people: People,
    private readonly wishes: WishesRepository,
    private readonly clubConcepts: ClubConceptRepository,
  ) {}

  /** In the order given, with the same few statements however many there are. */
  of(readerId: string, occurrences: readonly IntentOccurrence[]): Promise<IntentView[]> {
    return this.database.tx(async (tx) => {
      const ids = occurrences.map(({ occurrenceId }) => occurrenceId);
      const coming = await this.coming.of(tx, ids, readerId);
      const others = [...coming.values()].flatMap(({ others: all }) => all);
      const everybody = [...new Set([readerId, ...others.map(({ personId }) => personId)])];
      const known = await this.read(tx, readerId, everybody);
      const concepts = await this.clubConcepts.ofClubs(tx, [
        ...new Set(occurrences.map(({ clubId }) => clubId)),
      ]);
      const me = known.profile(readerId);
      const introduced = me?.consentedAt != null;
      return occurrences.map(({ occurrenceId, clubId }) => {
        const { readerComes = false, others: here = [] } = coming.get(occurrenceId) ?? {};
        const reachable = here.flatMap(({ personId, name }) => {
          const person = known.person(personId, introduced ? name : null);
          return person && known.reachable.has(personId) ? [person] : [];
        });
        const reader = (introduced ? known.person(readerId, null) : null) ?? nobody(readerId);
        const seed = seedOf(`${occurrenceId} ${readerId}`);
        const intent = intentOf(reader, reachable, concepts.get(clubId) ?? [], seed);
        return { state: stateOf(introduced, reader, intent), intent, readerComes };
      });
    });
  }

  private async read(tx: Tx, readerId: string, personIds: readonly string[]) {
    const profiles = new Map(
      (await this.people.profilesOf(tx, personIds)).map((profile) => [profile.personId, profile]),
    );
    const confirmed = await this.wishes.conceptsOf(tx, personIds);
    const reachable = await this.wishes.reachable(tx, readerId, personIds);
    return {
      reachable,
      profile: (id: string) => profiles.get(id),
      person: (id: string, name: string | null) => {
        const profile = profiles.get(id);
        return profile ? personOf(profile, confirmed.get(id) ?? [], name) : null;
      },
    };
  }
}

const nobody = (personId: string): IntentPerson => ({
  ...{ personId, name: null, gives: [], asks: [], giveConcepts: [], askConcepts: [], topics: [] },
});

function personOf(
  { personId, gives, asks, topics }: IntroductionProfile,
  confirmed: readonly ChosenConcepts[],
  name: string | null,
): IntentPerson {
  const chosen = new Map(
    confirmed.map(({ field, text, concepts }) => [`${field} ${text}`, concepts]),
  );
  return {
    ...{ personId, name, gives, asks, topics },
    giveConcepts: gives.map((text) => chosen.get(`gives ${text}`) ?? []),
    askConcepts: asks.map((text) => chosen.get(`asks ${text}`) ?? []),
  };
}

function stateOf(introduced: boolean, reader: IntentPerson, intent: Intent | null): IntentState {
  if (!introduced) return 'not_introduced';
  if (!intent) return 'too_few';
  return reader.gives.length === 0 && reader.asks.length > 0 ? 'give_first' : 'ready';
}
