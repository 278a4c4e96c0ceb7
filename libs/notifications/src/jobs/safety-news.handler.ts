import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { TellOfSafety } from '../application/tell-of-safety';
import {
  hostsHearContestedHoldJob,
  hostsHearReportJob,
  tellHoldDecidedJob,
  tellHoldJob,
} from './safety-news.job';

@Injectable()
export class HostsHearReportHandler implements JobHandler<typeof hostsHearReportJob> {
  readonly job = hostsHearReportJob;
  constructor(private readonly tell: TellOfSafety) {}

  handle({ eventId, facts }: Call<typeof hostsHearReportJob.on>): Promise<void> {
    return this.tell.hosts(eventId, 'reported', facts);
  }
}

@Injectable()
export class HostsHearContestedHoldHandler implements JobHandler<typeof hostsHearContestedHoldJob> {
  readonly job = hostsHearContestedHoldJob;
  constructor(private readonly tell: TellOfSafety) {}

  handle({ eventId, facts }: Call<typeof hostsHearContestedHoldJob.on>): Promise<void> {
    return this.tell.hosts(eventId, 'contested', facts);
  }
}

@Injectable()
export class TellHoldHandler implements JobHandler<typeof tellHoldJob> {
  readonly job = tellHoldJob;
  constructor(private readonly tell: TellOfSafety) {}

  handle({ eventId, facts }: Call<typeof tellHoldJob.on>): Promise<void> {
    return this.tell.held(eventId, facts);
  }
}

@Injectable()
export class TellHoldDecidedHandler implements JobHandler<typeof tellHoldDecidedJob> {
  readonly job = tellHoldDecidedJob;
  constructor(private readonly tell: TellOfSafety) {}

  handle({ eventId, facts }: Call<typeof tellHoldDecidedJob.on>): Promise<void> {
    return this.tell.decided(eventId, facts);
  }
}
