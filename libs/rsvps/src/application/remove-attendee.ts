import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  refuse,
  type Forbidden,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { Outbox } from '@asaza/platform/events';
import type { Rsvp } from '../domain/rsvp';
import { AttendeeRemoved } from '../domain/rsvps.events';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { OccurrenceAccess } from './occurrence-access';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';

/** A host takes somebody off the list by hand. What the person said stays said; who did it stays written. */
@Injectable()
export class RemoveAttendee {
  constructor(
    private readonly access: OccurrenceAccess,
    private readonly rsvps: RsvpRepository,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
    private readonly outbox: Outbox,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly occurrenceId: string; readonly attendeeId: string },
  ): Promise<Outcome<Rsvp, NotFound | Forbidden | Unauthenticated>> {
    return this.lane.tx(input.occurrenceId, async (tx) => {
      const allowed = await this.access.asHost(tx, input.occurrenceId, viewer);
      if (!allowed.ok) return allowed;
      if (!isUuid(input.attendeeId)) return refuse(notFound('attendee'));
      const book = await this.keeper.open(tx, allowed.value);
      const before = await this.rsvps.byId(tx, input.attendeeId);
      if (before?.occurrenceId !== input.occurrenceId) return refuse(notFound('attendee'));
      if (before.seat === 'none') return ok(before);
      const person: Rsvp = { ...before, removedBy: viewer!.personId };
      const [decision] = await this.keeper.settle(tx, book, [{ person, ask: { kind: 'remove' } }]);
      const { id: rsvpId, occurrenceId, personId } = person;
      await this.outbox.append(tx, AttendeeRemoved, { rsvpId, occurrenceId, personId });
      return ok(decision!.person);
    });
  }
}
