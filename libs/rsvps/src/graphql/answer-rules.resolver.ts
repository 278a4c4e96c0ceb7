import {
  Args,
  Field,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { OccurrenceType, SeriesType } from '@asaza/gatherings/graphql';
import {
  AsViewer,
  InRequest,
  LocalizedTextType,
  present,
  resultUnion,
  valueOf,
  type RequestContext,
} from '@asaza/platform/graphql';
import { AnswerRulesOf } from '../application/answer-rules';
import { Newcomers } from '../application/newcomers';
import { SetAnswerRules } from '../application/set-answer-rules';
import { AnswerRulesPreviewType, rulesPreviewOf } from './answer-rules-preview.type';
import { SetAnswerRulesInput } from './answer-rules.inputs';
import { AnswerRulesLoader } from './answer-rules.loader';
import { answerRulesOf, AnswerRulesType } from './answer-rules.type';

@ObjectType('AnswerRulesSet', { description: 'The rules are saved.' })
export class AnswerRulesSetType {
  @Field(() => AnswerRulesType, { description: 'The rules as they count now.' })
  rules: AnswerRulesType;
}

export const SetAnswerRulesResult = resultUnion(
  'SetAnswerRulesResult',
  () => [AnswerRulesSetType],
  'What saving rules can answer.',
);

@Resolver(() => SeriesType)
export class SeriesAnswerRulesResolver {
  constructor(private readonly rules: AnswerRulesLoader) {}

  @ResolveField(() => AnswerRulesType, {
    description: 'What is asked of answers to its dates, unless a date has its own.',
  })
  async answerRules(
    @Parent() { id }: SeriesType,
    @InRequest() context: RequestContext,
  ): Promise<AnswerRulesType> {
    return answerRulesOf(await this.rules.series(context, id));
  }
}

@Resolver(() => OccurrenceType)
export class OccurrenceAnswerRulesResolver {
  constructor(
    private readonly loader: AnswerRulesLoader,
    private readonly set: SetAnswerRules,
    private readonly rules: AnswerRulesOf,
    private readonly newcomers: Newcomers,
  ) {}

  @ResolveField(() => AnswerRulesType, { description: 'What is asked of answers to it.' })
  async answerRules(
    @Parent() occurrence: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<AnswerRulesType> {
    return answerRulesOf(await this.loader.occurrence(context, occurrence));
  }

  @ResolveField(() => LocalizedTextType, {
    nullable: true,
    description:
      'What newcomers are asked, where the viewer is one or nobody knows; must be answered by the former.',
  })
  async viewerScreening(
    @Parent() occurrence: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<LocalizedTextType | null> {
    const { screening } = (await this.loader.occurrence(context, occurrence)).rules;
    const { clubId } = occurrence.facts;
    if (!screening || !context.viewer) return screening;
    const newTo = await this.newcomers.newTo(context.viewer.personId, [clubId]);
    return newTo.has(clubId) ? screening : null;
  }

  @Query(() => AnswerRulesPreviewType, {
    description: 'What rules would mean for a date, before they are saved. For hosts.',
  })
  async previewAnswerRules(
    @Args('input', { type: () => SetAnswerRulesInput, description: 'Whose rules, and which.' })
    input: SetAnswerRulesInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<AnswerRulesPreviewType> {
    return rulesPreviewOf(valueOf(await this.set.preview(viewer, input)));
  }

  @Mutation(() => SetAnswerRulesResult, {
    description: 'Says what is asked of answers. Answers that stand are not touched. For hosts.',
  })
  async setAnswerRules(
    @Args('input', { type: () => SetAnswerRulesInput, description: 'Whose rules, and which.' })
    input: SetAnswerRulesInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    const outcome = await this.set.execute(viewer, input);
    const { seriesId, occurrenceId } = present(
      outcome,
      (of) => of,
      (never: never) => never,
    );
    const [view] = occurrenceId
      ? await this.rules.occurrences(null, [{ id: occurrenceId, seriesId }])
      : await this.rules.series(null, [seriesId]);
    return { __typename: 'AnswerRulesSet', rules: answerRulesOf(view!) };
  }
}
