import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { ReconfirmReasons } from '../application/reconfirm-reasons';
import type { ReconfirmReason } from '../domain/reconfirming';

/** Why seats wait for a yes, one query for all answers of a request. */
@Injectable()
export class ReconfirmReasonLoader {
  private readonly reasons = perRequest<string, ReconfirmReason | null>(async (ids) => {
    const found = await this.views.of(ids);
    return ids.map((id) => found.get(id) ?? null);
  });

  constructor(private readonly views: ReconfirmReasons) {}

  load(context: RequestContext, rsvpId: string): Promise<ReconfirmReason | null> {
    return this.reasons.load(context, rsvpId);
  }
}
