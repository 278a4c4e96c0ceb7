import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import { Entropy } from '@asaza/platform/clock';
import { Tokens } from '@asaza/platform/tokens';
import type { MailCategory } from '../domain/notice';
import { MailPreferenceRepository } from '../persistence/mail-preference.repository';

/** The link in a mail that stops its category: one per person and category, derived and not stored. */
@Injectable()
export class MailPreferences {
  constructor(
    private readonly preferences: MailPreferenceRepository,
    private readonly tokens: Tokens,
    private readonly entropy: Entropy,
  ) {}

  /** Makes the link possible; changes nothing for whoever has one, and nothing that they chose. */
  async ensure(tx: Tx, personId: string, category: MailCategory): Promise<void> {
    const id = this.entropy.id();
    const seed = this.tokens.seed('mail_preference', id);
    await this.preferences.ensure(tx, personId, category, { id, ...seed });
  }

  /** The token of the link, or null when no notice of the category was ever made. */
  async tokenOf(personId: string, category: MailCategory): Promise<string | null> {
    const seed = await this.preferences.seedOf(personId, category);
    return seed ? this.tokens.token('mail_preference', seed.id, seed) : null;
  }
}
