import { Injectable } from '@nestjs/common';
import { ok, refuse, type InvalidInput, type Locale, type Outcome } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { Tokens } from '@asaza/platform/tokens';
import { parseEmail } from '../domain/email';
import { SignInRequested } from '../domain/people.events';
import { tooManyMails, type TooManyMails } from '../domain/people.refusals';
import { ContactRepository } from '../persistence/contact.repository';
import { SignInAttemptRepository } from '../persistence/sign-in-attempt.repository';
import { People } from './people';

/** 32 bytes as hex: the value of the cookie that ties a mailed link to the browser that asked for it. */
const BROWSER_KEY = /^[0-9a-f]{64}$/;

export interface SignInRequest {
  readonly attemptId: string;
  readonly expiresAt: Temporal.Instant;
  /** What the browser has to keep for the link to work in it. */
  readonly browserKey: string;
}

/** Asks for a mail with a code and a link. Says and costs the same for known and unknown addresses. */
@Injectable()
export class RequestSignIn {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly contacts: ContactRepository,
    private readonly attempts: SignInAttemptRepository,
    private readonly outbox: Outbox,
    private readonly tokens: Tokens,
    private readonly entropy: Entropy,
    private readonly clock: Clock,
  ) {}

  async execute(
    input: { readonly email: string; readonly locale: Locale },
    browserKeyInHand: string | undefined,
  ): Promise<Outcome<SignInRequest, InvalidInput | TooManyMails>> {
    const email = parseEmail('email', input.email);
    if (!email.ok) return email;
    // Kept when there is one, so that the link of the first of two mails works as well.
    const browserKey =
      browserKeyInHand && BROWSER_KEY.test(browserKeyInHand)
        ? browserKeyInHand
        : this.entropy.hex(32);
    const id = this.entropy.id();
    const seed = this.tokens.seed('sign_in', id);
    const browserHash = this.tokens.hash(browserKey);
    const { locale } = input;
    return this.database.tx(async (tx) => {
      const { personId } = await this.people.ensureByAddress(tx, email.value, { locale });
      await this.contacts.lock(tx, personId);
      const attempt = { id, personId, seed, browserHash, locale };
      const expiresAt = await this.attempts.insert(tx, attempt);
      if (!expiresAt)
        return refuse(
          tooManyMails((await this.attempts.freeAgainAt(tx, personId)) ?? (await this.clock.now())),
        );
      await this.outbox.append(tx, SignInRequested, { attemptId: id });
      return ok({ attemptId: id, expiresAt, browserKey });
    });
  }
}
