import { Injectable } from '@nestjs/common';
import { FollowUpViews, ProposalMail } from '@asaza/introductions';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Inbox } from '@asaza/platform/events';
import type { Temporal } from '@asaza/recurrence';
import { Notices, type News } from './notices';

const INTRODUCED_HOURS = 14 * 24;

/** Two letters for a proposal, one reminder for a side that is silent, two letters for an introduction, and what is asked later. */
@Injectable()
export class TellOfIntroduction {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly notices: Notices,
    private readonly proposals: ProposalMail,
    private readonly followUps: FollowUpViews,
    private readonly clock: Clock,
  ) {}

  async proposed(eventId: string, proposalId: string): Promise<void> {
    const news: News[] = [];
    for (const { sideId } of await this.proposals.sidesOf(proposalId))
      news.push(...(await this.toSide('proposal', sideId)));
    await this.tellAll(eventId, news);
  }

  async answerAwaited(eventId: string, sideId: string): Promise<void> {
    await this.tellAll(eventId, await this.toSide('proposal_reminder', sideId));
  }

  async introduced(eventId: string, introductionId: string): Promise<void> {
    const deadline = (await this.clock.now()).add({ hours: INTRODUCED_HOURS });
    const letters = await this.proposals.introduction(introductionId);
    await this.tellAll(
      eventId,
      letters.map(({ personId, proposalId: thread }) => ({
        kind: 'introduced',
        ...{ personId, thread, deadline, of: introductionId },
        subjects: { introductionId },
      })),
    );
  }

  async followUpAsked(eventId: string, followUpId: string): Promise<void> {
    const facts = await this.followUps.mail(followUpId);
    const news = facts
      ? [
          {
            ...{ kind: 'follow_up' as const, personId: facts.personId, of: followUpId },
            // With the letters that introduced the two.
            ...{ thread: facts.proposalId, deadline: facts.deadline },
            subjects: { followUpId },
          },
        ]
      : [];
    await this.tellAll(eventId, news);
  }

  private async toSide(kind: 'proposal' | 'proposal_reminder', sideId: string): Promise<News[]> {
    const facts = await this.proposals.proposal(sideId);
    if (!facts) return [];
    const { personId, proposalId: thread } = facts;
    const deadline: Temporal.Instant = facts.expiresAt;
    return [{ kind, personId, of: sideId, subjects: { sideId }, thread, deadline }];
  }

  private async tellAll(eventId: string, news: readonly News[]): Promise<void> {
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'notifications.introduction'))) return;
      for (const one of news) await this.notices.tell(tx, one);
    });
  }
}
