import { Injectable } from '@nestjs/common';
import { Clubs } from '@asaza/clubs';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Inbox } from '@asaza/platform/events';
import { SpeakerMail } from '@asaza/speakers';
import type { NoticeKind, Subjects } from '../domain/notice';
import { Notices } from './notices';

const DAY_HOURS = 24;
/** How long word of an answer is worth a mail. */
const NEWS_DAYS = 7;

/** News of an invitation to speak: a letter to the speaker, and to each host where they wait for it. */
@Injectable()
export class TellOfSpeaker {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly notices: Notices,
    private readonly speakers: SpeakerMail,
    private readonly clubs: Clubs,
    private readonly clock: Clock,
  ) {}

  invited(eventId: string, invitationId: string): Promise<void> {
    return this.execute(eventId, invitationId, 'speaker_invited', null);
  }

  /** `again`: yes to a date that moved. */
  accepted(eventId: string, invitationId: string, again: boolean): Promise<void> {
    const more: Subjects = again ? { again: 'yes' } : {};
    return this.execute(eventId, invitationId, 'speaker_accepted', 'host_speaker_accepted', more);
  }

  /** `occurrenceId`: the date of a talk that is given up, as it moved. */
  declined(eventId: string, invitationId: string, occurrenceId: string | null): Promise<void> {
    const more: Subjects = occurrenceId === null ? {} : { occurrenceId };
    return this.execute(eventId, invitationId, 'speaker_declined', 'host_speaker_declined', more);
  }

  /** `occurrenceId`: the date of a talk that stood on it. */
  withdrawn(eventId: string, invitationId: string, occurrenceId: string | null): Promise<void> {
    const more: Subjects = occurrenceId === null ? {} : { occurrenceId };
    return this.execute(eventId, invitationId, 'speaker_withdrawn', null, more);
  }

  private async execute(
    eventId: string,
    invitationId: string,
    toSpeaker: NoticeKind,
    toHosts: NoticeKind | null,
    more: Subjects = {},
  ): Promise<void> {
    const facts = await this.speakers.invitation(invitationId);
    const hosts = facts && toHosts ? await this.clubs.hostsOf(facts.clubId) : [];
    const now = await this.clock.now();
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'notifications.speaker')) || !facts) return;
      const { personId, dates } = facts;
      const about = { of: eventId, subjects: { invitationId, ...more }, thread: invitationId };
      const soon = now.add({ hours: NEWS_DAYS * DAY_HOURS });
      // A request is of use until the last of its dates begins.
      const last = dates.at(-1)?.startsAt;
      const deadline = toSpeaker === 'speaker_invited' && last ? last : soon;
      await this.notices.tell(tx, { ...about, kind: toSpeaker, personId, deadline });
      for (const host of hosts)
        if (toHosts && host.personId !== personId)
          await this.notices.tell(tx, {
            ...about,
            kind: toHosts,
            personId: host.personId,
            deadline: soon,
          });
    });
  }
}
