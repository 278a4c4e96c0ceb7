import { Injectable } from '@nestjs/common';
import {
  FollowUpViews,
  ProposalMail,
  type IntroductionMailFacts,
  type ProposalMailFacts,
} from '@asaza/introductions';
import { Contacts } from '@asaza/people';
import {
  introducedMail,
  proposalMail,
  type IntroductionFacts,
} from '../../domain/mails/introduction.mail';
import { followUpMail } from '../../domain/mails/follow-up.mail';
import type { Notice } from '../../domain/notice';
import { speak } from '../../mails/speak';
import type { Letter, LetterWriter } from './letter';
import { Occasions } from './occasions';

/** The question to each side, its one reminder, and what both yes bring. */
@Injectable()
export class IntroductionLetters implements LetterWriter {
  constructor(
    private readonly proposals: ProposalMail,
    private readonly followUps: FollowUpViews,
    private readonly contacts: Contacts,
    private readonly occasions: Occasions,
  ) {}

  async write(notice: Notice): Promise<Letter | null> {
    const to = await this.contacts.forMail(null, notice.personId);
    if (!to) return null;
    if (notice.kind === 'follow_up') return this.followUp(notice, to.email);
    return notice.kind === 'introduced'
      ? this.introduction(notice, to.email)
      : this.proposal(notice, to.email);
  }

  private async proposal({ kind, subjects }: Notice, to: string): Promise<Letter | null> {
    const facts = await this.proposals.proposal(subjects['sideId']!);
    if (!facts?.awaitsAnswer) return null;
    const about = await this.about(facts);
    if (!about) return null;
    const { locale, name, token, expiresAt } = facts;
    const content = proposalMail(
      kind === 'proposal_reminder' ? kind : 'proposal',
      { ...about, token, expiresAt },
      speak(locale),
      this.occasions.links,
    );
    return { locale, to, toName: name, fromName: about.clubName, content };
  }

  private async introduction({ subjects, personId }: Notice, to: string): Promise<Letter | null> {
    const letters = await this.proposals.introduction(subjects['introductionId']!);
    const facts = letters.find((letter) => letter.personId === personId);
    const about = facts && (await this.about(facts));
    if (!facts || !about) return null;
    const { locale, name, otherEmail, firstWriter, otherName, byPicks, token } = facts;
    const next = facts.nextOccurrenceId
      ? ((await this.occasions.of(facts.nextOccurrenceId))?.occurrence ?? null)
      : null;
    const content = introducedMail(
      { ...about, otherEmail, firstWriter, byPicks, token, next },
      speak(locale),
      this.occasions.links,
    );
    const replyTo = { address: otherEmail, name: otherName };
    return { locale, to, toName: name, fromName: about.clubName, content, replyTo };
  }

  private async followUp({ subjects }: Notice, to: string): Promise<Letter | null> {
    const facts = await this.followUps.mail(subjects['followUpId']!);
    const occasion = facts && (await this.occasions.of(facts.occurrenceId));
    if (!facts || !occasion) return null;
    const { locale, name, otherName: other, stage, token } = facts;
    const { occurrence } = occasion;
    const clubName = await this.occasions.clubName(occurrence.clubId, locale);
    const about = { stage, name, other, clubName, occurrence, token };
    const content = followUpMail(about, speak(locale), this.occasions.links);
    return { locale, to, toName: name, fromName: clubName, content };
  }

  private async about(
    facts: ProposalMailFacts | IntroductionMailFacts,
  ): Promise<IntroductionFacts | null> {
    const occasion = await this.occasions.of(facts.occurrenceId);
    if (!occasion) return null;
    const { name, otherName: other, otherPitch, otherVisit, reason, firstTopic } = facts;
    const { occurrence } = occasion;
    const clubName = await this.occasions.clubName(occurrence.clubId, facts.locale);
    const hostName = await this.occasions.hostName(facts.clubId);
    return {
      name,
      other,
      otherPitch,
      otherVisit,
      reason,
      firstTopic,
      clubName,
      hostName,
      occurrence,
    };
  }
}
