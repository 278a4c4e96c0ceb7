import { Injectable } from '@nestjs/common';
import { Clock } from '@asaza/platform/clock';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';

/** One "now" for a whole request, so that its parts agree. */
@Injectable()
export class NowLoader {
  private readonly moment = perRequest<'now', Temporal.Instant>(async (keys) => {
    const now = await this.clock.now();
    return keys.map(() => now);
  });

  constructor(private readonly clock: Clock) {}

  load(context: RequestContext): Promise<Temporal.Instant> {
    return this.moment.load(context, 'now');
  }
}
