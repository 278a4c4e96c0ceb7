import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import { Entropy } from '@asaza/platform/clock';
import { Tokens } from '@asaza/platform/tokens';
import type { MailCategory } from '../domain/notice';
import {
  MailPreferenceRepository,
  type PreferenceKey,
} from '../persistence/mail-preference.repository';

/** The link in a mail that stops its category: one per person and category, derived and not stored. */
@Injectable()
export class MailPreferences {
  constructor(
    private readonly preferences: MailPreferenceRepository,
    private readonly tokens: Tokens,
    private readonly entropy: Entropy,
  ) {}

  /** Makes the link possible; changes nothing for whoever has one, and nothing that they chose. */
  ensure(
    tx: Tx,
    personId: string,
    category: MailCategory,
    clubId: string | null = null,
  ): Promise<void> {
    return this.ensureAll(tx, [{ personId, category, clubId }]);
  }

  /** The same for many people with one statement. */
  async ensureAll(tx: Tx, all: readonly PreferenceKey[]): Promise<void> {
    const rows = all.map((key) => {
      const id = this.entropy.id();
      return { ...key, id, ...this.tokens.seed('mail_preference', id) };
    });
    if (rows.length > 0) await this.preferences.ensureAll(tx, rows);
  }

  /** The token of the link, or null when no notice of the category was ever made. */
  async tokenOf(
    personId: string,
    category: MailCategory,
    clubId: string | null = null,
  ): Promise<string | null> {
    const seed = await this.preferences.seedOf({ personId, category, clubId });
    return seed ? this.tokens.token('mail_preference', seed.id, seed) : null;
  }
}
