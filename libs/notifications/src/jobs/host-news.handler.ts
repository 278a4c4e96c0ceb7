import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { SendHostDigest } from '../application/send-host-digest';
import { TellHosts } from '../application/tell-hosts';
import {
  hostsHearAcceptedJob,
  hostsHearAddedJob,
  hostsHearAnswerJob,
  hostsHearApprovalJob,
  hostsHearContestJob,
  hostsHearGivenJob,
  hostsHearHoldJob,
  hostsHearKitchenJob,
  hostsHearLapseJob,
  hostsHearMissedJob,
  hostsHearOfferJob,
  hostsHearRemovedJob,
  hostsHearRoundJob,
  hostsHearWithdrawalJob,
  sendHostDigestJob,
} from './host-news.job';

@Injectable()
export class HostsHearAnswerHandler implements JobHandler<typeof hostsHearAnswerJob> {
  readonly job = hostsHearAnswerJob;
  constructor(private readonly tell: TellHosts) {}

  async handle({ eventId, facts }: Call<typeof hostsHearAnswerJob.on>): Promise<void> {
    if (facts.seat !== 'none')
      await this.tell.execute(eventId, { kind: 'answer', ...whoOf(facts) });
    await this.tell.lookAtSeats(eventId, facts.occurrenceId);
  }
}

@Injectable()
export class HostsHearApprovalHandler implements JobHandler<typeof hostsHearApprovalJob> {
  readonly job = hostsHearApprovalJob;
  constructor(private readonly tell: TellHosts) {}

  handle({ eventId, facts }: Call<typeof hostsHearApprovalJob.on>): Promise<void> {
    return this.tell.execute(eventId, { kind: 'approval', ...whoOf(facts) });
  }
}

@Injectable()
export class HostsHearGivenHandler implements JobHandler<typeof hostsHearGivenJob> {
  readonly job = hostsHearGivenJob;
  constructor(private readonly tell: TellHosts) {}

  handle({ eventId, facts }: Call<typeof hostsHearGivenJob.on>): Promise<void> {
    return this.tell.lookAtSeats(eventId, facts.occurrenceId);
  }
}

@Injectable()
export class HostsHearWithdrawalHandler implements JobHandler<typeof hostsHearWithdrawalJob> {
  readonly job = hostsHearWithdrawalJob;
  constructor(private readonly tell: TellHosts) {}

  async handle({ eventId, facts }: Call<typeof hostsHearWithdrawalJob.on>): Promise<void> {
    await this.tell.execute(eventId, { kind: 'cancellation', ...whoOf(facts) });
    await this.tell.lookAtSeats(eventId, facts.occurrenceId);
  }
}

@Injectable()
export class HostsHearLapseHandler implements JobHandler<typeof hostsHearLapseJob> {
  readonly job = hostsHearLapseJob;
  constructor(private readonly tell: TellHosts) {}

  async handle({ eventId, facts }: Call<typeof hostsHearLapseJob.on>): Promise<void> {
    await this.tell.execute(eventId, { kind: 'cancellation', ...whoOf(facts) });
    await this.tell.lookAtSeats(eventId, facts.occurrenceId);
  }
}

@Injectable()
export class HostsHearOfferHandler implements JobHandler<typeof hostsHearOfferJob> {
  readonly job = hostsHearOfferJob;
  constructor(private readonly tell: TellHosts) {}

  handle({ eventId, facts }: Call<typeof hostsHearOfferJob.on>): Promise<void> {
    return this.tell.execute(eventId, { kind: 'seat_offer', ...whoOf(facts) });
  }
}

@Injectable()
export class HostsHearMissedHandler implements JobHandler<typeof hostsHearMissedJob> {
  readonly job = hostsHearMissedJob;
  constructor(private readonly tell: TellHosts) {}

  handle({ eventId, facts }: Call<typeof hostsHearMissedJob.on>): Promise<void> {
    return this.tell.execute(eventId, { kind: 'missed_offer', ...whoOf(facts) });
  }
}

@Injectable()
export class HostsHearAcceptedHandler implements JobHandler<typeof hostsHearAcceptedJob> {
  readonly job = hostsHearAcceptedJob;
  constructor(private readonly tell: TellHosts) {}

  handle({ eventId, facts }: Call<typeof hostsHearAcceptedJob.on>): Promise<void> {
    return this.tell.lookAtSeats(eventId, facts.occurrenceId);
  }
}

@Injectable()
export class HostsHearAddedHandler implements JobHandler<typeof hostsHearAddedJob> {
  readonly job = hostsHearAddedJob;
  constructor(private readonly tell: TellHosts) {}

  /** By a host's own hand: only how many seats are left may be news. */
  handle({ eventId, facts }: Call<typeof hostsHearAddedJob.on>): Promise<void> {
    return this.tell.lookAtSeats(eventId, facts.occurrenceId);
  }
}

@Injectable()
export class HostsHearRemovedHandler implements JobHandler<typeof hostsHearRemovedJob> {
  readonly job = hostsHearRemovedJob;
  constructor(private readonly tell: TellHosts) {}

  handle({ eventId, facts }: Call<typeof hostsHearRemovedJob.on>): Promise<void> {
    return this.tell.lookAtSeats(eventId, facts.occurrenceId);
  }
}

@Injectable()
export class HostsHearHoldHandler implements JobHandler<typeof hostsHearHoldJob> {
  readonly job = hostsHearHoldJob;
  constructor(private readonly tell: TellHosts) {}

  handle({ eventId, facts }: Call<typeof hostsHearHoldJob.on>): Promise<void> {
    return this.tell.lookAtSeats(eventId, facts.occurrenceId);
  }
}

@Injectable()
export class HostsHearContestHandler implements JobHandler<typeof hostsHearContestJob> {
  readonly job = hostsHearContestJob;
  constructor(private readonly tell: TellHosts) {}

  async handle({ eventId, facts }: Call<typeof hostsHearContestJob.on>): Promise<void> {
    const { occurrenceId, personId, rsvpId } = facts;
    const who = rsvpId === null ? {} : { rsvpId };
    await this.tell.execute(eventId, { kind: 'contest', occurrenceId, personId, ...who });
  }
}

@Injectable()
export class HostsHearKitchenHandler implements JobHandler<typeof hostsHearKitchenJob> {
  readonly job = hostsHearKitchenJob;
  constructor(private readonly tell: TellHosts) {}

  handle({ eventId, facts }: Call<typeof hostsHearKitchenJob.on>): Promise<void> {
    return this.tell.execute(eventId, { kind: 'kitchen', occurrenceId: facts.occurrenceId });
  }
}

@Injectable()
export class HostsHearRoundHandler implements JobHandler<typeof hostsHearRoundJob> {
  readonly job = hostsHearRoundJob;
  constructor(private readonly tell: TellHosts) {}

  /** A round without pairs has nothing to look over. */
  async handle({ eventId, facts }: Call<typeof hostsHearRoundJob.on>): Promise<void> {
    const { occurrenceId, pairs } = facts;
    if (pairs > 0) await this.tell.execute(eventId, { kind: 'round', occurrenceId });
  }
}

@Injectable()
export class SendHostDigestHandler implements JobHandler<typeof sendHostDigestJob> {
  readonly job = sendHostDigestJob;
  constructor(private readonly digest: SendHostDigest) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.digest.execute(key);
  }
}

const whoOf = ({
  rsvpId,
  occurrenceId,
  personId,
}: {
  readonly rsvpId: string;
  readonly occurrenceId: string;
  readonly personId: string;
}) => ({ rsvpId, occurrenceId, personId });
