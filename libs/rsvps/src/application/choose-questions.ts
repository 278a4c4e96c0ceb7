import { Injectable } from '@nestjs/common';
import {
  ok,
  refuse,
  type Forbidden,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import type { OccurrenceFacts } from '@asaza/gatherings';
import { Database } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { questionsRefused, type QuestionsRefused } from '../domain/questions.refusals';
import { QuestionsChanged } from '../domain/rsvps.events';
import { QuestionRepository } from '../persistence/question.repository';
import { OccurrenceAccess } from './occurrence-access';

type Refused = QuestionsRefused | NotFound | Forbidden | Unauthenticated;

/** A date asks only some of its series' questions, or with null all of them again. */
@Injectable()
export class ChooseQuestions {
  constructor(
    private readonly database: Database,
    private readonly access: OccurrenceAccess,
    private readonly repository: QuestionRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly occurrenceId: string; readonly questionIds: readonly string[] | null },
  ): Promise<Outcome<OccurrenceFacts, Refused>> {
    return this.database.tx(async (tx) => {
      const allowed = await this.access.asHost(tx, input.occurrenceId, viewer);
      if (!allowed.ok) return allowed;
      const { id, seriesId } = allowed.value;
      await this.repository.lock(tx, seriesId);
      const asked = await this.repository.askedBy([seriesId], tx);
      const unknown = input.questionIds?.findIndex(
        (questionId) => !asked.some((question) => question.id === questionId),
      );
      if (unknown !== undefined && unknown >= 0)
        return refuse(questionsRefused('UNKNOWN_QUESTION', unknown, 'questionIds'));
      // By key: the choice stands when the host changes the words of a question.
      const keys = asked.filter((one) => input.questionIds?.includes(one.id)).map(({ key }) => key);
      await this.repository.choose(tx, id, input.questionIds && keys);
      await this.outbox.append(tx, QuestionsChanged, { seriesId });
      return ok(allowed.value);
    });
  }
}
