import { Injectable } from '@nestjs/common';
import {
  invalid,
  ok,
  refuse,
  unauthenticated,
  type InvalidInput,
  type Locale,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { Tokens } from '@asaza/platform/tokens';
import { parseEmail } from '../domain/email';
import { MergeAsked } from '../domain/people.events';
import { tooManyMails, type TooManyMails } from '../domain/people.refusals';
import { ContactRepository } from '../persistence/contact.repository';
import { MergeRepository, type StoredMerge } from '../persistence/merge.repository';
import { People } from './people';

/** Asks for another address to be the viewer's own. Says and costs the same for known and unknown ones. */
@Injectable()
export class AskToMerge {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly contacts: ContactRepository,
    private readonly merges: MergeRepository,
    private readonly tokens: Tokens,
    private readonly entropy: Entropy,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly email: string; readonly locale: Locale },
  ): Promise<Outcome<StoredMerge, InvalidInput | TooManyMails | Unauthenticated>> {
    if (!viewer) return refuse(unauthenticated);
    const email = parseEmail('email', input.email);
    if (!email.ok) return email;
    const { locale } = input;
    const { personId: keptId } = viewer;
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const { personId: goneId } = await this.people.ensureByAddress(tx, email.value, { locale });
      if (goneId === keptId) return refuse(invalid('email', 'own_already'));
      // The address is held, so that what it is sent is counted one after the other.
      await this.contacts.lock(tx, goneId);
      const id = this.entropy.id();
      const seed = this.tokens.seed('merge', id);
      const merge = await this.merges.insert(tx, { id, keptId, goneId, locale, ...seed });
      if (!merge) return refuse(tooManyMails(now.add({ hours: 24 })));
      await this.outbox.append(tx, MergeAsked, { mergeId: id });
      return ok(merge);
    });
  }

  /** Nothing is asked any more; what was mailed leads nowhere. */
  async takeBack(viewer: Viewer | null): Promise<Outcome<null, Unauthenticated>> {
    if (!viewer) return refuse(unauthenticated);
    await this.database.tx((tx) => this.merges.takeBack(tx, viewer.personId));
    return ok(null);
  }
}
