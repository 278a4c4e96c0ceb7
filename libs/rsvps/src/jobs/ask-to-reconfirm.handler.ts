import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { AskToReconfirm } from '../application/ask-to-reconfirm';
import { askToReconfirm } from './ask-to-reconfirm.job';

@Injectable()
export class AskToReconfirmHandler implements JobHandler<typeof askToReconfirm> {
  readonly job = askToReconfirm;

  constructor(private readonly ask: AskToReconfirm) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.ask.execute(key);
  }
}
