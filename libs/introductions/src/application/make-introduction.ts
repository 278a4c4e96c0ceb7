import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Clock, Entropy } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { Tokens } from '@asaza/platform/tokens';
import { asksAt, STAGES } from '../domain/follow-up';
import {
  FollowUpDue,
  Introduced,
  ProposalExpires,
  ReminderDue,
} from '../domain/introductions.events';
import { FollowUpRepository, type NewFollowUp } from '../persistence/follow-up.repository';
import { IntroductionRepository } from '../persistence/introduction.repository';
import { ProposalRepository } from '../persistence/proposal.repository';

/** The one way in which two people are introduced: the record, two letters, and what they are asked later. */
@Injectable()
export class MakeIntroduction {
  constructor(
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly tokens: Tokens,
    private readonly due: Due,
    private readonly outbox: Outbox,
    private readonly occurrences: Occurrences,
    private readonly proposals: ProposalRepository,
    private readonly introductions: IntroductionRepository,
    private readonly followUps: FollowUpRepository,
  ) {}

  /** False when something has come between the two since it was asked a moment ago. */
  async of(
    tx: Tx,
    proposal: { readonly id: string; readonly occurrenceId: string },
    byPicks: boolean,
  ): Promise<boolean> {
    const introductionId = this.entropy.id();
    const two = await this.introductions.insert(tx, introductionId, proposal.id, byPicks);
    if (!two) return false;
    await this.proposals.saveState(tx, proposal.id, 'introduced');
    await this.due.cancel(tx, ReminderDue, proposal.id);
    await this.due.cancel(tx, ProposalExpires, proposal.id);
    await this.ask(tx, introductionId, proposal.occurrenceId, [two.low, two.high]);
    await this.outbox.append(tx, Introduced, { introductionId });
    return true;
  }

  private async ask(
    tx: Tx,
    introductionId: string,
    occurrenceId: string,
    people: readonly string[],
  ): Promise<void> {
    const { tzid } = (await this.occurrences.facts(tx, occurrenceId))!;
    const now = await this.clock.now();
    const rows = people.flatMap((personId) =>
      STAGES.map((stage): NewFollowUp => {
        const id = this.entropy.id();
        const dueAt = asksAt(stage, now, tzid);
        return { id, introductionId, personId, stage, dueAt, ...this.tokens.seed('follow_up', id) };
      }),
    );
    await this.followUps.insertAll(tx, rows);
    const due = rows.map(({ id: key, dueAt: at }) => ({ key, at }));
    await this.due.atAll(tx, FollowUpDue, due);
  }
}
