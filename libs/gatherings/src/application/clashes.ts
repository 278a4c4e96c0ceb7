import { Injectable } from '@nestjs/common';
import {
  invalid,
  isUuid,
  ok,
  refuse,
  unauthenticated,
  type InvalidInput,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import { parseDuration } from '../domain/series-draft';
import { ClashRepository, type Clash } from '../persistence/clash.repository';

const MOST_STARTS = 50;

/** Which planned starts meet another date of the club, or one that the viewer hosts. */
@Injectable()
export class Clashes {
  constructor(private readonly clashes: ClashRepository) {}

  /** A club that the viewer is not in counts for nothing: its dates are not theirs to learn of. */
  async execute(
    viewer: Viewer | null,
    asked: {
      readonly startsAt: readonly Temporal.Instant[];
      readonly durationMinutes: number;
      readonly clubId: string | null;
      readonly exceptSeriesId: string | null;
    },
  ): Promise<Outcome<Clash[], Unauthenticated | InvalidInput>> {
    if (!viewer) return refuse(unauthenticated);
    if (asked.startsAt.length > MOST_STARTS)
      return refuse(invalid('startsAt', 'too_many', MOST_STARTS));
    const minutes = parseDuration(asked.durationMinutes);
    if (!minutes.ok) return minutes;
    const idOrNull = (id: string | null): string | null => (id && isUuid(id) ? id : null);
    return ok(
      await this.clashes.find({
        startsAt: asked.startsAt,
        minutes: minutes.value,
        personId: viewer.personId,
        clubId: idOrNull(asked.clubId),
        exceptSeriesId: idOrNull(asked.exceptSeriesId),
      }),
    );
  }
}
