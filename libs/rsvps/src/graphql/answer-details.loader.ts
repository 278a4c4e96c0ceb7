import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { AnswerDetailsOf } from '../application/answer-details-of';
import type { AnswerDetails } from '../domain/answer-details';

/** Details of the answers of a request, one query for all. */
@Injectable()
export class AnswerDetailsLoader {
  private readonly byId = perRequest<string, AnswerDetails>((ids) => this.details.answers(ids));

  constructor(private readonly details: AnswerDetailsOf) {}

  load(context: RequestContext, rsvpId: string): Promise<AnswerDetails> {
    return this.byId.load(context, rsvpId);
  }
}
