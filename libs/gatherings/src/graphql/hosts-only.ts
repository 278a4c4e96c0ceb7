import { Injectable } from '@nestjs/common';
import { forbidden, refuse, unauthenticated } from '@asaza/kernel';
import { canHelp, canHost } from '@asaza/clubs';
import { ClubLoader } from '@asaza/clubs/graphql';
import { valueOf, type RequestContext } from '@asaza/platform/graphql';

/** Fields that only those who run a club read; the role is asked once a request for any number of them. */
@Injectable()
export class HostsOnly {
  constructor(private readonly clubs: ClubLoader) {}

  async allows(context: RequestContext, clubId: string): Promise<boolean> {
    return context.viewer !== null && canHost(await this.clubs.roleOf(context, clubId));
  }

  /** @throws UNAUTHENTICATED or FORBIDDEN as clients know them. */
  async demand(context: RequestContext, clubId: string): Promise<void> {
    if (!context.viewer) valueOf(refuse(unauthenticated));
    if (!canHost(await this.clubs.roleOf(context, clubId))) valueOf(refuse(forbidden));
  }

  /** The same for what helpers at the door read, too. */
  async demandHelper(context: RequestContext, clubId: string): Promise<void> {
    if (!context.viewer) valueOf(refuse(unauthenticated));
    if (!canHelp(await this.clubs.roleOf(context, clubId))) valueOf(refuse(forbidden));
  }
}
