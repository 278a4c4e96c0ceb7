import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { OccurrenceType, SeriesType } from '@asaza/gatherings/graphql';
import { AsViewer, present, valueOf } from '@asaza/platform/graphql';
import { KeptSeatsViews } from '../application/kept-seats';
import { SetQuotas } from '../application/set-quotas';
import { quotaTypeOf, SeatQuotaType, SetQuotasInput, SetQuotasResult } from './quotas.type';

@Resolver(() => SeriesType)
export class SeriesQuotasResolver {
  constructor(private readonly views: KeptSeatsViews) {}

  @ResolveField(() => [SeatQuotaType], {
    description: 'Seats that its dates keep for some, codes included. For hosts; else FORBIDDEN.',
  })
  async quotas(
    @Parent() { id }: SeriesType,
    @AsViewer() viewer: Viewer | null,
  ): Promise<SeatQuotaType[]> {
    return valueOf(await this.views.ofSeries(viewer, id)).map(quotaTypeOf);
  }
}

@Resolver(() => OccurrenceType)
export class OccurrenceQuotasResolver {
  constructor(
    private readonly views: KeptSeatsViews,
    private readonly set: SetQuotas,
  ) {}

  @ResolveField(() => [SeatQuotaType], {
    description: 'Seats that it keeps for some, codes included. For hosts; else FORBIDDEN.',
  })
  async quotas(
    @Parent() { id }: OccurrenceType,
    @AsViewer() viewer: Viewer | null,
  ): Promise<SeatQuotaType[]> {
    return valueOf(await this.views.ofOccurrence(viewer, id)).map(quotaTypeOf);
  }

  @Mutation(() => SetQuotasResult, {
    description: 'Says for whom seats are kept. Seats that are given stay given. For hosts.',
  })
  async setQuotas(
    @Args('input', { type: () => SetQuotasInput, description: 'Whose, and which.' })
    input: SetQuotasInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    const { seriesId, occurrenceId } = present(
      await this.set.execute(viewer, input),
      (of) => of,
      (never: never) => never,
    );
    const now = occurrenceId
      ? await this.views.ofOccurrence(viewer, occurrenceId)
      : await this.views.ofSeries(viewer, seriesId);
    return { __typename: 'QuotasSet', quotas: valueOf(now).map(quotaTypeOf) };
  }
}
