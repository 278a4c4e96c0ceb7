import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import { QuestionAnswerRepository } from '../persistence/question-answer.repository';

/** Who has been to a club: everybody else is a newcomer there. */
@Injectable()
export class Newcomers {
  constructor(private readonly repository: QuestionAnswerRepository) {}

  /** The clubs among these that the person is new to. */
  async newTo(
    personId: string,
    clubIds: readonly string[],
    tx: Tx | null = null,
  ): Promise<Set<string>> {
    const visited = await this.repository.visited(personId, [...new Set(clubIds)], tx);
    return new Set(clubIds.filter((clubId) => !visited.has(clubId)));
  }
}
