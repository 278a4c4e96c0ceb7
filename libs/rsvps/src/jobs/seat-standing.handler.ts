import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { SeatStanding } from '../application/seat-standing';
import { seatStanding } from './seat-standing.job';

@Injectable()
export class SeatStandingHandler implements JobHandler<typeof seatStanding> {
  readonly job = seatStanding;

  constructor(private readonly seat: SeatStanding) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.seat.execute(key);
  }
}
