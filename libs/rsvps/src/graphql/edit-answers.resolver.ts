import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DateChangeType, EditPreviewType } from '@asaza/gatherings/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import { EditAudience } from '../application/edit-audience';
import type { AnswersEffect } from '../domain/following';
import { DateAnswersLoader } from './date-answers.loader';
import { AnswersEffectEnum } from './rsvp-enums.type';

/** Who would be told of an edit: gatherings knows nothing of answers. */
@Resolver(() => EditPreviewType)
export class EditPreviewAnswersResolver {
  constructor(private readonly audience: EditAudience) {}

  @ResolveField(() => Int, {
    description: 'How many people who answered would be told, each once however many dates change.',
  })
  peopleTold(@Parent() { plan }: EditPreviewType): Promise<number> {
    return this.audience.told(plan.changes);
  }
}

/** What an edit means for the answers to a date. */
@Resolver(() => DateChangeType)
export class DateChangeAnswersResolver {
  constructor(private readonly all: DateAnswersLoader) {}

  @ResolveField(() => AnswersEffectEnum, { description: 'What becomes of the answers.' })
  async answers(
    @Parent() { change }: DateChangeType,
    @InRequest() context: RequestContext,
  ): Promise<AnswersEffect> {
    return (await this.all.load(context, change)).effect;
  }

  @ResolveField(() => Int, { description: 'How many hold a seat or an offer.' })
  async seated(
    @Parent() { change }: DateChangeType,
    @InRequest() context: RequestContext,
  ): Promise<number> {
    return (await this.all.load(context, change)).seated;
  }

  @ResolveField(() => Int, { description: 'How many wait.' })
  async waiting(
    @Parent() { change }: DateChangeType,
    @InRequest() context: RequestContext,
  ): Promise<number> {
    return (await this.all.load(context, change)).waiting;
  }
}
