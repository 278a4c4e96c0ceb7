import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { RsvpMail } from '@asaza/rsvps';
import { SpeakerMail, type Talk } from '@asaza/speakers';
import type { Reader } from '../../domain/mails/asking';

export interface NamedReader extends Reader {
  readonly name: string;
  readonly locale: Locale;
}

/** Who reads a mail about a date: by their seat or place in line, by their talk, or by both. */
@Injectable()
export class Readers {
  constructor(
    private readonly rsvps: RsvpMail,
    private readonly speakers: SpeakerMail,
  ) {}

  /** Null for somebody whom the date no longer concerns. */
  async of(
    personId: string,
    rsvpId: string | undefined,
    talks: readonly Talk[],
  ): Promise<NamedReader | null> {
    const ticket = rsvpId ? await this.rsvps.ticket(rsvpId) : null;
    const seat = ticket && ticket.seat !== 'none' ? ticket : null;
    const talk = talks.find((one) => one.personId === personId);
    const spoken = talk ? await this.speakers.invitation(talk.invitationId) : null;
    const known = seat ?? spoken;
    if (!known) return null;
    return {
      name: known.name,
      locale: known.locale,
      part: seat ? (seat.seat === 'held' ? 'seated' : 'waiting') : 'speaker',
      ticketToken: seat?.ticketToken ?? null,
      speakToken: spoken?.token ?? null,
      askedAgain: seat !== null && seat.askedAgainAt !== null,
      reconfirmUntil: seat?.reconfirmUntil ?? null,
      offerUntil: seat?.offerUntil ?? null,
      talkAsked: spoken !== null && spoken.askedAgainAt !== null,
    };
  }
}
