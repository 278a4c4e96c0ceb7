import { Injectable } from '@nestjs/common';
import type { OccurrenceFacts } from '@asaza/gatherings';
import type { Tx } from '@asaza/platform/database';
import { Attendees } from '@asaza/rsvps';
import { Talks } from '@asaza/speakers';
import { doorList, type DoorEntry, type Listed } from '../domain/door';
import { AttendanceRepository } from '../persistence/attendance.repository';
import { MemberStatsRepository } from '../persistence/member-stats.repository';

export interface DoorList {
  /** Everybody with a firm seat, seen or not. */
  readonly seated: number;
  readonly present: number;
  readonly entries: readonly DoorEntry[];
}

/** The door's list, put together from seats, the talks, and what has happened so far. */
@Injectable()
export class DoorLists {
  constructor(
    private readonly attendees: Attendees,
    private readonly talks: Talks,
    private readonly attendances: AttendanceRepository,
    private readonly stats: MemberStatsRepository,
  ) {}

  async of(tx: Tx | null, at: OccurrenceFacts): Promise<DoorList> {
    const seated = await this.attendees.seated(tx, at.id);
    const speakers = await this.speakersOf(tx, at.id);
    const attendances = await this.attendances.of(tx, at.id);
    const people = [...seated, ...speakers, ...attendances];
    const ids = [...new Set(people.map(({ personId }) => personId))];
    const counts = await this.stats.visitsBefore(
      tx,
      ids.map((personId) => ({ at, personId })),
    );
    const visitsBefore = new Map(ids.map((id, place) => [id, counts[place] ?? 0]));
    const entries = doorList({ seated, speakers, attendances, visitsBefore });
    return {
      seated: seated.length,
      present: entries.filter(({ present }) => present).length,
      entries,
    };
  }

  /** The line of one person, or null when the list has none. */
  async entryOf(tx: Tx, at: OccurrenceFacts, personId: string): Promise<DoorEntry | null> {
    const { entries } = await this.of(tx, at);
    return entries.find((entry) => entry.personId === personId) ?? null;
  }

  private async speakersOf(tx: Tx | null, occurrenceId: string): Promise<Listed[]> {
    const talks = (await this.talks.of([occurrenceId], tx)).get(occurrenceId) ?? [];
    return talks.map(({ personId, speakerName: name, speakerYomi: yomi }) => ({
      personId,
      name,
      yomi,
    }));
  }
}
