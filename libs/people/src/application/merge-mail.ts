import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Clock } from '@asaza/platform/clock';
import { Tokens } from '@asaza/platform/tokens';
import type { Temporal } from '@asaza/recurrence';
import { mergeOver } from '../domain/merge';
import { MergeRepository } from '../persistence/merge.repository';
import { Contacts } from './contacts';

export interface MergeMailFacts {
  readonly keptId: string;
  readonly goneId: string;
  /** Masked: neither mailbox is told the whole of the other. */
  readonly keptEmail: string;
  readonly goneEmail: string;
  readonly code: string;
  readonly token: string;
  readonly locale: Locale;
  readonly expiresAt: Temporal.Instant;
  readonly open: boolean;
}

/** What the mails about a merge say; code and link are derived when a mail is rendered. */
@Injectable()
export class MergeMail {
  constructor(
    private readonly merges: MergeRepository,
    private readonly contacts: Contacts,
    private readonly tokens: Tokens,
    private readonly clock: Clock,
  ) {}

  async facts(mergeId: string): Promise<MergeMailFacts | null> {
    const merge = await this.merges.byId(null, mergeId);
    if (!merge) return null;
    const { keptId, goneId, locale, expiresAt } = merge;
    return {
      ...{ keptId, goneId, locale, expiresAt },
      keptEmail: (await this.contacts.maskedOf(keptId)) ?? '',
      goneEmail: (await this.contacts.maskedOf(goneId)) ?? '',
      code: this.tokens.code('merge', merge.id, merge),
      token: this.tokens.token('merge', merge.id, merge),
      open: mergeOver(merge, await this.clock.now()) === null && merge.provenAt === null,
    };
  }
}
