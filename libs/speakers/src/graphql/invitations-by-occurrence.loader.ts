import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { InvitationQueries } from '../application/invitation.queries';
import type { SpeakerInvitation } from '../domain/invitation';

/** The requests that offer a date, one query a request. */
@Injectable()
export class InvitationsByOccurrenceLoader {
  private readonly invitations = perRequest<string, SpeakerInvitation[]>(async (ids) => {
    const found = await this.queries.ofOccurrences(ids);
    return ids.map((id) => found.get(id) ?? []);
  });

  constructor(private readonly queries: InvitationQueries) {}

  load(context: RequestContext, occurrenceId: string): Promise<SpeakerInvitation[]> {
    return this.invitations.load(context, occurrenceId);
  }
}
