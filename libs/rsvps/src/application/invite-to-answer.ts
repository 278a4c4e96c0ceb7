import { Injectable } from '@nestjs/common';
import {
  invalid,
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type Forbidden,
  type InvalidInput,
  type Locale,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { ClubAccess, Occurrences, type SeriesFacts } from '@asaza/gatherings';
import { parseEmail, People } from '@asaza/people';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { Tokens } from '@asaza/platform/tokens';
import {
  MOST_ADDRESSES,
  parseLink,
  type LinkLimits,
  type RawLink,
} from '../domain/answer-invitation';
import { AnswerInvited } from '../domain/rsvps.events';
import { AnswerInvitationRepository } from '../persistence/answer-invitation.repository';

type Refused = InvalidInput | NotFound | Forbidden | Unauthenticated;

// A day's mails: they go to any address, and anybody can be a host.
const BY_ONE_HOST = 200;
const NO_LIMITS: LinkLimits = { label: null, usesMax: null, endsAt: null };

/** A host lets people answer where only the invited can: by address, each with a mail, or by one link for several. */
@Injectable()
export class InviteToAnswer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly tokens: Tokens,
    private readonly outbox: Outbox,
    private readonly people: People,
    private readonly occurrences: Occurrences,
    private readonly access: ClubAccess,
    private readonly invitations: AnswerInvitationRepository,
  ) {}

  /** How many of the addresses are invited now that were not before; a second press mails nobody. */
  async byAddress(
    viewer: Viewer | null,
    input: {
      readonly seriesId: string;
      readonly emails: readonly string[];
      readonly locale: Locale;
    },
  ): Promise<Outcome<{ readonly seriesId: string; readonly invited: number }, Refused>> {
    if (input.emails.length === 0) return refuse(invalid('emails', 'required'));
    if (input.emails.length > MOST_ADDRESSES)
      return refuse(invalid('emails', 'too_many', MOST_ADDRESSES));
    const emails: string[] = [];
    for (const [index, raw] of input.emails.entries()) {
      const email = parseEmail(`emails.${index}`, raw);
      if (!email.ok) return email;
      emails.push(email.value);
    }
    return this.asHost(viewer, input.seriesId, async (tx, series, by) => {
      const hidden = await this.hidden(tx, series);
      if (hidden) return refuse(hidden);
      const soFar = await this.invitations.today(tx, by);
      if (soFar + emails.length > BY_ONE_HOST)
        return refuse(invalid('emails', 'too_many_today', BY_ONE_HOST));
      let invited = 0;
      for (const email of emails) {
        const { personId } = await this.people.ensureByAddress(tx, email, input);
        const id = await this.save(tx, series.id, personId, NO_LIMITS, by);
        if (id === null) continue;
        invited += 1;
        const about = { invitationId: id, seriesId: series.id, clubId: series.clubId, personId };
        await this.outbox.append(tx, AnswerInvited, about);
      }
      return ok({ seriesId: series.id, invited });
    });
  }

  /** One link for several people; whoever has it is invited, within its limits. */
  async byLink(
    viewer: Viewer | null,
    input: RawLink & { readonly seriesId: string },
  ): Promise<Outcome<{ readonly invitationId: string }, Refused>> {
    const now = await this.clock.now();
    return this.asHost(viewer, input.seriesId, async (tx, series, by) => {
      const hidden = await this.hidden(tx, series);
      if (hidden) return refuse(hidden);
      const limits = parseLink(input, series.tzid, now);
      if (!limits.ok) return limits;
      const id = await this.save(tx, series.id, null, limits.value, by);
      return ok({ invitationId: id! });
    });
  }

  /** It lets nobody in any more, nor those who came by it; seats that were given stay. */
  async revoke(
    viewer: Viewer | null,
    invitationId: string,
  ): Promise<Outcome<{ readonly seriesId: string }, Refused>> {
    const found = isUuid(invitationId) ? await this.invitations.byId(null, invitationId) : null;
    if (!viewer) return refuse(unauthenticated);
    if (!found) return refuse(notFound('invitation'));
    return this.asHost(viewer, found.seriesId, async (tx, series) => {
      await this.invitations.revoke(tx, found.id);
      return ok({ seriesId: series.id });
    });
  }

  private asHost<T>(
    viewer: Viewer | null,
    seriesId: string,
    work: (tx: Tx, series: SeriesFacts, by: string) => Promise<Outcome<T, Refused>>,
  ): Promise<Outcome<T, Refused>> {
    if (!viewer) return Promise.resolve(refuse(unauthenticated));
    return this.database.tx(async (tx) => {
      const series = isUuid(seriesId) ? await this.occurrences.series(tx, seriesId) : null;
      const allowed = await this.access.asHost(tx, 'series', series, viewer);
      if (!allowed.ok) return allowed;
      if (!series) return refuse(notFound('series'));
      return work(tx, series, viewer.personId);
    });
  }

  /** What only members see has no page that a guest could open: they become members first. */
  private async hidden(tx: Tx, series: SeriesFacts): Promise<InvalidInput | null> {
    return (await this.access.canSee(tx, series, null)) ? null : invalid('seriesId', 'private');
  }

  /** The new row's id; null when the person is invited already. */
  private async save(
    tx: Tx,
    seriesId: string,
    personId: string | null,
    limits: LinkLimits,
    createdBy: string,
  ): Promise<string | null> {
    const id = this.entropy.id();
    const seed = this.tokens.seed('answer_invitation', id);
    const about = { id, seriesId, personId, ...limits, ...seed, createdBy };
    return (await this.invitations.insert(tx, about)) ? id : null;
  }
}
