import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  parseOptionalText,
  refuse,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { Clock } from '@asaza/platform/clock';
import { Outbox } from '@asaza/platform/events';
import { closedReason } from '../domain/answering';
import type { Rsvp } from '../domain/rsvp';
import { ApprovalRefused } from '../domain/rsvps.events';
import { answersClosed, type AnswersClosed } from '../domain/rsvps.refusals';
import { AnswerDetailsRepository } from '../persistence/answer-details.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { OccurrenceAccess } from './occurrence-access';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';
import { TakeSeat } from './take-seat';

type Refused = AnswersClosed | InvalidInput | NotFound | Forbidden | Unauthenticated;

const REASON_LENGTH = 300;

/**
 * A host's yes or no to an answer that waits for it. A yes is settled as it comes: a free seat, or the next
 * place on the waitlist. A no can become a yes; a yes is not taken back (that is what `remove` is for).
 */
@Injectable()
export class DecideApproval {
  constructor(
    private readonly clock: Clock,
    private readonly access: OccurrenceAccess,
    private readonly rsvps: RsvpRepository,
    private readonly details: AnswerDetailsRepository,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
    private readonly takeSeat: TakeSeat,
    private readonly outbox: Outbox,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: {
      readonly occurrenceId: string;
      readonly attendeeId: string;
      readonly accept: boolean;
      readonly reason?: string | null;
    },
  ): Promise<Outcome<Rsvp, Refused>> {
    const reason = parseOptionalText('reason', input.reason, REASON_LENGTH);
    if (!reason.ok) return reason;
    const now = await this.clock.now();
    return this.lane.tx(input.occurrenceId, async (tx) => {
      const allowed = await this.access.asHost(tx, input.occurrenceId, viewer);
      if (!allowed.ok) return allowed;
      const closed = closedReason(allowed.value, now);
      if (closed) return refuse(answersClosed(closed));
      if (!isUuid(input.attendeeId)) return refuse(notFound('attendee'));
      const book = await this.keeper.open(tx, allowed.value);
      const before = await this.rsvps.byId(tx, input.attendeeId);
      if (before?.occurrenceId !== input.occurrenceId || before.approval === 'not_needed')
        return refuse(notFound('attendee'));
      if (before.approval === 'given' || (before.approval === 'refused' && !input.accept))
        return ok(before);
      await this.details.decide(tx, before.id, viewer!.personId, reason.value);
      // Whoever said no or maybe meanwhile gets a yes of the host's, and no seat.
      if (input.accept && before.response === 'accepted')
        return ok(await this.takeSeat.settle(tx, book, { ...before, approval: 'given' }, {}));
      const person: Rsvp = { ...before, approval: input.accept ? 'given' : 'refused' };
      const [decided] = await this.keeper.settle(tx, book, [{ person, ask: { kind: 'keep' } }]);
      const { id: rsvpId, occurrenceId, personId } = person;
      if (!input.accept)
        await this.outbox.append(tx, ApprovalRefused, { rsvpId, occurrenceId, personId });
      return ok(decided!.person);
    });
  }
}
