import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { SendRound } from '../application/send-round';
import { sendRoundJob } from './send-round.job';

@Injectable()
export class SendRoundHandler implements JobHandler<typeof sendRoundJob> {
  readonly job = sendRoundJob;

  constructor(private readonly sendRound: SendRound) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.sendRound.whenDue(key);
  }
}
