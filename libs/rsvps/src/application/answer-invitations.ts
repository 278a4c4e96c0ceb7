import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { Contacts, People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { Tokens } from '@asaza/platform/tokens';
import {
  invitationState,
  type AnswerInvitation,
  type AnswerInvitationState,
} from '../domain/answer-invitation';
import {
  AnswerInvitationRepository,
  type SavedInvitation,
} from '../persistence/answer-invitation.repository';

/** An invitation as hosts list it. */
export interface InvitationView extends AnswerInvitation {
  readonly state: AnswerInvitationState;
  /** The name, where there is one, or the masked address; null for a link. */
  readonly who: string | null;
  /** Of a link, which hosts hand on; a person's own is only in their mail. */
  readonly token: string | null;
}

/** What the mail of an invitation says. */
export interface InvitationMailFacts {
  readonly personId: string;
  readonly clubId: string;
  readonly token: string;
  readonly name: string;
  readonly hostName: string;
  readonly locale: Locale;
  /** The next dates, the soonest first; at least one. */
  readonly dates: readonly OccurrenceFacts[];
}

const DATES_IN_MAIL = 3;

/** Who is invited, as hosts, whoever opens a link, and mails read it. */
@Injectable()
export class AnswerInvitations {
  constructor(
    private readonly invitations: AnswerInvitationRepository,
    private readonly people: People,
    private readonly contacts: Contacts,
    private readonly occurrences: Occurrences,
    private readonly tokens: Tokens,
    private readonly clock: Clock,
  ) {}

  /** For its hosts, whose role the caller has asked: links first. */
  async ofSeries(seriesId: string): Promise<InvitationView[]> {
    const found = await this.invitations.living(null, seriesId);
    const names = await this.people.namesOf(found.flatMap(({ personId }) => personId ?? []));
    const now = await this.clock.now();
    const views: InvitationView[] = [];
    for (const invitation of found) {
      const { personId } = invitation;
      const name = personId && names.get(personId)?.displayName;
      const who = personId ? name || (await this.contacts.maskedOf(personId)) : null;
      const token = personId ? null : this.tokenOf(invitation);
      views.push({ ...invitation, state: invitationState(invitation, now), who, token });
    }
    return views;
  }

  /** Behind a link or a mail; null: revoked, or never made. Reading it uses nothing. */
  async byToken(
    token: string,
  ): Promise<{ readonly seriesId: string; readonly state: AnswerInvitationState } | null> {
    const found = await this.invitations.byHash(this.tokens.hash(token));
    if (!found || found.revokedAt) return null;
    return { seriesId: found.seriesId, state: invitationState(found, await this.clock.now()) };
  }

  /** Null when there is nothing to mail any more: revoked, or no date to come. */
  async forMail(invitationId: string): Promise<InvitationMailFacts | null> {
    const found = await this.invitations.byId(null, invitationId);
    if (!found?.personId || found.revokedAt) return null;
    const { personId, seriesId, createdBy } = found;
    const series = await this.occurrences.series(null, seriesId);
    const now = await this.clock.now();
    const next = await this.occurrences.nextOfSeries(seriesId, now, DATES_IN_MAIL);
    const dates = next.filter(({ status }) => status !== 'cancelled');
    const names = await this.people.namesOf([personId, createdBy]);
    const person = names.get(personId);
    if (!series || !person || dates.length === 0) return null;
    return {
      ...{ personId, clubId: series.clubId, dates, token: this.tokenOf(found) },
      ...{ name: person.displayName ?? '', locale: person.locale },
      hostName: names.get(createdBy)?.displayName ?? '',
    };
  }

  private tokenOf(invitation: SavedInvitation): string {
    return this.tokens.token('answer_invitation', invitation.id, invitation);
  }
}
