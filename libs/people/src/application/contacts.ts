import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import { emailKey, maskEmail, parseEmail } from '../domain/email';
import { ContactRepository } from '../persistence/contact.repository';

/** Addresses, for the mailer and for two people who were introduced. Nobody else asks. */
@Injectable()
export class Contacts {
  constructor(private readonly contacts: ContactRepository) {}

  /** Where to write to, or null when there is no address or it was stopped. */
  async forMail(tx: Tx | null, personId: string): Promise<{ email: string } | null> {
    const email = await this.contacts.forMail(tx, personId);
    return email === null ? null : { email };
  }

  /** Those of these people who have an address that was not stopped: no address is told. */
  async reachableAmong(tx: Tx | null, personIds: readonly string[]): Promise<Set<string>> {
    return new Set(await this.contacts.reachableAmong(tx, personIds));
  }

  /** The address as the other of two introduced people gets to see it. */
  reveal(tx: Tx, personId: string): Promise<string | null> {
    return this.contacts.of(tx, personId);
  }

  /** Whose this address is, for a host who knows it already; the caller logs who asked. Null: nobody's. */
  async whose(email: string): Promise<string | null> {
    const parsed = parseEmail('email', email);
    return parsed.ok ? this.contacts.whose(emailKey(parsed.value)) : null;
  }

  /** `a***@example.com`, or null. */
  async maskedOf(personId: string): Promise<string | null> {
    const email = await this.contacts.of(null, personId);
    return email === null ? null : maskEmail(email);
  }

  /** No mail goes there any more, such as after a permanent failure. `reason` is shown to the operator. */
  async stop(tx: Tx, personId: string, reason: string): Promise<void> {
    await this.contacts.stop(tx, personId, reason.slice(0, 500));
  }
}
