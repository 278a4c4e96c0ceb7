import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { HandOutMessage } from '../application/hand-out-message';
import { TellHosts } from '../application/tell-hosts';
import { TellOfSeatPass } from '../application/tell-of-seat-pass';
import {
  askSubstituteJob,
  catchUpPassedJob,
  hostsHearPassedJob,
  tellPassedJob,
} from './seat-passes.job';

@Injectable()
export class AskSubstituteHandler implements JobHandler<typeof askSubstituteJob> {
  readonly job = askSubstituteJob;
  constructor(private readonly tell: TellOfSeatPass) {}

  handle({ eventId, facts }: Call<typeof askSubstituteJob.on>): Promise<void> {
    return this.tell.offered(eventId, facts);
  }
}

@Injectable()
export class TellPassedHandler implements JobHandler<typeof tellPassedJob> {
  readonly job = tellPassedJob;
  constructor(private readonly tell: TellOfSeatPass) {}

  handle({ eventId, facts }: Call<typeof tellPassedJob.on>): Promise<void> {
    return this.tell.passed(eventId, facts);
  }
}

@Injectable()
export class CatchUpPassedHandler implements JobHandler<typeof catchUpPassedJob> {
  readonly job = catchUpPassedJob;
  constructor(private readonly handOut: HandOutMessage) {}

  handle({ eventId, facts }: Call<typeof catchUpPassedJob.on>): Promise<void> {
    return this.handOut.catchUp(eventId, facts.occurrenceId, facts.personId);
  }
}

@Injectable()
export class HostsHearPassedHandler implements JobHandler<typeof hostsHearPassedJob> {
  readonly job = hostsHearPassedJob;
  constructor(private readonly tell: TellHosts) {}

  /** For the list it is one who leaves and one who comes; companions may have freed seats, too. */
  async handle({ eventId, facts }: Call<typeof hostsHearPassedJob.on>): Promise<void> {
    const { occurrenceId, rsvpId, personId, fromRsvpId, fromPersonId } = facts;
    await this.tell.execute(eventId, {
      kind: 'cancellation',
      occurrenceId,
      rsvpId: fromRsvpId,
      personId: fromPersonId,
    });
    await this.tell.execute(eventId, { kind: 'answer', occurrenceId, rsvpId, personId });
    await this.tell.lookAtSeats(eventId, occurrenceId);
  }
}
