import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import type { ReconfirmReason } from '../domain/reconfirming';
import { ReconfirmReasonEnum } from './no-show.type';
import { ReconfirmReasonLoader } from './reconfirm-reason.loader';
import { ResponseType } from './response.type';

@Resolver(() => ResponseType)
export class ResponseReasonResolver {
  constructor(private readonly reasons: ReconfirmReasonLoader) {}

  @ResolveField(() => ReconfirmReasonEnum, {
    nullable: true,
    description: 'Why the seat waits for a new yes; null: its date moved to another day.',
  })
  async reconfirmReason(
    @Parent() { id, reconfirmUntil }: ResponseType,
    @InRequest() context: RequestContext,
  ): Promise<ReconfirmReason | null> {
    return reconfirmUntil ? this.reasons.load(context, id) : null;
  }
}
