import { Injectable } from '@nestjs/common';
import { People } from '@asaza/people';

/** What the people of a round's pairs are called. */
@Injectable()
export class RoundNames {
  constructor(private readonly people: People) {}

  async of(personIds: readonly string[]): Promise<(personId: string) => string> {
    const names = await this.people.namesOf([...new Set(personIds)]);
    return (personId) => names.get(personId)?.displayName ?? '';
  }
}
