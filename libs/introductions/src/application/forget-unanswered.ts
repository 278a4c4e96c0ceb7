import { Injectable } from '@nestjs/common';
import { Database } from '@asaza/platform/database';
import { forgettingTerms } from '../domain/honesty';
import { ForgettingRepository } from '../persistence/forgetting.repository';

/** Deletes proposals that stayed without an answer, ninety days after they went out; the round keeps their number. */
@Injectable()
export class ForgetUnanswered {
  constructor(
    private readonly database: Database,
    private readonly forgetting: ForgettingRepository,
  ) {}

  async execute(): Promise<void> {
    const { days, atOnce } = forgettingTerms;
    let gone: number = atOnce;
    while (gone === atOnce)
      gone = await this.database.tx((tx) => this.forgetting.unanswered(tx, days, atOnce));
  }
}
