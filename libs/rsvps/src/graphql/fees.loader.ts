import { Injectable } from '@nestjs/common';
import { OccurrenceLoader } from '@asaza/gatherings/graphql';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { FeeViews, type DoorFees } from '../application/fee-views';
import { attendeeFeeOf, type AttendeeFeeType } from './fee.type';

/** The fees of an occurrence, read once a request however many people ask. */
@Injectable()
export class FeesLoader {
  private readonly ofOccurrence = perRequest<string, DoorFees>((ids, context) =>
    Promise.all(
      ids.map(async (id) => {
        const { facts } = await this.occurrences.load(context, id);
        return this.views.atTheDoor(context.viewer, facts);
      }),
    ),
  );

  constructor(
    private readonly views: FeeViews,
    private readonly occurrences: OccurrenceLoader,
  ) {}

  async load(
    context: RequestContext,
    occurrenceId: string,
    personId: string,
  ): Promise<AttendeeFeeType | null> {
    const { fees, mayUndo } = await this.ofOccurrence.load(context, occurrenceId);
    const fee = fees.get(personId);
    return fee ? attendeeFeeOf(fee, mayUndo) : null;
  }
}
