import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DateChangeType, EditPreviewType } from '@asaza/gatherings/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import type { Talk } from '../domain/invitation';
import { TalkLoader } from './talk.loader';
import { TalkType } from './talk.type';

/** Which speakers would be told of an edit. */
@Resolver(() => EditPreviewType)
export class EditPreviewSpeakersResolver {
  constructor(private readonly talks: TalkLoader) {}

  @ResolveField(() => Int, { description: 'How many speakers would be told.' })
  async speakersTold(
    @Parent() { plan }: EditPreviewType,
    @InRequest() context: RequestContext,
  ): Promise<number> {
    const dates = plan.changes
      .filter(({ material }) => material)
      .flatMap(({ occurrenceId }) => occurrenceId ?? []);
    const talks = await Promise.all(dates.map((id) => this.talks.load(context, id)));
    return new Set(talks.flat().map(({ personId }) => personId)).size;
  }
}

/** The talks of a date that changes. */
@Resolver(() => DateChangeType)
export class DateChangeTalkResolver {
  constructor(private readonly loader: TalkLoader) {}

  @ResolveField(() => [TalkType], { description: 'Who speaks at that date, slot by slot.' })
  async talks(
    @Parent() { change }: DateChangeType,
    @InRequest() context: RequestContext,
  ): Promise<readonly Talk[]> {
    return change.occurrenceId === null ? [] : this.loader.load(context, change.occurrenceId);
  }

  @ResolveField(() => TalkType, {
    nullable: true,
    description: 'The first of the talks at that date.',
  })
  async talk(
    @Parent() date: DateChangeType,
    @InRequest() context: RequestContext,
  ): Promise<Talk | null> {
    return (await this.talks(date, context))[0] ?? null;
  }
}
