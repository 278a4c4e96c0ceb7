import { Injectable } from '@nestjs/common';
import { audiencesFor, type NameReader } from '../domain/visibility';
import { NameAudienceRepository } from '../persistence/name-audience.repository';

/** Who comes, as one reader may know it. */
export interface AttendeesShown {
  readonly names: readonly string[];
  /** How many more come, companions among them. */
  readonly others: number;
}

/** How many names a page lists at most; the rest is a number. */
export const MOST_NAMES = 30;

/** Names of firm seats that may be shown, and the number of the others: a hidden name goes nowhere. */
@Injectable()
export class ShownAttendees {
  constructor(private readonly repository: NameAudienceRepository) {}

  /** In the order given, with one statement. */
  async of(
    wanted: readonly { readonly occurrenceId: string; readonly reader: NameReader }[],
  ): Promise<AttendeesShown[]> {
    const found = await this.repository.shown(
      wanted.map(({ occurrenceId, reader }) => ({ occurrenceId, audiences: audiencesFor(reader) })),
      MOST_NAMES,
    );
    return wanted.map(({ occurrenceId }) => {
      const { names, heads } = found.get(occurrenceId) ?? { names: [], heads: 0 };
      return { names, others: heads - names.length };
    });
  }
}
