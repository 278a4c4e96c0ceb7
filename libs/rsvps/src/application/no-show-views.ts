import { Injectable } from '@nestjs/common';
import {
  forbidden,
  ok,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { canHost, Clubs } from '@asaza/clubs';
import { Occurrences } from '@asaza/gatherings';
import { People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { appliedTo, type Applied, type NoShowRule, type Strike } from '../domain/no-show';
import { NoShowRepository } from '../persistence/no-show.repository';
import { Tickets } from './tickets';

/** What a club counts of one person, and what that means now. */
export interface NoShowRecord {
  readonly clubId: string;
  readonly personId: string;
  readonly strikes: readonly Strike[];
  readonly applied: readonly Applied[];
}

/** Somebody of whom something is counted, as hosts see it. */
export interface FlaggedPerson extends NoShowRecord {
  readonly name: string;
}

/** Absences as pages show them: to the person, and to hosts of the club; to nobody else. */
@Injectable()
export class NoShowViews {
  constructor(
    private readonly clock: Clock,
    private readonly clubs: Clubs,
    private readonly people: People,
    private readonly occurrences: Occurrences,
    private readonly tickets: Tickets,
    private readonly repository: NoShowRepository,
  ) {}

  async ofViewer(viewer: Viewer | null): Promise<NoShowRecord[]> {
    return viewer ? this.records(await this.repository.ofPerson(viewer.personId)) : [];
  }

  /** Of the holder of a ticket, in its club; null where nothing is counted. */
  async ofTicket(token: string): Promise<NoShowRecord | null> {
    const place = await this.tickets.placeOf(token);
    const at = place && (await this.occurrences.facts(null, place.occurrenceId));
    if (!place || !at) return null;
    const own = await this.repository.ofPerson(place.personId);
    return (await this.records(own.filter(({ clubId }) => clubId === at.clubId)))[0] ?? null;
  }

  /** For hosts: the rules of a club, in their order. */
  async rules(
    viewer: Viewer | null,
    clubId: string,
  ): Promise<Outcome<readonly NoShowRule[], CommonRefusal>> {
    const allowed = await this.asHost(viewer, clubId);
    if (!allowed.ok) return allowed;
    return ok((await this.repository.rulesOf(null, [clubId])).get(clubId)!);
  }

  /** For hosts: of whom something is counted; whoever wrote to them comes first. */
  async flagged(
    viewer: Viewer | null,
    clubId: string,
  ): Promise<Outcome<readonly FlaggedPerson[], CommonRefusal>> {
    const allowed = await this.asHost(viewer, clubId);
    if (!allowed.ok) return allowed;
    const records = await this.records(await this.repository.live(clubId));
    const names = await this.people.namesOf(records.map(({ personId }) => personId));
    return ok(
      records.map((record) => ({
        ...record,
        name: names.get(record.personId)?.displayName ?? '',
      })),
    );
  }

  private async records(strikes: readonly Strike[]): Promise<NoShowRecord[]> {
    if (strikes.length === 0) return [];
    const clubIds = [...new Set(strikes.map(({ clubId }) => clubId))];
    const rules = await this.repository.rulesOf(null, clubIds);
    const now = await this.clock.now();
    const byPerson = new Map<string, Strike[]>();
    for (const strike of strikes) {
      const key = `${strike.clubId} ${strike.personId}`;
      byPerson.set(key, [...(byPerson.get(key) ?? []), strike]);
    }
    return [...byPerson.values()].map((own) => {
      const { clubId, personId } = own[0]!;
      return { clubId, personId, strikes: own, applied: appliedTo(rules.get(clubId)!, own, now) };
    });
  }

  private async asHost(
    viewer: Viewer | null,
    clubId: string,
  ): Promise<Outcome<true, CommonRefusal>> {
    if (!viewer) return refuse(unauthenticated);
    const role = await this.clubs.roleOf(null, clubId, viewer.personId);
    return canHost(role) ? ok(true) : refuse(forbidden);
  }
}
