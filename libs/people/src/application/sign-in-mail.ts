import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Temporal } from '@asaza/recurrence';
import { Tokens } from '@asaza/platform/tokens';
import { ContactRepository } from '../persistence/contact.repository';
import { SignInAttemptRepository } from '../persistence/sign-in-attempt.repository';

export interface SignInMailFacts {
  readonly personId: string;
  readonly email: string;
  readonly code: string;
  readonly token: string;
  readonly locale: Locale;
  readonly expiresAt: Temporal.Instant;
}

/** What the sign-in mail says. Code and token are derived here, at the moment of rendering. */
@Injectable()
export class SignInMail {
  constructor(
    private readonly attempts: SignInAttemptRepository,
    private readonly contacts: ContactRepository,
    private readonly tokens: Tokens,
  ) {}

  /** Null when there is nothing (left) to send: unknown, used, expired, or the address was stopped. */
  async facts(attemptId: string): Promise<SignInMailFacts | null> {
    const attempt = await this.attempts.byId(attemptId);
    if (!attempt || attempt.usedAt !== null) return null;
    if (Temporal.Instant.compare(attempt.expiresAt, attempt.readAt) <= 0) return null;
    const email = await this.contacts.forMail(null, attempt.personId);
    if (email === null) return null;
    return {
      personId: attempt.personId,
      email,
      code: this.tokens.code('sign_in', attempt.id, attempt.seed),
      token: this.tokens.token('sign_in', attempt.id, attempt.seed),
      locale: attempt.locale,
      expiresAt: attempt.expiresAt,
    };
  }
}
