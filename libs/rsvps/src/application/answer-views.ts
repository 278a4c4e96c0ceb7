import { Injectable } from '@nestjs/common';
import type { Question } from '../domain/question';
import {
  QuestionAnswerRepository,
  type StandingAnswer,
} from '../persistence/question-answer.repository';
import { QuestionRepository } from '../persistence/question.repository';

/** Answers with the questions that they answer, retired ones too. Says nothing about who may read them. */
@Injectable()
export class AnswerViews {
  constructor(
    private readonly questions: QuestionRepository,
    private readonly answers: QuestionAnswerRepository,
  ) {}

  /** By rsvp, in the order given; two statements for any number of them. */
  async ofRsvps(rsvpIds: readonly string[]) {
    const all = await this.withQuestions(await this.answers.ofRsvps(rsvpIds));
    return rsvpIds.map((rsvpId) => all.filter(({ answer }) => answer.rsvpId === rsvpId));
  }

  async withQuestions(
    answers: readonly StandingAnswer[],
  ): Promise<{ question: Question; answer: StandingAnswer }[]> {
    if (answers.length === 0) return [];
    const ids = [...new Set(answers.map(({ questionId }) => questionId))];
    const byId = new Map((await this.questions.byIds(ids)).map((one) => [one.id, one]));
    return answers.map((answer) => ({ question: byId.get(answer.questionId)!, answer }));
  }
}
