import { Injectable } from '@nestjs/common';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { Database, type Tx } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { Temporal } from '@asaza/recurrence';
import { closedReason } from '../domain/answering';
import { isNewHere } from '../domain/club-standing';
import { reconfirmDeadline } from '../domain/following';
import { quietUntil } from '../domain/offering';
import { asksAt, reasonToAsk, type ReconfirmReason } from '../domain/reconfirming';
import type { Rsvp } from '../domain/rsvp';
import { ReconfirmationAsked, ReconfirmDue } from '../domain/rsvps.events';
import { ReconfirmationRepository } from '../persistence/reconfirmation.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { AnswerRulesOf } from './answer-rules';
import { ClubStandings } from './club-standings';
import { NoShows } from './no-shows';
import { SeatKeeper } from './seat-keeper';

/**
 * Two days before: whoever is new (where hosts ask that) and whom no-show rules ask says yes once more, or the
 * seat is released when the deadline passes, like after a move to another day. Regulars hear nothing.
 */
@Injectable()
export class AskToReconfirm {
  constructor(
    private readonly database: Database,
    private readonly occurrences: Occurrences,
    private readonly rsvps: RsvpRepository,
    private readonly reconfirmations: ReconfirmationRepository,
    private readonly standings: ClubStandings,
    private readonly noShows: NoShows,
    private readonly rules: AnswerRulesOf,
    private readonly keeper: SeatKeeper,
    private readonly due: Due,
    private readonly outbox: Outbox,
  ) {}

  /** A date was made, moved, or is on again. */
  async plan(occurrenceId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      const facts = await this.occurrences.facts(tx, occurrenceId);
      if (facts)
        await this.due.at(tx, ReconfirmDue, occurrenceId, asksAt(facts.startsAt, facts.tzid));
    });
  }

  async execute(occurrenceId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      const facts = await this.occurrences.facts(tx, occurrenceId);
      if (!facts) return;
      const book = await this.keeper.open(tx, facts);
      const { now } = book;
      if (closedReason(facts, now)) return;
      const wait = waitsUntil(facts, now);
      if (wait) return this.due.at(tx, ReconfirmDue, occurrenceId, wait);
      const asked = await this.whom(tx, facts);
      if (asked.length === 0) return;
      const reconfirmUntil = reconfirmDeadline(facts.startsAt, now);
      const people = asked.map(({ rsvp }) => ({ ...rsvp, reconfirmUntil }));
      await this.keeper.ask(tx, [{ before: book, people }]);
      await this.reconfirmations.ask(
        tx,
        occurrenceId,
        asked.map(({ rsvp: { personId }, reason }) => ({ personId, reason })),
        reconfirmUntil,
      );
      await this.outbox.appendAll(
        tx,
        ReconfirmationAsked,
        people.map(({ id: rsvpId, personId }) => ({ rsvpId, occurrenceId, personId })),
      );
    });
  }

  private async whom(
    tx: Tx,
    { id, clubId, seriesId, startsAt }: OccurrenceFacts,
  ): Promise<{ rsvp: Rsvp; reason: ReconfirmReason }[]> {
    const seated = await this.rsvps.withSeats(tx, [id]);
    const ids = seated.map(({ personId }) => personId);
    const standings = await this.standings.of(tx, clubId, ids);
    const flagged = await this.noShows.mustReconfirm(tx, clubId, ids);
    const before = await this.reconfirmations.asked(tx, id);
    const rules = await this.rules.occurrence(tx, { id, seriesId });
    const asksNewcomers = rules.reconfirmNewcomers;
    return seated.flatMap((rsvp) => {
      const { personId } = rsvp;
      const known = {
        rsvp,
        isNew: isNewHere(standings.get(personId)!),
        mustReconfirm: flagged.has(personId),
        askedBefore: before.has(personId),
      };
      const reason = reasonToAsk(known, { startsAt, asksNewcomers });
      return reason ? [{ rsvp, reason }] : [];
    });
  }
}

/** It is too early (the date moved), or the night: look again then. */
function waitsUntil(
  { startsAt, tzid }: OccurrenceFacts,
  now: Temporal.Instant,
): Temporal.Instant | null {
  const at = asksAt(startsAt, tzid);
  return Temporal.Instant.compare(now, at) < 0 ? at : quietUntil(now, tzid);
}
