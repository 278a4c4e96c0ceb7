import { Injectable } from '@nestjs/common';
import {
  invalid,
  ok,
  parseOptionalLine,
  refuse,
  unauthenticated,
  type Conflict,
  type InvalidInput,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { Clubs } from '@asaza/clubs';
import { parsePersonName, People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { closedReason } from '../domain/answering';
import { answersClosed, type AnswersClosed } from '../domain/rsvps.refusals';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { Idempotency } from './idempotency';
import { OccurrenceAccess } from './occurrence-access';
import { RsvpFactory } from './rsvp-factory';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';
import { TakeSeat } from './take-seat';
import { Tickets, type Ticket } from './tickets';

type Refused = AnswersClosed | InvalidInput | NotFound | Conflict | Unauthenticated;

/** The signed-in person's yes, with one tap: their address is proven, so a seat or a place follows at once. */
@Injectable()
export class AnswerAsViewer {
  constructor(
    private readonly clock: Clock,
    private readonly access: OccurrenceAccess,
    private readonly people: People,
    private readonly clubs: Clubs,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
    private readonly rsvps: RsvpRepository,
    private readonly takeSeat: TakeSeat,
    private readonly tickets: Tickets,
    private readonly idempotency: Idempotency,
    private readonly make: RsvpFactory,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: {
      readonly occurrenceId: string;
      /** Taken where the person has given none yet. */
      readonly name?: string | null;
      readonly shortNotice?: boolean | null;
      readonly idempotencyKey?: string | null;
    },
  ): Promise<Outcome<Ticket, Refused>> {
    if (!viewer) return refuse(unauthenticated);
    const { personId } = viewer;
    const key = parseOptionalLine('idempotencyKey', input.idempotencyKey, 100);
    if (!key.ok) return key;
    const name = input.name ? parsePersonName('name', input.name) : ok(null);
    if (!name.ok) return name;
    const now = await this.clock.now();
    return this.lane.tx(input.occurrenceId, async (tx) => {
      const seen = await this.access.visible(tx, input.occurrenceId, personId);
      if (!seen.ok) return seen;
      const closed = closedReason(seen.value, now);
      if (closed) return refuse(answersClosed(closed));
      const asked = [input.occurrenceId, personId, input.shortNotice ?? null];
      const earlier = await this.idempotency.earlier(tx, key.value, asked);
      if (!earlier.ok) return earlier;
      const known = await this.nameOf(tx, personId, name.value);
      if (!known) return refuse(invalid('name', 'required'));
      // Whatever needs no lock comes before it: all who answer wait for one row.
      await this.clubs.join(tx, seen.value.clubId, personId);
      const book = await this.keeper.open(tx, seen.value);
      const before = await this.rsvps.ofPerson(tx, seen.value.id, personId);
      // A repeated call finds what the first one brought, whatever has become of it.
      if (earlier.value && before) return ok(await this.tickets.of(tx, before));
      const { occurrenceId, now: answeredAt } = book;
      const rsvp = before ?? this.make.rsvp({ ...known, occurrenceId, personId, answeredAt });
      const after = await this.takeSeat.settle(tx, book, rsvp, {
        shortNotice: input.shortNotice ?? rsvp.shortNotice,
      });
      await this.idempotency.keep(tx, key.value, { rsvpId: after.id, confirmationId: null });
      return ok(await this.tickets.of(tx, after));
    });
  }

  /** What the person is called: as they are known, else as typed, which is then what they are known by. */
  private async nameOf(tx: Tx, personId: string, typed: string | null) {
    const known = (await this.people.namesOf([personId], tx)).get(personId);
    const name = known?.displayName || typed;
    if (!known || !name) return null;
    if (!known.displayName) await this.people.verify(tx, personId, { name });
    return { name, yomi: known.yomi, locale: known.locale };
  }
}
