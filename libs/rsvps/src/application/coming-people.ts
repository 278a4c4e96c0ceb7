import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import { audiencesFor } from '../domain/visibility';
import { NameAudienceRepository } from '../persistence/name-audience.repository';

/** Somebody who comes, by a yes of their own. */
export interface ComingPerson {
  readonly personId: string;
  /** Their name, where they show it to the reader; else nobody is to be told who they are. */
  readonly name: string | null;
}

/** Who comes to one occurrence. */
export interface Coming {
  /** The reader has a firm seat as well. */
  readonly readerComes: boolean;
  /** The others with a firm seat; people that a host's hand wrote down are not among them. */
  readonly others: readonly ComingPerson[];
}

/** Who comes, for other areas that think about the people and may name only some of them. */
@Injectable()
export class ComingPeople {
  constructor(private readonly repository: NameAudienceRepository) {}

  /** For one reader, by occurrence, with one statement. */
  async of(
    tx: Tx | null,
    occurrenceIds: readonly string[],
    readerId: string,
  ): Promise<Map<string, Coming>> {
    const rows = await this.repository.coming(tx, occurrenceIds);
    return new Map(
      occurrenceIds.map((id) => {
        const here = rows.filter(({ occurrenceId }) => occurrenceId === id);
        const readerComes = here.some(({ personId }) => personId === readerId);
        const shown = audiencesFor({ staff: false, comesToo: readerComes });
        const others = here
          .filter(({ personId }) => personId !== readerId)
          .map(({ personId, name, audience }) => ({
            ...{ personId, name: shown.includes(audience) ? name : null },
          }));
        return [id, { readerComes, others }];
      }),
    );
  }
}
