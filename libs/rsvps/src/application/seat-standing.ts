import { Injectable } from '@nestjs/common';
import { canSee, Clubs } from '@asaza/clubs';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { People } from '@asaza/people';
import { Database, type Tx } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import type { Temporal } from '@asaza/recurrence';
import { decideAnswer } from '../domain/answer';
import type { AnswerRules } from '../domain/answer-rules';
import { answeringOf } from '../domain/answering';
import { isNewHere } from '../domain/club-standing';
import type { Rsvp } from '../domain/rsvp';
import { LineFollows, StandingDue, StandingSeated } from '../domain/rsvps.events';
import type { SeatRequest } from '../domain/seating';
import { inFairOrder } from '../domain/standing-answer';
import { plainYes } from '../domain/typed-answer';
import type { LockedBook } from '../persistence/seat-book.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import {
  StandingAnswerRepository,
  type AnsweringFor,
} from '../persistence/standing-answer.repository';
import { AnswerRulesOf } from './answer-rules';
import { ClubStandings } from './club-standings';
import { NoShows } from './no-shows';
import { RsvpFactory } from './rsvp-factory';
import { SeatKeeper } from './seat-keeper';

/**
 * Seats whoever always comes at one date, all of them together and in the fair order; the rest join the
 * waitlist in it. What is to do follows from the rows, so it may run any number of times, and a worker that
 * dies in the middle has done nothing.
 */
@Injectable()
export class SeatStanding {
  constructor(
    private readonly database: Database,
    private readonly occurrences: Occurrences,
    private readonly clubs: Clubs,
    private readonly people: People,
    private readonly keeper: SeatKeeper,
    private readonly rsvps: RsvpRepository,
    private readonly answers: StandingAnswerRepository,
    private readonly rules: AnswerRulesOf,
    private readonly standings: ClubStandings,
    private readonly noShows: NoShows,
    private readonly due: Due,
    private readonly make: RsvpFactory,
    private readonly outbox: Outbox,
  ) {}

  async execute(occurrenceId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      const facts = await this.occurrences.facts(tx, occurrenceId);
      if (!facts) return;
      const book = await this.keeper.open(tx, facts);
      const rules = await this.rules.occurrence(tx, facts);
      const { closed, opensAt } = answeringOf(facts, rules, book.now);
      if (closed === 'NOT_OPEN_YET') return this.due.at(tx, StandingDue, occurrenceId, opensAt!);
      if (closed) return;
      const day = facts.localStart.toPlainDate();
      const found = await this.answers.candidates(tx, { ...facts, day });
      const welcome = await this.stillWelcome(tx, facts, found);
      if (welcome.length === 0) return;
      const ids = welcome.map(({ personId }) => personId);
      const last = await this.noShows.lastInLine(tx, facts.clubId, ids);
      const ordered = inFairOrder(
        welcome.map((one) => ({ ...one, lastInLine: last.has(one.personId) })),
      );
      const people = await this.asTheyAnswer(tx, book, ordered);
      const placed = people.map((one) => ({ ...one, lastInLine: last.has(one.personId) }));
      const requests = await this.asked(tx, facts, rules, placed, book.now);
      if (requests.length === 0) return;
      const decisions = await this.keeper.settle(tx, book, requests);
      if (decisions.some(({ person }) => person.seat === 'waitlisted' && person.lastInLine))
        await this.due.now(tx, LineFollows, occurrenceId);
      const answered = new Set(requests.map(({ person: { personId } }) => personId));
      await this.answers.seated(
        tx,
        occurrenceId,
        ordered.filter(({ personId }) => answered.has(personId)),
      );
      await this.outbox.appendAll(
        tx,
        StandingSeated,
        decisions.map(({ person: { id: rsvpId, personId, seat } }) => ({
          ...{ rsvpId, occurrenceId, personId, seat },
        })),
      );
    });
  }

  /** What the rules of answers make of each yes: a seat, a host's yes first, or nothing as long as they forbid it. */
  private async asked(
    tx: Tx,
    occurrence: OccurrenceFacts,
    rules: AnswerRules,
    people: readonly Rsvp[],
    now: Temporal.Instant,
  ): Promise<SeatRequest<Rsvp>[]> {
    const ids = people.map(({ personId }) => personId);
    const standings = await this.standings.of(tx, occurrence.clubId, ids);
    return people.flatMap((person) => {
      const newcomer = isNewHere(standings.get(person.personId)!);
      const facts = { occurrence, rules, before: null, newcomer, invited: !newcomer };
      const decided = decideAnswer({ ...facts, typed: plainYes }, 'signed_in', now);
      if (!decided.ok) return [];
      const { ask, approval } = decided.value;
      return [{ person: { ...person, approval }, ask }];
    });
  }

  /** Where a club or a series is private, only those who are still in the club. */
  private async stillWelcome(
    tx: Tx,
    { clubId, visibility }: OccurrenceFacts,
    found: AnsweringFor[],
  ): Promise<AnsweringFor[]> {
    if (found.length === 0) return found;
    const [club] = await this.clubs.byIds([clubId], tx);
    if (!club) return [];
    if (canSee(club.visibility, null) && canSee(visibility, null)) return found;
    const ids = found.map(({ personId }) => personId);
    const members = new Set(await this.clubs.membersAmong(tx, clubId, ids));
    return found.filter(({ personId }) => members.has(personId));
  }

  /** Their answers to this date: what they typed without a proof, or new ones under the name they are known by. */
  private async asTheyAnswer(
    tx: Tx,
    { occurrenceId, now }: LockedBook,
    whom: readonly AnsweringFor[],
  ): Promise<Rsvp[]> {
    const ids = whom.map(({ personId }) => personId);
    const names = await this.people.namesOf(ids, tx);
    const begun = new Map(
      (await this.rsvps.ofPeopleAt(tx, occurrenceId, ids)).map((rsvp) => [rsvp.personId, rsvp]),
    );
    return ids.map((personId) => {
      const { displayName: name, yomi, locale } = names.get(personId)!;
      const rsvp =
        begun.get(personId) ??
        this.make.rsvp({ occurrenceId, personId, name, yomi, locale, answeredAt: now });
      return { ...rsvp, confirmedAt: now, answeredAt: now };
    });
  }
}
