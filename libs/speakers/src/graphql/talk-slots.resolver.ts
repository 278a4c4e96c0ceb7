import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { OccurrenceType, SeriesType } from '@asaza/gatherings/graphql';
import { AsViewer, InRequest, present, type RequestContext } from '@asaza/platform/graphql';
import { SetTalkSlots } from '../application/set-talk-slots';
import { TalkSlotsOf } from '../application/talk-slots-of';
import { SetTalkSlotsInput } from './speakers.inputs';
import { TalkLoader } from './talk.loader';
import { TalkSlotsLoader } from './talk-slots.loader';
import {
  occurrenceTalkSlotsOf,
  OccurrenceTalkSlotsType,
  SetTalkSlotsResult,
  talkSlotsOf,
  TalkSlotsType,
} from './talk-slots.type';

@Resolver(() => SeriesType)
export class SeriesTalkSlotsResolver {
  constructor(private readonly slots: TalkSlotsLoader) {}

  @ResolveField(() => TalkSlotsType, {
    description: 'How many talks there are at its dates, unless a date has its own.',
  })
  async talkSlots(
    @Parent() { id }: SeriesType,
    @InRequest() context: RequestContext,
  ): Promise<TalkSlotsType> {
    return talkSlotsOf(await this.slots.series(context, id));
  }
}

@Resolver(() => OccurrenceType)
export class OccurrenceTalkSlotsResolver {
  constructor(
    private readonly slots: TalkSlotsLoader,
    private readonly talks: TalkLoader,
    private readonly set: SetTalkSlots,
    private readonly all: TalkSlotsOf,
  ) {}

  @ResolveField(() => OccurrenceTalkSlotsType, { description: 'How many talks there are.' })
  async talkSlots(
    @Parent() occurrence: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceTalkSlotsType> {
    const talks = await this.talks.load(context, occurrence.id);
    return occurrenceTalkSlotsOf(await this.slots.occurrence(context, occurrence), talks.length);
  }

  @Mutation(() => SetTalkSlotsResult, {
    description: 'Says how many talks there are. Talks that stand are not touched. For hosts.',
  })
  async setTalkSlots(
    @Args('input', { type: () => SetTalkSlotsInput, description: 'Whose slots, and how many.' })
    input: SetTalkSlotsInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    const { seriesId, occurrenceId } = present(
      await this.set.execute(viewer, input),
      (of) => of,
      (never: never) => never,
    );
    const [view] = occurrenceId
      ? await this.all.occurrences(null, [{ id: occurrenceId, seriesId }])
      : await this.all.series(null, [seriesId]);
    return { __typename: 'TalkSlotsSet', slots: talkSlotsOf(view!) };
  }
}
