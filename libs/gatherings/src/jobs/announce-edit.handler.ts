import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { AnnounceEdit } from '../application/announce-edit';
import { announceEditJob } from './announce-edit.job';

@Injectable()
export class AnnounceEditHandler implements JobHandler<typeof announceEditJob> {
  readonly job = announceEditJob;

  constructor(private readonly announceEdit: AnnounceEdit) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.announceEdit.execute(key);
  }
}
