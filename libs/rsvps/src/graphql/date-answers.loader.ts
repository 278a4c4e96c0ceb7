import { Injectable } from '@nestjs/common';
import type { DateChange } from '@asaza/gatherings';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { EditAudience, type DateAnswers } from '../application/edit-audience';

/** Answers to the dates of an edit, one query for all of them. */
@Injectable()
export class DateAnswersLoader {
  private readonly answers = perRequest<DateChange, DateAnswers>((changes) =>
    this.audience.of(changes),
  );

  constructor(private readonly audience: EditAudience) {}

  load(context: RequestContext, change: DateChange): Promise<DateAnswers> {
    return this.answers.load(context, change);
  }
}
