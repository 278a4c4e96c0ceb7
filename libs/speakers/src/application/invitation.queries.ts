import { Injectable } from '@nestjs/common';
import { Tokens } from '@asaza/platform/tokens';
import type { SpeakerInvitation } from '../domain/invitation';
import { SpeakerInvitationRepository } from '../persistence/speaker-invitation.repository';

/** Invitations as pages read them. Who may see a list of them is decided by the caller. */
@Injectable()
export class InvitationQueries {
  constructor(
    private readonly invitations: SpeakerInvitationRepository,
    private readonly tokens: Tokens,
  ) {}

  /** By the token of the mailed link. Reads only: opening it any number of times changes nothing. */
  byToken(token: string): Promise<SpeakerInvitation | null> {
    return this.invitations.byToken(this.tokens.hash(token));
  }

  /** All that offer one of these dates, by date and in the order of asking; one statement. */
  async ofOccurrences(occurrenceIds: readonly string[]): Promise<Map<string, SpeakerInvitation[]>> {
    const found = await this.invitations.ofOccurrences(occurrenceIds);
    return new Map(
      occurrenceIds.map((id) => [id, found.filter((one) => one.occurrenceIds.includes(id))]),
    );
  }
}
