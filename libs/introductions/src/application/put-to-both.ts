import { Injectable } from '@nestjs/common';
import { Presence } from '@asaza/attendance';
import { People } from '@asaza/people';
import { Entropy } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { Tokens } from '@asaza/platform/tokens';
import { Temporal } from '@asaza/recurrence';
import { ProposalExpires, Proposed, ReminderDue } from '../domain/introductions.events';
import { keptFromColleague, shareLanguage } from '../domain/never-list';
import { proposalTerms, type Side } from '../domain/proposal';
import { QUOTA_GRACE_HOURS, type StoredRound } from '../domain/stored-round';
import { RoundRepository } from '../persistence/round.repository';
import {
  SendingRepository,
  type NewSide,
  type OpenedPair,
} from '../persistence/sending.repository';
import { RoomWishes } from './room-wishes';

const DAY_HOURS = 24;

/** Puts the pairs of a round to their people: each side gets a link of its own, and time to answer. */
@Injectable()
export class PutToBoth {
  constructor(
    private readonly entropy: Entropy,
    private readonly tokens: Tokens,
    private readonly due: Due,
    private readonly outbox: Outbox,
    private readonly people: People,
    private readonly presence: Presence,
    private readonly wishes: RoomWishes,
    private readonly rounds: RoundRepository,
    private readonly sending: SendingRepository,
  ) {}

  /** First of all locks, before the round's: whoever is in two rounds is counted in both. */
  oneAtATime(tx: Tx): Promise<void> {
    return this.sending.oneAtATime(tx);
  }

  /** Under the round's lock. What may not go out any more is dropped without a word to anybody. */
  async all(tx: Tx, round: StoredRound, now: Temporal.Instant, by: string | null): Promise<void> {
    const expiresAt = now.add({ hours: proposalTerms.answerDays * DAY_HOURS });
    const remindsAt = now.add({ hours: proposalTerms.reminderAfterDays * DAY_HOURS });
    const later = Temporal.Instant.compare(now, round.sendsAt) > 0 ? now : round.sendsAt;
    const opened = await this.sending.open(tx, {
      id: round.id,
      allowed: await this.allowed(tx, round),
      expiresAt,
      busyUntil: later.add({ hours: QUOTA_GRACE_HOURS }),
    });
    const sides = opened.flatMap((pair) => [this.side(pair, 'low'), this.side(pair, 'high')]);
    await this.sending.insertSides(tx, sides);
    for (const { id: proposalId } of opened) {
      await this.due.at(tx, ReminderDue, proposalId, remindsAt);
      await this.due.at(tx, ProposalExpires, proposalId, expiresAt);
      await this.outbox.append(tx, Proposed, { proposalId });
    }
    await this.rounds.markSent(tx, round.id, by);
  }

  /** Pairs of people who say yes now, stand at the door still and are no colleagues who wish to be kept apart. */
  private async allowed(tx: Tx, { id, occurrenceId }: StoredRound): Promise<string[]> {
    const pairs = await this.sending.candidates(tx, id);
    const ids = [...new Set(pairs.flatMap(({ low, high }) => [low, high]))];
    const profiles = await this.people.profilesOf(tx, ids);
    const present = new Set(await this.presence.of(tx, occurrenceId));
    const wishesOf = await this.wishes.read(tx, profiles);
    const open = new Map(
      profiles
        .filter(({ personId, consentedAt }) => consentedAt !== null && present.has(personId))
        .map((profile) => [profile.personId, wishesOf(profile)]),
    );
    return pairs.flatMap((pair) => {
      const [low, high] = [open.get(pair.low), open.get(pair.high)];
      if (!low || !high || keptFromColleague(low, high)) return [];
      return shareLanguage(low.languages, high.languages) ? pair.id : [];
    });
  }

  private side(pair: OpenedPair, side: Side): NewSide {
    const id = this.entropy.id();
    const seed = this.tokens.seed('proposal', id);
    return { id, proposalId: pair.id, side, personId: pair[side], ...seed };
  }
}
