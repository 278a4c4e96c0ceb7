import { Injectable } from '@nestjs/common';
import {
  conflict,
  invalid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import {
  ClubAccess,
  dateTaken,
  Occurrences,
  type DateTaken,
  type OccurrenceFacts,
} from '@asaza/gatherings';
import { People } from '@asaza/people';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { Tokens } from '@asaza/platform/tokens';
import type { Temporal } from '@asaza/recurrence';
import { closedBecause, expiresAt } from '../domain/answering';
import { freeSlots } from '../domain/talk-slots';
import type { SpeakerInvitation, SpeakerRequest } from '../domain/invitation';
import { InvitationExpires, SpeakerInvited } from '../domain/speakers.events';
import { SpeakerInvitationRepository } from '../persistence/speaker-invitation.repository';
import { TalkRepository } from '../persistence/talk.repository';
import { offered } from './offered-dates';
import { TalkSlotsOf } from './talk-slots-of';
import { parseSpeakerRequest, type RawSpeakerRequest } from './speaker-request';

// A day's requests: their words go to any address, and anybody can be a host.
const TO_ONE_ADDRESS = 5;
const BY_ONE_HOST = 40;

/** A host asks one person to speak on one of several coming dates of the club. */
@Injectable()
export class InviteSpeaker {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly tokens: Tokens,
    private readonly outbox: Outbox,
    private readonly due: Due,
    private readonly people: People,
    private readonly occurrences: Occurrences,
    private readonly access: ClubAccess,
    private readonly invitations: SpeakerInvitationRepository,
    private readonly talks: TalkRepository,
    private readonly slots: TalkSlotsOf,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: RawSpeakerRequest,
  ): Promise<Outcome<SpeakerInvitation, CommonRefusal | DateTaken>> {
    if (!viewer) return refuse(unauthenticated);
    const parsed = parseSpeakerRequest(input);
    if (!parsed.ok) return parsed;
    const { request, email, occurrenceIds } = parsed.value;
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const dates = await this.datesOfHost(tx, occurrenceIds, viewer, now);
      if (!dates.ok) return dates;
      const { personId } = await this.people.ensureByAddress(tx, email, {
        locale: request.locale,
        name: request.speakerName,
      });
      const today = await this.invitations.ofToday(tx, personId, viewer.personId);
      if (today.toPerson >= TO_ONE_ADDRESS) return tooMany('email', TO_ONE_ADDRESS);
      if (today.byHost >= BY_ONE_HOST) return tooMany('name', BY_ONE_HOST);
      return this.save(tx, viewer, personId, request, dates.value);
    });
  }

  /** The dates, if they exist for the viewer, are of one club that the viewer runs, and are free. */
  private async datesOfHost(
    tx: Tx,
    ids: readonly string[],
    viewer: Viewer,
    now: Temporal.Instant,
  ): Promise<Outcome<OccurrenceFacts[], CommonRefusal | DateTaken>> {
    const dates = await this.occurrences.factsOf(ids, tx);
    if (dates.length < ids.length) return refuse(notFound('occurrence'));
    for (const date of dates) {
      const host = await this.access.asHost(tx, 'occurrence', date, viewer);
      if (!host.ok) return host;
    }
    if (new Set(dates.map(({ clubId }) => clubId)).size > 1)
      return refuse(invalid('occurrenceIds', 'one_club'));
    const closed = dates.map((date) => closedBecause(offered(date), now)).find(Boolean);
    if (closed) return refuse(invalid('occurrenceIds', closed));
    const taken = await this.withoutSlot(tx, dates);
    return taken ? refuse(dateTaken(taken.number)) : ok(dates);
  }

  /** The first of these dates at which every talk is given. */
  private async withoutSlot(
    tx: Tx,
    dates: readonly OccurrenceFacts[],
  ): Promise<OccurrenceFacts | undefined> {
    const talks = await this.talks.of(
      tx,
      dates.map(({ id }) => id),
    );
    const views = await this.slots.occurrences(tx, dates);
    return dates.find(({ id }, index) => {
      const given = talks.filter(({ occurrenceId }) => occurrenceId === id).length;
      return freeSlots(views[index]!.slots, given) === 0;
    });
  }

  private async save(
    tx: Tx,
    viewer: Viewer,
    personId: string,
    request: SpeakerRequest,
    dates: readonly OccurrenceFacts[],
  ): Promise<Outcome<SpeakerInvitation, CommonRefusal>> {
    const id = this.entropy.id();
    const occurrenceIds = dates.map((date) => date.id).sort();
    const seed = this.tokens.seed('speaker_invitation', id);
    const about = { id, clubId: dates[0]!.clubId, personId, invitedBy: viewer.personId };
    const made = await this.invitations.insert(
      tx,
      { ...request, ...about, ...seed },
      occurrenceIds,
    );
    // Pressed twice: the first press has asked already. Other words need the first one withdrawn.
    if (!made.inserted)
      return isSame(made.invitation, request)
        ? ok(made.invitation)
        : refuse(conflict('speaker invitation'));
    await this.due.at(tx, InvitationExpires, id, expiresAt(dates.map(offered))!);
    await this.outbox.append(tx, SpeakerInvited, { invitationId: id });
    return ok(made.invitation);
  }
}

const tooMany = (field: string, limit: number) => refuse(invalid(field, 'too_many_today', limit));

const isSame = (invitation: SpeakerInvitation, request: SpeakerRequest): boolean =>
  (Object.keys(request) as (keyof SpeakerRequest)[]).every(
    (key) => invitation[key] === request[key],
  );
