import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { DeliverNotice } from '../application/deliver-notice';
import { deliverNoticeJob } from './deliver-notice.job';

@Injectable()
export class DeliverNoticeHandler implements JobHandler<typeof deliverNoticeJob> {
  readonly job = deliverNoticeJob;
  constructor(private readonly deliver: DeliverNotice) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.deliver.execute(key);
  }
}
