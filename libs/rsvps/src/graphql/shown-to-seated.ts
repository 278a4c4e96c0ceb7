import { Injectable } from '@nestjs/common';
import { canHost } from '@asaza/clubs';
import { ClubLoader } from '@asaza/clubs/graphql';
import type { OccurrenceType } from '@asaza/gatherings/graphql';
import type { RequestContext } from '@asaza/platform/graphql';
import { isFirm } from '../domain/standing';
import { ViewerResponseLoader } from './viewer-response.loader';

/** What of an occurrence is for its hosts and for firm seats, whether signed in or by their ticket. */
@Injectable()
export class ShownToSeated {
  private readonly byTicket = new WeakSet<OccurrenceType>();

  constructor(
    private readonly clubs: ClubLoader,
    private readonly answers: ViewerResponseLoader,
  ) {}

  /** An occurrence reached by a seat's own ticket. A copy: the original may be shown for others' reasons, too. */
  open(occurrence: OccurrenceType): OccurrenceType {
    const own = { ...occurrence };
    this.byTicket.add(own);
    return own;
  }

  /** The value for those who may read it; null for everybody else. */
  async only(
    context: RequestContext,
    occurrence: OccurrenceType,
    value: string | null,
  ): Promise<string | null> {
    if (value === null || this.byTicket.has(occurrence)) return value;
    if (!context.viewer) return null;
    if (canHost(await this.clubs.roleOf(context, occurrence.facts.clubId))) return value;
    const ticket = await this.answers.load(context, occurrence.id);
    return ticket && isFirm(ticket.rsvp) ? value : null;
  }
}
