import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { Tokens } from '@asaza/platform/tokens';
import { Temporal } from '@asaza/recurrence';
import { stateAt } from '../domain/answering';
import type { InvitationState, SpeakerInvitation } from '../domain/invitation';
import { SpeakerInvitationRepository } from '../persistence/speaker-invitation.repository';
import { offered } from './offered-dates';

/** What every mail about an invitation is made of, to the speaker and to the hosts. */
export interface SpeakerMailFacts {
  readonly personId: string;
  readonly name: string;
  readonly speakerYomi: string | null;
  readonly speakerTitle: string | null;
  readonly talkTitle: string | null;
  readonly token: string;
  readonly message: string | null;
  readonly honorarium: string | null;
  /** What the speaker wrote with the answer; for the hosts. */
  readonly note: string | null;
  readonly clubId: string;
  readonly hostName: string;
  /** By start; cancelled and past ones too. */
  readonly dates: readonly OccurrenceFacts[];
  readonly acceptedOccurrenceId: string | null;
  /** Since when the speaker is asked whether the talk stays, as its date moved; null: not asked. */
  readonly askedAgainAt: Temporal.Instant | null;
  /** At this moment: a request that is not `invited` any more need not be sent. */
  readonly state: InvitationState;
  readonly locale: Locale;
}

/** Read when a mail is rendered; the token is derived anew each time and stands nowhere. */
@Injectable()
export class SpeakerMail {
  constructor(
    private readonly invitations: SpeakerInvitationRepository,
    private readonly occurrences: Occurrences,
    private readonly people: People,
    private readonly tokens: Tokens,
    private readonly clock: Clock,
  ) {}

  /** Null when there is no such invitation. */
  async invitation(invitationId: string): Promise<SpeakerMailFacts | null> {
    const found = await this.invitations.forMail(invitationId);
    if (!found) return null;
    const { invitation, seed } = found;
    const facts = await this.occurrences.factsOf(invitation.occurrenceIds);
    const dates = facts.sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
    const names = await this.people.namesOf([invitation.invitedBy]);
    const now = await this.clock.now();
    return {
      ...wordsOf(invitation),
      token: this.tokens.token('speaker_invitation', invitation.id, seed),
      hostName: names.get(invitation.invitedBy)?.displayName ?? '',
      dates,
      state: stateAt(invitation.state, dates.map(offered), now),
    };
  }
}

const wordsOf = (invitation: SpeakerInvitation) => {
  const { personId, speakerName: name, speakerYomi, speakerTitle, talkTitle } = invitation;
  const { message, honorarium, note, clubId, acceptedOccurrenceId, locale } = invitation;
  const { askedAgainAt } = invitation;
  return {
    ...{ personId, name, speakerYomi, speakerTitle, talkTitle },
    ...{ message, honorarium, note, clubId, acceptedOccurrenceId, locale, askedAgainAt },
  };
};
