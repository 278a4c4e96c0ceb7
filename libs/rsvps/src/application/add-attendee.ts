import { Injectable } from '@nestjs/common';
import {
  invalid,
  ok,
  refuse,
  type Forbidden,
  type InvalidInput,
  type Locale,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { parseEmail, parseOptionalYomi, parsePersonName, People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { Outbox } from '@asaza/platform/events';
import { isOver } from '../domain/answering';
import { AttendeeAdded } from '../domain/rsvps.events';
import {
  occurrenceCancelled,
  occurrenceFull,
  occurrenceOver,
  type OccurrenceFull,
  type OccurrenceOver,
} from '../domain/rsvps.refusals';
import { isFirm } from '../domain/standing';
import { GiveSeat } from './give-seat';
import { OccurrenceAccess } from './occurrence-access';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';
import type { Rsvp } from '../domain/rsvp';
import { RsvpRepository } from '../persistence/rsvp.repository';

type Refused =
  OccurrenceFull | OccurrenceOver | InvalidInput | NotFound | Forbidden | Unauthenticated;

/** Anybody can become a host, and every address typed here gets a mail. */
export const ADDED_A_DAY = 100;

/** A host answers for somebody by hand: a phone call, a substitute. Who did stays written. */
@Injectable()
export class AddAttendee {
  constructor(
    private readonly clock: Clock,
    private readonly access: OccurrenceAccess,
    private readonly people: People,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
    private readonly giveSeat: GiveSeat,
    private readonly rsvps: RsvpRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: {
      readonly occurrenceId: string;
      readonly name: string;
      readonly email?: string | null;
      readonly yomi?: string | null;
      readonly locale: Locale;
    },
  ): Promise<Outcome<Rsvp, Refused>> {
    const name = parsePersonName('name', input.name);
    if (!name.ok) return name;
    const yomi = parseOptionalYomi('yomi', input.yomi);
    if (!yomi.ok) return yomi;
    const email = input.email ? parseEmail('email', input.email) : ok(null);
    if (!email.ok) return email;
    const about = { name: name.value, yomi: yomi.value, locale: input.locale };
    const now = await this.clock.now();
    return this.lane.tx(input.occurrenceId, async (tx) => {
      const allowed = await this.access.asHost(tx, input.occurrenceId, viewer);
      if (!allowed.ok) return allowed;
      if (allowed.value.status === 'cancelled') return refuse(occurrenceCancelled);
      if (isOver(allowed.value, now)) return refuse(occurrenceOver);
      if (email.value && (await this.rsvps.addedToday(tx, viewer!.personId)) >= ADDED_A_DAY)
        return refuse(invalid('email', 'too_many_today', ADDED_A_DAY));
      const known = email.value
        ? (await this.people.ensureByAddress(tx, email.value, about)).personId
        : null;
      const book = await this.keeper.open(tx, allowed.value);
      const given = await this.giveSeat.settle(tx, book, {
        ...about,
        by: viewer!.personId,
        personId: known ?? (() => this.people.createWithoutAddress(tx, about)),
      });
      if (!given) return refuse(occurrenceFull(book.book.capacity, book.book.waiting + 1));
      const { before, after } = given;
      if (!before || !isFirm(before))
        await this.outbox.append(tx, AttendeeAdded, {
          rsvpId: after.id,
          occurrenceId: after.occurrenceId,
          personId: after.personId,
        });
      return ok(after);
    });
  }
}
