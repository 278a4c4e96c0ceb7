import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { canHost } from '@asaza/clubs';
import { ClubLoader } from '@asaza/clubs/graphql';
import {
  NowLoader,
  OccurrenceLoader,
  occurrenceOf,
  OccurrenceType,
  SeriesType,
} from '@asaza/gatherings/graphql';
import {
  AsViewer,
  DateTimeScalar,
  InRequest,
  present,
  type RequestContext,
} from '@asaza/platform/graphql';
import { Temporal } from '@asaza/recurrence';
import { isFood } from '../domain/question';
import { KitchenDeadlineLoader } from './kitchen-deadline.loader';
import type { Viewer } from '@asaza/kernel';
import { AnswerQuestions } from '../application/answer-questions';
import { ChooseQuestions } from '../application/choose-questions';
import { QuestionForms } from '../application/question-forms';
import { Questions } from '../application/questions';
import { SetQuestions } from '../application/set-questions';
import { AnswersLoader } from './answers.loader';
import { AttendeeType } from './attendee.type';
import {
  answerTypeOf,
  QuestionAnswerType,
  questionFormOf,
  QuestionFormType,
  questionListOf,
  QuestionListType,
} from './question.type';
import { AnswerQuestionsInput, ChooseQuestionsInput, SetQuestionsInput } from './questions.inputs';
import { QuestionsLoader } from './questions.loader';
import {
  AnswerQuestionsResult,
  ChooseQuestionsResult,
  SetQuestionsResult,
} from './questions.results';
import { TicketType } from './ticket.type';

@Resolver(() => SeriesType)
export class SeriesQuestionsResolver {
  constructor(private readonly loader: QuestionsLoader) {}

  @ResolveField(() => QuestionListType, { description: 'What those who answer are asked.' })
  async questions(
    @Parent() { id }: SeriesType,
    @InRequest() context: RequestContext,
  ): Promise<QuestionListType> {
    return questionListOf(await this.loader.list(context, id));
  }
}

@Resolver(() => OccurrenceType)
export class OccurrenceQuestionsResolver {
  constructor(private readonly loader: QuestionsLoader) {}

  @ResolveField(() => QuestionFormType, { description: 'What it asks the viewer.' })
  async questions(
    @Parent() { facts }: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<QuestionFormType> {
    return questionFormOf(await this.loader.form(context, facts));
  }
}

@Resolver(() => TicketType)
export class TicketQuestionsResolver {
  constructor(
    private readonly forms: QuestionForms,
    private readonly occurrences: OccurrenceLoader,
  ) {}

  @ResolveField(() => QuestionFormType, { description: 'What its holder is asked, and said.' })
  async questions(
    @Parent() { occurrenceId, personId }: TicketType,
    @InRequest() context: RequestContext,
  ): Promise<QuestionFormType> {
    const { facts } = await this.occurrences.load(context, occurrenceId);
    return questionFormOf((await this.forms.of([facts], personId))[0]!);
  }
}

@Resolver(() => QuestionFormType)
export class QuestionFormResolver {
  constructor(
    private readonly loader: AnswersLoader,
    private readonly deadlines: KitchenDeadlineLoader,
    private readonly now: NowLoader,
  ) {}

  @ResolveField(() => [QuestionAnswerType], { description: 'What was said for this date.' })
  async answers(
    @Parent() { form }: QuestionFormType,
    @InRequest() context: RequestContext,
  ): Promise<QuestionAnswerType[]> {
    const rsvpId = form.answers[0]?.rsvpId;
    if (!rsvpId) return [];
    const answered = await this.loader.load(context, rsvpId);
    return answered.map(({ question, answer }) => answerTypeOf(question, answer));
  }

  @ResolveField(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the kitchen can follow; none: it does not say, or food is not asked.',
  })
  deadline(
    @Parent() { form }: QuestionFormType,
    @InRequest() context: RequestContext,
  ): Promise<Temporal.Instant | null> {
    return form.questions.some(isFood) ? this.deadlines.load(context, form.date.id) : none;
  }

