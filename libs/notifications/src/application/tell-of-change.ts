import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Database, type Tx } from '@asaza/platform/database';
import { Inbox } from '@asaza/platform/events';
import { Attendees } from '@asaza/rsvps';
import { Talks } from '@asaza/speakers';
import type { NoticeKind } from '../domain/notice';
import { Notices, type News } from './notices';

/** A date moved or was called off: everybody whom it concerns hears of it, the speaker too. */
@Injectable()
export class TellOfChange {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly notices: Notices,
    private readonly occurrences: Occurrences,
    private readonly attendees: Attendees,
    private readonly talks: Talks,
  ) {}

  /** `startedAt`: the old start, as an ISO instant. */
  moved(eventId: string, occurrenceId: string, startedAt: string): Promise<void> {
    return this.execute(eventId, 'occurrence_moved', occurrenceId, { startedAt });
  }

  cancelled(eventId: string, occurrenceId: string): Promise<void> {
    return this.execute(eventId, 'occurrence_cancelled', occurrenceId, {});
  }

  private async execute(
    eventId: string,
    kind: NoticeKind,
    occurrenceId: string,
    more: Readonly<Record<string, string>>,
  ): Promise<void> {
    const speakerId = await this.speakerOf(occurrenceId);
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'notifications.change'))) return;
      const occurrence = await this.occurrences.facts(tx, occurrenceId);
      if (!occurrence) return;
      const about = { kind, of: eventId, thread: occurrenceId, deadline: occurrence.endsAt };
      await this.tellAll(tx, occurrenceId, speakerId, about, { ...more, occurrenceId });
    });
  }

  private async tellAll(
    tx: Tx,
    occurrenceId: string,
    speakerId: string | null,
    about: Omit<News, 'personId' | 'subjects'>,
    subjects: News['subjects'],
  ): Promise<void> {
    const told = new Set<string>();
    for (const { personId, rsvpId } of await this.attendees.reachable(tx, occurrenceId)) {
      told.add(personId);
      await this.notices.tell(tx, { ...about, personId, subjects: { ...subjects, rsvpId } });
    }
    if (speakerId !== null && !told.has(speakerId))
      await this.notices.tell(tx, { ...about, personId: speakerId, subjects });
  }

  private async speakerOf(occurrenceId: string): Promise<string | null> {
    return (await this.talks.of([occurrenceId])).get(occurrenceId)?.personId ?? null;
  }
}
