import { Injectable } from '@nestjs/common';
import type { DateChange } from '@asaza/gatherings';
import { Contacts } from '@asaza/people';
import { effectOn, type AnswersEffect } from '../domain/following';
import { emptyBook } from '../domain/seat-book';
import { RsvpQueries } from '../persistence/rsvp.queries';
import { SeatBookRepository } from '../persistence/seat-book.repository';

/** What an edit means for the answers to one date. */
export interface DateAnswers {
  readonly effect: AnswersEffect;
  /** Firm seats and offers. */
  readonly seated: number;
  readonly waiting: number;
}

/** Whom an edit concerns, as it stands now: shown to the host before anything is saved. */
@Injectable()
export class EditAudience {
  constructor(
    private readonly books: SeatBookRepository,
    private readonly queries: RsvpQueries,
    private readonly contacts: Contacts,
  ) {}

  /** One query for all, in the order given. Where nobody has answered, there is no effect. */
  async of(changes: readonly DateChange[]): Promise<DateAnswers[]> {
    const ids = changes.flatMap(({ occurrenceId }) => (occurrenceId ? [occurrenceId] : []));
    const books = ids.length === 0 ? new Map<string, never>() : await this.books.byIds(ids);
    return changes.map((change) => {
      const { held, provisional, offered, waiting } =
        books.get(change.occurrenceId ?? '') ?? emptyBook(1);
      const seated = held - provisional + offered;
      return { effect: seated + waiting > 0 ? effectOn(change) : 'none', seated, waiting };
    });
  }

  /** How many people are told, each once. Whoever a host added without an address cannot be. */
  async told(changes: readonly DateChange[]): Promise<number> {
    const ids = changes.flatMap(({ occurrenceId, material }) =>
      occurrenceId && material ? [occurrenceId] : [],
    );
    if (ids.length === 0) return 0;
    const people = await this.queries.peopleOf(ids);
    let told = 0;
    for (const { personId, byHand } of people)
      if (!byHand || (await this.contacts.forMail(null, personId))) told += 1;
    return told;
  }
}
