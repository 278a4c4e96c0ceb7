import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Entropy } from '@asaza/platform/clock';
import { Tokens } from '@asaza/platform/tokens';
import type { Temporal } from '@asaza/recurrence';
import type { Confirmation } from '../domain/confirmation';
import { newRsvp, type Rsvp } from '../domain/rsvp';

/** New rows with their ids and token seeds. */
@Injectable()
export class RsvpFactory {
  constructor(
    private readonly entropy: Entropy,
    private readonly tokens: Tokens,
  ) {}

  rsvp(about: {
    readonly occurrenceId: string;
    readonly personId: string;
    readonly name: string;
    readonly yomi?: string | null;
    readonly locale: Locale;
    readonly answeredAt: Temporal.Instant;
  }): Rsvp {
    const id = this.entropy.id();
    const { nonce, keyVersion, tokenHash: ticketHash } = this.tokens.seed('ticket', id);
    const { occurrenceId, personId, name, yomi = null, locale, answeredAt } = about;
    return newRsvp({
      id,
      occurrenceId,
      personId,
      name,
      yomi,
      locale,
      answeredAt,
      nonce,
      keyVersion,
      ticketHash,
    });
  }

  confirmation(
    rsvpId: string,
    about: Pick<
      Confirmation,
      'name' | 'locale' | 'shortNotice' | 'typed' | 'heldUntil' | 'expiresAt'
    >,
  ): Confirmation {
    const id = this.entropy.id();
    const { name, locale, shortNotice, typed, heldUntil, expiresAt } = about;
    return {
      ...{ id, rsvpId, name, locale, shortNotice, typed, heldUntil, expiresAt },
      ...this.tokens.seed('confirm_response', id),
    };
  }
}
