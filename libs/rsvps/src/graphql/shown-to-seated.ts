import { Injectable } from '@nestjs/common';
import type { OccurrenceType } from '@asaza/gatherings/graphql';

/** Occurrences that were reached by a seat's own ticket: what only the seated see is shown in them. */
@Injectable()
export class ShownToSeated {
  private readonly shown = new WeakSet<OccurrenceType>();

  /** A copy: the original may be on the page for others' reasons, too. */
  open(occurrence: OccurrenceType): OccurrenceType {
    const own = { ...occurrence };
    this.shown.add(own);
    return own;
  }

  has(occurrence: OccurrenceType): boolean {
    return this.shown.has(occurrence);
  }
}
