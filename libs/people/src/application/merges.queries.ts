import { Injectable } from '@nestjs/common';
import type { Viewer } from '@asaza/kernel';
import { Clock } from '@asaza/platform/clock';
import { Tokens } from '@asaza/platform/tokens';
import { mergeOver } from '../domain/merge';
import { MergeRepository, type StoredMerge } from '../persistence/merge.repository';
import { Contacts } from './contacts';
import { People } from './people';

export interface MergeView {
  readonly merge: StoredMerge;
  /** The other address, masked. */
  readonly email: string;
  readonly ownName: string;
  /** Told once the other address has said yes; else empty. */
  readonly otherName: string;
}

/** A merge under way, for whoever asked and for whoever reads the other mailbox. Looking changes nothing. */
@Injectable()
export class Merges {
  constructor(
    private readonly merges: MergeRepository,
    private readonly contacts: Contacts,
    private readonly people: People,
    private readonly tokens: Tokens,
    private readonly clock: Clock,
  ) {}

  async ofViewer({ personId }: Viewer): Promise<MergeView | null> {
    const merge = await this.merges.latestOf(personId);
    return merge && this.view(merge);
  }

  async view(merge: StoredMerge): Promise<MergeView> {
    const names = await this.people.namesOf([merge.keptId, merge.goneId]);
    return {
      merge,
      email: (await this.contacts.maskedOf(merge.goneId)) ?? '',
      ownName: names.get(merge.keptId)?.displayName ?? '',
      otherName: merge.provenAt ? (names.get(merge.goneId)?.displayName ?? '') : '',
    };
  }

  /** Who asks behind a mailed link, by a masked address; null: nothing is asked there. */
  async offer(
    token: string,
  ): Promise<{ from: string; to: string; proven: boolean; open: boolean } | null> {
    const merge = await this.merges.byToken(this.tokens.hash(token));
    if (!merge) return null;
    return {
      from: (await this.contacts.maskedOf(merge.keptId)) ?? '',
      to: (await this.contacts.maskedOf(merge.goneId)) ?? '',
      proven: merge.provenAt !== null,
      open: mergeOver(merge, await this.clock.now()) === null,
    };
  }
}
