import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { TellOfInvitation } from '../application/tell-of-invitation';
import { TellOfAnswer } from '../application/tell-of-answer';
import {
  tellApprovalAskedJob,
  tellInvitedToAnswerJob,
  tellApprovalRefusedJob,
  tellConfirmedJob,
  tellWithdrawnJob,
  tellOfferedJob,
  tellMissedJob,
  tellCalledJob,
  tellOpenedJob,
  tellMovedJob,
  tellGivenJob,
  tellSeatedJob,
  tellAddedJob,
  tellRemovedJob,
  tellHoldExpiredJob,
  tellLapsedJob,
} from './answer-news.job';

@Injectable()
export class TellConfirmedHandler implements JobHandler<typeof tellConfirmedJob> {
  readonly job = tellConfirmedJob;
  constructor(private readonly tell: TellOfAnswer) {}

  /** The answer brought a seat or a place on the waitlist; a mere yes to nothing is not news. */
  async handle({ eventId, facts }: Call<typeof tellConfirmedJob.on>): Promise<void> {
    if (facts.seat === 'held') await this.tell.execute(eventId, 'seat_confirmed', facts);
    if (facts.seat === 'waitlisted') await this.tell.execute(eventId, 'waitlisted', facts);
  }
}

@Injectable()
export class TellInvitedToAnswerHandler implements JobHandler<typeof tellInvitedToAnswerJob> {
  readonly job = tellInvitedToAnswerJob;
  constructor(private readonly tell: TellOfInvitation) {}

  handle({ eventId, facts }: Call<typeof tellInvitedToAnswerJob.on>): Promise<void> {
    return this.tell.execute(eventId, facts);
  }
}

@Injectable()
export class TellApprovalAskedHandler implements JobHandler<typeof tellApprovalAskedJob> {
  readonly job = tellApprovalAskedJob;
  constructor(private readonly tell: TellOfAnswer) {}

  handle({ eventId, facts }: Call<typeof tellApprovalAskedJob.on>): Promise<void> {
    return this.tell.execute(eventId, 'approval_asked', facts);
  }
}

@Injectable()
export class TellApprovalRefusedHandler implements JobHandler<typeof tellApprovalRefusedJob> {
  readonly job = tellApprovalRefusedJob;
  constructor(private readonly tell: TellOfAnswer) {}

  handle({ eventId, facts }: Call<typeof tellApprovalRefusedJob.on>): Promise<void> {
    return this.tell.execute(eventId, 'approval_refused', facts);
  }
}

@Injectable()
export class TellWithdrawnHandler implements JobHandler<typeof tellWithdrawnJob> {
  readonly job = tellWithdrawnJob;
  constructor(private readonly tell: TellOfAnswer) {}

  handle({ eventId, facts }: Call<typeof tellWithdrawnJob.on>): Promise<void> {
    return this.tell.execute(eventId, 'answer_withdrawn', facts);
  }
}

@Injectable()
export class TellOfferedHandler implements JobHandler<typeof tellOfferedJob> {
  readonly job = tellOfferedJob;
  constructor(private readonly tell: TellOfAnswer) {}

  handle({ eventId, facts }: Call<typeof tellOfferedJob.on>): Promise<void> {
    return this.tell.execute(eventId, 'seat_offered', facts);
  }
}

@Injectable()
export class TellMissedHandler implements JobHandler<typeof tellMissedJob> {
  readonly job = tellMissedJob;
  constructor(private readonly tell: TellOfAnswer) {}

  handle({ eventId, facts }: Call<typeof tellMissedJob.on>): Promise<void> {
    return this.tell.execute(eventId, 'offer_missed', facts);
  }
}

@Injectable()
export class TellSeatedHandler implements JobHandler<typeof tellSeatedJob> {
  readonly job = tellSeatedJob;
  constructor(private readonly tell: TellOfAnswer) {}

  handle({ eventId, facts }: Call<typeof tellSeatedJob.on>): Promise<void> {
    return this.tell.execute(eventId, 'seat_confirmed', facts);
  }
}

@Injectable()
export class TellAddedHandler implements JobHandler<typeof tellAddedJob> {
  readonly job = tellAddedJob;
  constructor(private readonly tell: TellOfAnswer) {}

  handle({ eventId, facts }: Call<typeof tellAddedJob.on>): Promise<void> {
    return this.tell.execute(eventId, 'seat_added', facts);
  }
}

@Injectable()
export class TellRemovedHandler implements JobHandler<typeof tellRemovedJob> {
  readonly job = tellRemovedJob;
  constructor(private readonly tell: TellOfAnswer) {}

  handle({ eventId, facts }: Call<typeof tellRemovedJob.on>): Promise<void> {
    return this.tell.execute(eventId, 'seat_removed', facts);
  }
}

@Injectable()
export class TellHoldExpiredHandler implements JobHandler<typeof tellHoldExpiredJob> {
  readonly job = tellHoldExpiredJob;
  constructor(private readonly tell: TellOfAnswer) {}

  handle({ eventId, facts }: Call<typeof tellHoldExpiredJob.on>): Promise<void> {
    return this.tell.execute(eventId, 'hold_expired', facts);
  }
}

@Injectable()
export class TellLapsedHandler implements JobHandler<typeof tellLapsedJob> {
  readonly job = tellLapsedJob;
  constructor(private readonly tell: TellOfAnswer) {}

  handle({ eventId, facts }: Call<typeof tellLapsedJob.on>): Promise<void> {
    return this.tell.execute(eventId, 'reconfirmation_missed', facts);
  }
}

@Injectable()
export class TellCalledHandler implements JobHandler<typeof tellCalledJob> {
  readonly job = tellCalledJob;
  constructor(private readonly tell: TellOfAnswer) {}

  handle({ eventId, facts }: Call<typeof tellCalledJob.on>): Promise<void> {
    return this.tell.execute(eventId, 'seat_called', facts);
  }
}

@Injectable()
export class TellOpenedHandler implements JobHandler<typeof tellOpenedJob> {
  readonly job = tellOpenedJob;
  constructor(private readonly tell: TellOfAnswer) {}

  handle({ eventId, facts }: Call<typeof tellOpenedJob.on>): Promise<void> {
    return this.tell.execute(eventId, 'seats_opened', facts);
  }
}

@Injectable()
export class TellMovedHandler implements JobHandler<typeof tellMovedJob> {
  readonly job = tellMovedJob;
  constructor(private readonly tell: TellOfAnswer) {}

  handle({ eventId, facts }: Call<typeof tellMovedJob.on>): Promise<void> {
    return this.tell.execute(eventId, 'seat_moved', facts);
  }
}

@Injectable()
export class TellGivenHandler implements JobHandler<typeof tellGivenJob> {
  readonly job = tellGivenJob;
  constructor(private readonly tell: TellOfAnswer) {}

  handle({ eventId, facts }: Call<typeof tellGivenJob.on>): Promise<void> {
    return this.tell.execute(eventId, 'seat_confirmed', facts);
  }
}
