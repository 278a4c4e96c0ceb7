import { Injectable } from '@nestjs/common';
import { AfterCards, Presence, Visits } from '@asaza/attendance';
import { Clubs } from '@asaza/clubs';
import { People } from '@asaza/people';
import type { Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Talks } from '@asaza/speakers';
import { isOwed } from '../domain/owed';
import type { RoundPerson } from '../domain/candidate';
import type { RoundSnapshot } from '../domain/round';
import { QUOTA_GRACE_HOURS } from '../domain/stored-round';
import { HoldRepository } from '../persistence/hold.repository';
import { RoundSnapshotQueries } from '../persistence/round-snapshot.queries';
import { TieQueries } from '../persistence/tie.queries';
import { RoomWishes } from './room-wishes';

/** Reads everything that decides a round, at one moment. */
@Injectable()
export class Room {
  constructor(
    private readonly presence: Presence,
    private readonly visits: Visits,
    private readonly people: People,
    private readonly clubs: Clubs,
    private readonly talks: Talks,
    private readonly queries: RoundSnapshotQueries,
    private readonly holds: HoldRepository,
    private readonly wishes: RoomWishes,
    private readonly ties: TieQueries,
    private readonly cards: AfterCards,
  ) {}

  /**
   * `sendsAt`: proposals that are over by then leave room for a new one. `apartFrom`: the round that is computed
   * again, which does not stand in its own way.
   */
  async read(
    tx: Tx,
    occurrence: { readonly id: string; readonly clubId: string },
    sendsAt: Temporal.Instant,
    apartFrom: string | null = null,
  ): Promise<RoundSnapshot> {
    const present = await this.presence.of(tx, occurrence.id);
    const profiles = await this.people.profilesOf(tx, present);
    const here = await this.hereByThemselves(tx, occurrence, present);
    const visits = await this.visits.visitNumbers(occurrence.clubId, present, tx);
    const busyUntil = sendsAt.add({ hours: QUOTA_GRACE_HOURS });
    const pending = await this.queries.pending(tx, present, busyUntil, apartFrom);
    const served = await this.queries.served(tx, occurrence.clubId, present, apartFrom);
    const declined = await this.queries.declines(tx, present);
    const held = await this.holds.among(tx, occurrence.clubId, present);
    const wishedBy = await this.wishes.read(tx, profiles);
    const people = profiles.map((profile): RoundPerson => {
      const { paused, ...wished } = wishedBy(profile);
      const consents = profile.consentedAt !== null && here.has(profile.personId);
      const visit = visits.get(profile.personId) ?? 1;
      return {
        personId: profile.personId,
        gives: profile.gives,
        asks: profile.asks,
        topics: profile.topics,
        industry: profile.industry,
        ...wished,
        visits: visit,
        owed: isOwed({ visits: visit, served: served.get(profile.personId) ?? [] }),
        declines: declined.get(profile.personId) ?? 0,
        present: true,
        onHold: held.has(profile.personId),
        consent: !consents ? 'not_asked' : paused ? 'paused' : 'given',
        pendingProposals: pending.get(profile.personId) ?? 0,
      };
    });
    const earlier = await this.queries.together(tx, present, apartFrom);
    return {
      occurrenceId: occurrence.id,
      people,
      never: [
        ...(await this.queries.forbiddenPairs(tx, present, apartFrom)),
        ...(await this.ties.talkedHere(tx, occurrence.id, present)),
      ],
      // All are together today as well.
      sharedVisits: earlier.map((pair) => ({ ...pair, count: pair.count + 1 })),
      picks: await this.ties.picks(tx, present),
      acquainted: await this.ties.acquainted(tx, present),
      clubConcepts: await this.wishes.conceptsOf(tx, occurrence.clubId),
    };
  }

  /**
   * Members, those who accepted to speak, and whoever sent back a card from their own mailbox. A host may have typed the address of anybody at the door:
   * a yes given elsewhere does not open that person's profile to this club.
   */
  private async hereByThemselves(
    tx: Tx,
    { id, clubId }: { readonly id: string; readonly clubId: string },
    present: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const members = await this.clubs.membersAmong(tx, clubId, present);
    const talks = (await this.talks.of([id], tx)).get(id) ?? [];
    const cards = await this.cards.answeredAmong(tx, clubId, present);
    return new Set([...members, ...cards, ...talks.map(({ personId }) => personId)]);
  }
}
