import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { QuestionForms, type FormDate, type QuestionForm } from '../application/question-forms';
import { Questions, type QuestionList } from '../application/questions';

/** Questions of series, and forms of dates for the viewer, for any number of them at once. */
@Injectable()
export class QuestionsLoader {
  private readonly lists = perRequest<string, QuestionList>((seriesIds) =>
    this.questions.lists(seriesIds),
  );
  private readonly forms = perRequest<FormDate, QuestionForm>((dates, { viewer }) =>
    this.all.of(dates, viewer?.personId ?? null),
  );

  constructor(
    private readonly questions: Questions,
    private readonly all: QuestionForms,
  ) {}

  list(context: RequestContext, seriesId: string): Promise<QuestionList> {
    return this.lists.load(context, seriesId);
  }

  /** The viewer's form of a date. */
  form(context: RequestContext, date: FormDate): Promise<QuestionForm> {
    return this.forms.load(context, date);
  }
}
