import { Injectable } from '@nestjs/common';
import { noDetails, type AnswerDetails } from '../domain/answer-details';
import { AnswerDetailsRepository } from '../persistence/answer-details.repository';

/** Notes and decisions of answers, for whoever already sees the answers themselves. */
@Injectable()
export class AnswerDetailsOf {
  constructor(private readonly details: AnswerDetailsRepository) {}

  /** In the order given, with one statement. */
  async answers(rsvpIds: readonly string[]): Promise<AnswerDetails[]> {
    const found = await this.details.byIds(null, rsvpIds);
    return rsvpIds.map((id) => found.get(id) ?? noDetails);
  }
}
