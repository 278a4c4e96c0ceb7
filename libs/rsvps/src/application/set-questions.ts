import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type Forbidden,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { ClubAccess, GatheringQueries } from '@asaza/gatherings';
import { Entropy } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { parseQuestions, type RawQuestion } from '../domain/question-draft';
import { planQuestions } from '../domain/question-plan';
import {
  questionsEditedMeanwhile,
  type QuestionsEditedMeanwhile,
  type QuestionsRefused,
} from '../domain/questions.refusals';
import { QuestionsChanged } from '../domain/rsvps.events';
import { QuestionRepository } from '../persistence/question.repository';
import { Questions, type QuestionList } from './questions';

type Refused = QuestionsRefused | QuestionsEditedMeanwhile | NotFound | Forbidden | Unauthenticated;

/** A host says what a series asks: the whole list at once, over the version that was read. */
@Injectable()
export class SetQuestions {
  constructor(
    private readonly database: Database,
    private readonly gatherings: GatheringQueries,
    private readonly access: ClubAccess,
    private readonly entropy: Entropy,
    private readonly repository: QuestionRepository,
    private readonly questions: Questions,
    private readonly outbox: Outbox,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: {
      readonly seriesId: string;
      readonly version: number;
      readonly questions: readonly RawQuestion[];
    },
  ): Promise<Outcome<QuestionList, Refused>> {
    if (!viewer) return refuse(unauthenticated);
    const { seriesId } = input;
    const series = isUuid(seriesId)
      ? await this.gatherings.oneSeries({ id: seriesId }, viewer)
      : null;
    if (!series) return refuse(notFound('series'));
    const drafts = parseQuestions(input.questions);
    return this.database.tx(async (tx) => {
      const version = await this.repository.lock(tx, seriesId);
      const allowed = await this.access.asHost(tx, 'series', series, viewer);
      if (!allowed.ok) return allowed;
      if (!drafts.ok) return drafts;
      if (version !== input.version) return refuse(questionsEditedMeanwhile(seriesId, version));
      const current = await this.repository.askedBy([seriesId], tx);
      const fresh = () => this.entropy.id();
      const plan = planQuestions(seriesId, current, drafts.value, fresh);
      if (!plan.ok) return plan;
      await this.repository.save(tx, seriesId, plan.value);
      await this.outbox.append(tx, QuestionsChanged, { seriesId });
      return ok((await this.questions.lists([seriesId], tx))[0]!);
    });
  }
}
