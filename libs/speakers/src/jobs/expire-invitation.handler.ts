import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { ExpireInvitation } from '../application/expire-invitation';
import { expireInvitationJob } from './expire-invitation.job';

@Injectable()
export class ExpireInvitationHandler implements JobHandler<typeof expireInvitationJob> {
  readonly job = expireInvitationJob;

  constructor(private readonly expireInvitation: ExpireInvitation) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.expireInvitation.execute(key);
  }
}
