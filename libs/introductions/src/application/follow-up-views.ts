import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import type { Temporal } from '@asaza/recurrence';
import { closesAt, type FollowUpAnswer, type Helped, type Stage } from '../domain/follow-up';
import { FollowUpRepository, type StoredFollowUp } from '../persistence/follow-up.repository';

/** A question as the one who is asked sees it. What the other said to theirs plays no part. */
export interface FollowUpView {
  readonly stage: Stage;
  readonly otherName: string;
  readonly occurrenceId: string;
  readonly answer: FollowUpAnswer | null;
  readonly helped: Helped | null;
  readonly open: boolean;
  /** They want no more questions about this introduction. */
  readonly stopped: boolean;
}

/** What the letter that asks says. */
export interface FollowUpMailFacts extends FollowUpView {
  readonly personId: string;
  readonly name: string;
  readonly locale: Locale;
  readonly proposalId: string;
  readonly token: string;
  readonly deadline: Temporal.Instant;
}

/** Days after which a letter that asks is of no more use. */
const MAIL_DAYS = 7;

@Injectable()
export class FollowUpViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tokens: Tokens,
    private readonly people: People,
    private readonly followUps: FollowUpRepository,
  ) {}

  /** By the link of the letter; null for anything that is no question's. Changes nothing. */
  async byToken(token: string): Promise<FollowUpView | null> {
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const found = await this.followUps.byHash(tx, this.tokens.hash(token));
      return found ? this.of(tx, found, now) : null;
    });
  }

  async of(tx: Tx, found: StoredFollowUp, now: Temporal.Instant): Promise<FollowUpView> {
    const names = await this.people.namesOf([found.otherId], tx);
    const { stage, occurrenceId, answer, helped, stopped } = found;
    return {
      ...{ stage, occurrenceId, answer, helped, stopped },
      otherName: names.get(found.otherId)?.displayName ?? '',
      open: now.epochMilliseconds < closesAt(found.dueAt).epochMilliseconds,
    };
  }

  /** Null when there is nothing to ask any more. */
  async mail(followUpId: string): Promise<FollowUpMailFacts | null> {
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const found = await this.followUps.byId(tx, followUpId);
      if (!found || found.stopped || found.barred || found.answer !== null) return null;
      const { id, personId, proposalId, nonce, keyVersion, dueAt } = found;
      const name = (await this.people.namesOf([personId], tx)).get(personId);
      return {
        ...(await this.of(tx, found, now)),
        ...{ personId, proposalId, name: name?.displayName ?? '', locale: name?.locale ?? 'ja' },
        token: this.tokens.token('follow_up', id, { nonce, keyVersion }),
        deadline: dueAt.add({ hours: MAIL_DAYS * 24 }),
      };
    });
  }
}
