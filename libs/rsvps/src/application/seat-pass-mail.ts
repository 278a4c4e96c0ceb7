import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Tokens } from '@asaza/platform/tokens';
import { isOpen } from '../domain/seat-pass';
import { isFirm } from '../domain/standing';
import { RsvpQueries } from '../persistence/rsvp.queries';
import { SeatPassRepository } from '../persistence/seat-pass.repository';

/** The mail that asks somebody to take over a seat, and the word to whoever had it. */
export interface SeatPassMailFacts {
  readonly occurrenceId: string;
  readonly takerId: string;
  readonly fromPersonId: string;
  readonly fromName: string;
  readonly toName: string;
  readonly seats: number;
  readonly token: string;
  readonly locale: Locale;
  readonly fromLocale: Locale;
  /** Whether there still is something to press. */
  readonly open: boolean;
}

@Injectable()
export class SeatPassMail {
  constructor(
    private readonly passes: SeatPassRepository,
    private readonly rsvps: RsvpQueries,
    private readonly tokens: Tokens,
  ) {}

  async facts(passId: string): Promise<SeatPassMailFacts | null> {
    const pass = await this.passes.byId(null, passId);
    const giver = pass && (await this.rsvps.byId(pass.rsvpId))?.rsvp;
    if (!pass || !giver) return null;
    const { occurrenceId, takerId, locale } = pass;
    return {
      ...{ occurrenceId, takerId, locale, fromPersonId: giver.personId },
      ...{ fromName: giver.name, toName: pass.name, fromLocale: giver.locale },
      seats: pass.withCompanions ? giver.party : 1,
      token: this.tokens.token('seat_pass', pass.id, pass),
      open: isOpen(pass) && isFirm(giver),
    };
  }
}
