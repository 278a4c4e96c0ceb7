import { Injectable } from '@nestjs/common';
import { DeliveryQueries, type TroubledDelivery } from '../persistence/delivery.queries';

/** The deliveries that a person has to look at, for the operator's console. */
@Injectable()
export class DeliveryLedger {
  constructor(private readonly queries: DeliveryQueries) {}

  /** Failed with a reason, or uncertain (handed over, answer lost); newest first. */
  troubled(limit = 100): Promise<TroubledDelivery[]> {
    return this.queries.troubled(limit);
  }

  /** How many deliveries stand in each state. */
  counts(): Promise<Record<string, number>> {
    return this.queries.counts();
  }
}