  @ResolveField(() => Boolean, {
    description:
      'It is later than that: an answer is still taken, but the kitchen may already know.',
  })
  async deadlinePassed(
    @Parent() form: QuestionFormType,
    @InRequest() context: RequestContext,
  ): Promise<boolean> {
    const deadline = await this.deadline(form, context);
    const now = await this.now.load(context);
    return deadline !== null && Temporal.Instant.compare(deadline, now) <= 0;
  }
}

const none = Promise.resolve(null);

@Resolver(() => AttendeeType)
export class AttendeeAnswersResolver {
  constructor(
    private readonly loader: AnswersLoader,
    private readonly occurrences: OccurrenceLoader,
    private readonly clubs: ClubLoader,
  ) {}

  @ResolveField(() => [QuestionAnswerType], {
    description: 'What they answered; helpers read only what concerns food.',
  })
  async answers(
    @Parent() { id, occurrenceId }: AttendeeType,
    @InRequest() context: RequestContext,
  ): Promise<QuestionAnswerType[]> {
    const { facts } = await this.occurrences.load(context, occurrenceId);
    const all = canHost(await this.clubs.roleOf(context, facts.clubId));
    const answered = await this.loader.load(context, id);
    return answered
      .filter(({ question }) => all || question.kind === 'food')
      .map(({ question, answer }) => answerTypeOf(question, answer));
  }
}

@Resolver()
export class QuestionsResolver {
  constructor(
    private readonly save: SetQuestions,
    private readonly choose: ChooseQuestions,
    private readonly answer: AnswerQuestions,
    private readonly questions: Questions,
  ) {}

  @Mutation(() => SetQuestionsResult, {
    description: 'Says what a series asks, the whole list at once. For hosts.',
  })
  async setQuestions(
    @Args('input', { type: () => SetQuestionsInput, description: 'The list.' })
    input: SetQuestionsInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    const outcome = await this.save.execute(viewer, input);
    if (!outcome.ok && outcome.refusal.code === 'QUESTIONS_EDITED_MEANWHILE') {
      const [list] = await this.questions.lists([outcome.refusal.seriesId]);
      const { code } = outcome.refusal;
      return { __typename: 'QuestionsEditedMeanwhile', code, list: questionListOf(list!) };
    }
    return present(
      outcome,
      (list): object => ({ __typename: 'QuestionsSet', list: questionListOf(list) }),
      (refusal) => ({ __typename: 'QuestionsRefused', ...refusal }),
    );
  }

  @Mutation(() => ChooseQuestionsResult, {
    description: 'A date asks only some of the questions of its series, or all again. For hosts.',
  })
  async chooseQuestions(
    @Args('input', { type: () => ChooseQuestionsInput, description: 'Which, and where.' })
    input: ChooseQuestionsInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.choose.execute(viewer, input),
      (facts): object => ({ __typename: 'QuestionsChosen', occurrence: occurrenceOf(facts) }),
      (refusal) => ({ __typename: 'QuestionsRefused', ...refusal }),
    );
  }

  @Mutation(() => AnswerQuestionsResult, {
    description: 'Answers the questions of a date, again as often as needed, until it is over.',
  })
  async answerQuestions(
    @Args('input', { type: () => AnswerQuestionsInput, description: 'The answers.' })
    input: AnswerQuestionsInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.answer.execute(viewer, input),
      (form): object => ({ __typename: 'QuestionsAnswered', form: questionFormOf(form) }),
      (refusal) => ({ __typename: REFUSALS[refusal.code] ?? 'AnswerRefused', ...refusal }),
    );
  }
}

const REFUSALS: Readonly<Record<string, string>> = {
  ...{ OCCURRENCE_OVER: 'OccurrenceOver', OCCURRENCE_CANCELLED: 'OccurrenceOver' },
  NO_SEAT: 'SeatReleased',
};
