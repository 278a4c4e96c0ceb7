import { Injectable } from '@nestjs/common';
import { Edits, Occurrences, type DateChange } from '@asaza/gatherings';
import { Contacts } from '@asaza/people';
import { Database, type Tx } from '@asaza/platform/database';
import { Inbox, Outbox } from '@asaza/platform/events';
import type { Temporal } from '@asaza/recurrence';
import { effectOn, followed, type Followed } from '../domain/following';
import type { Rsvp } from '../domain/rsvp';
import { AnswersFollowed } from '../domain/rsvps.events';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { SeatKeeper, type Asked } from './seat-keeper';

/**
 * An edit was announced: the answers to all its dates follow, at once or not at all, before anybody is told.
 * A worker that dies in the middle has done nothing; a second delivery does nothing.
 */
@Injectable()
export class FollowEdit {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly edits: Edits,
    private readonly occurrences: Occurrences,
    private readonly contacts: Contacts,
    private readonly rsvps: RsvpRepository,
    private readonly keeper: SeatKeeper,
    private readonly outbox: Outbox,
  ) {}

  async execute(eventId: string, editId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'rsvps.follow-edit'))) return;
      const edit = await this.edits.facts(tx, editId);
      if (!edit) return;
      const changes = new Map(edit.changes.flatMap(concerned));
      const ids = [...changes.keys()];
      const books = await this.keeper.openAll(tx, ids);
      const people = await this.peopleOf(tx, ids);
      const starts = await this.startsOf(tx, ids);
      const asked: Asked[] = [];
      for (const before of books) {
        const change = changes.get(before.occurrenceId)!;
        const startsAt = starts.get(before.occurrenceId) ?? change.after.startsAt;
        const here = people.get(before.occurrenceId) ?? [];
        const moment = {
          effect: effectOn(change),
          startsAt,
          editedAt: edit.editedAt,
          now: before.now,
        };
        asked.push({ before, people: await this.follow(tx, moment, here) });
      }
      await this.keeper.ask(
        tx,
        asked.filter(({ people: { length } }) => length > 0),
      );
      // What was given back while a date was off is offered now that it is back on.
      await this.keeper.offerOwed(
        tx,
        books.filter(({ occurrenceId }) => !changes.get(occurrenceId)!.after.cancelled),
      );
      await this.outbox.append(tx, AnswersFollowed, { editId, seriesId: edit.seriesId });
    });
  }

  private async peopleOf(tx: Tx, occurrenceIds: readonly string[]): Promise<Map<string, Rsvp[]>> {
    const byOccurrence = new Map<string, Rsvp[]>();
    for (const person of await this.rsvps.withSeats(tx, occurrenceIds)) {
      const here = byOccurrence.get(person.occurrenceId);
      if (here) here.push(person);
      else byOccurrence.set(person.occurrenceId, [person]);
    }
    return byOccurrence;
  }

  /** When the dates start now: a newer edit may have moved them on, and has been followed already. */
  private async startsOf(
    tx: Tx,
    occurrenceIds: readonly string[],
  ): Promise<Map<string, Temporal.Instant>> {
    const facts = await this.occurrences.factsOf(occurrenceIds, tx);
    return new Map(facts.map(({ id, startsAt }) => [id, startsAt]));
  }

  /** Those whose answer changes, as they shall stand. */
  private async follow(tx: Tx, edit: Followed, people: readonly Rsvp[]): Promise<Rsvp[]> {
    const after: Rsvp[] = [];
    for (const person of people) {
      const news = followed(person, edit, await this.isUnreachable(tx, person));
      if (news) after.push({ ...person, ...news });
    }
    return after;
  }

  /** A phone call, without an address: the host who answered for them knows of the change. */
  private async isUnreachable(tx: Tx, { addedBy, personId }: Rsvp): Promise<boolean> {
    return addedBy !== null && (await this.contacts.forMail(tx, personId)) === null;
  }
}

const concerned = (change: DateChange): [string, DateChange][] =>
  change.occurrenceId !== null && effectOn(change) !== 'none'
    ? [[change.occurrenceId, change]]
    : [];
