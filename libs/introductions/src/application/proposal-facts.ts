import { Injectable } from '@nestjs/common';
import { Visits } from '@asaza/attendance';
import { Occurrences } from '@asaza/gatherings';
import { Contacts, People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { Side } from '../domain/proposal';
import { reasonLines, withWhys, type ReasonLine } from '../domain/reason-line';
import { otherSide, reasonOf, type StoredProposal } from '../domain/stored-proposal';
import { IntroductionRepository } from '../persistence/introduction.repository';
import { SellingRepository } from '../persistence/selling.repository';
import { WishesRepository } from '../persistence/wishes.repository';

/** What one side is told of the other, in letters and on the page alike. */
export interface OtherPerson {
  readonly otherName: string;
  readonly otherYomi: string | null;
  readonly otherPitch: string | null;
  /** What the other will not be contacted for; null: they said nothing. */
  readonly otherNotFor: string | null;
  /** What the other declared that they sell; null: nothing. */
  readonly otherSells: string | null;
  /** How often the other has come to the club. */
  readonly otherVisit: number;
  readonly reason: readonly ReasonLine[];
  readonly firstTopic: string | null;
}

/** What both yes reveals to one side. */
export interface Revealed {
  readonly otherName: string;
  readonly otherEmail: string;
  /** Whether the reader is the one who writes first. */
  readonly firstWriter: boolean;
  readonly introducedAt: Temporal.Instant;
  /** They picked each other on their cards; otherwise both said yes to a proposal. */
  readonly byPicks: boolean;
  /** Where they can sit together next; null: no date is planned. */
  readonly nextOccurrenceId: string | null;
}

/** Among so many dates to come one is looked for that takes place. */
const DATES_AHEAD = 5;

/** Reads what one side of a proposal may know. The one place of this area that asks for an address. */
@Injectable()
export class ProposalFacts {
  constructor(
    private readonly people: People,
    private readonly contacts: Contacts,
    private readonly visits: Visits,
    private readonly introductions: IntroductionRepository,
    private readonly selling: SellingRepository,
    private readonly wishes: WishesRepository,
    private readonly occurrences: Occurrences,
    private readonly clock: Clock,
  ) {}

  async otherOf(tx: Tx, proposal: StoredProposal, side: Side): Promise<OtherPerson> {
    const { personId } = proposal.sides[otherSide(side)];
    const [profile] = await this.people.profilesOf(tx, [personId]);
    const visits = await this.visits.visitNumbers(proposal.clubId, [personId], tx);
    const sells = await this.selling.of(tx, [personId]);
    const wishes = await this.wishes.of(tx, [personId]);
    const lines = reasonLines(reasonOf(proposal, side));
    return {
      otherName: profile?.displayName ?? '',
      otherYomi: profile?.yomi ?? null,
      otherPitch: profile?.pitch ?? null,
      otherNotFor: wishes.get(personId)?.notFor ?? null,
      otherSells: sells.get(personId)?.what ?? null,
      otherVisit: visits.get(personId) ?? 0,
      reason: profile ? withWhys(lines, profile) : lines,
      firstTopic: proposal.firstTopic?.text ?? null,
    };
  }

  /** Null until both have said yes, and when the other's address is gone since. */
  async revealed(tx: Tx, proposal: StoredProposal, side: Side): Promise<Revealed | null> {
    // The record decides, not the state: an address never leaves without an introduction.
    const introduction = await this.introductions.byProposal(tx, proposal.id);
    if (!introduction) return null;
    const { personId } = proposal.sides[otherSide(side)];
    const otherEmail = await this.contacts.reveal(tx, personId);
    if (otherEmail === null) return null;
    const names = await this.people.namesOf([personId], tx);
    return {
      otherName: names.get(personId)?.displayName ?? '',
      otherEmail,
      firstWriter: introduction.firstWriter === side,
      introducedAt: introduction.introducedAt,
      byPicks: introduction.byPicks,
      nextOccurrenceId: await this.nextAfter(tx, proposal.occurrenceId),
    };
  }

  private async nextAfter(tx: Tx, occurrenceId: string): Promise<string | null> {
    const facts = await this.occurrences.facts(tx, occurrenceId);
    if (!facts) return null;
    const now = await this.clock.now();
    const dates = await this.occurrences.nextOfSeries(facts.seriesId, now, DATES_AHEAD, tx);
    return dates.find(({ status }) => status !== 'cancelled')?.id ?? null;
  }
}
