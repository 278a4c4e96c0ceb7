import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { AnswerViews } from '../application/answer-views';
import type { Question } from '../domain/question';
import type { QuestionAnswer } from '../domain/question-answer';

export interface AnsweredQuestion {
  readonly question: Question;
  readonly answer: QuestionAnswer;
}

/** What was answered with each rsvp, in the words of the questions as they were; two queries for all. */
@Injectable()
export class AnswersLoader {
  private readonly byRsvp = perRequest<string, AnsweredQuestion[]>((rsvpIds) =>
    this.views.ofRsvps(rsvpIds),
  );

  constructor(private readonly views: AnswerViews) {}

  load(context: RequestContext, rsvpId: string): Promise<AnsweredQuestion[]> {
    return this.byRsvp.load(context, rsvpId);
  }
}
