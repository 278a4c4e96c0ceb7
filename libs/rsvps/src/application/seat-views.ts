import { Injectable } from '@nestjs/common';
import type { OccurrenceFacts } from '@asaza/gatherings';
import type { Temporal } from '@asaza/recurrence';
import { answeringOf, closedReason, type ClosedReason } from '../domain/answering';
import { DEFAULT_RULES, type AnswerRules } from '../domain/answer-rules';
import { isOpened, offerPhase } from '../domain/offering';
import type { Rsvp } from '../domain/rsvp';
import { emptyBook, spare, unreserved, type SeatBook } from '../domain/seat-book';
import { AnswerRulesOf } from './answer-rules';
import { SeatBookRepository } from '../persistence/seat-book.repository';

/** The seats of an occurrence as everybody may see them: counts, never names. */
export interface SeatsView {
  readonly capacity: number;
  readonly capacityIsOwn: boolean;
  /** Given or kept for somebody, offers included. */
  readonly held: number;
  /** What a newcomer could take: seats owed to the waitlist are not among them. */
  readonly free: number;
  readonly waiting: number;
  /** Free seats of which whoever in line presses first has one; 0 as long as they are offered in turn. */
  readonly called: number;
  /** Nobody in line could come so late: what is free is everybody's. */
  readonly opened: boolean;
  /** Whether seats are kept for whoever has a code. */
  readonly takesCode: boolean;
  readonly opensForAnswers: boolean;
  readonly closedReason: ClosedReason | null;
}

@Injectable()
export class SeatViews {
  constructor(
    private readonly books: SeatBookRepository,
    private readonly rules: AnswerRulesOf,
  ) {}

  /** Two statements for all of them, in the order given. */
  async of(occurrences: readonly OccurrenceFacts[], now: Temporal.Instant): Promise<SeatsView[]> {
    const books = await this.books.byIds(occurrences.map(({ id }) => id));
    const rules = await this.rules.occurrences(null, occurrences);
    return occurrences.map((occurrence, n) =>
      seatsViewOf(
        ...[occurrence, books.get(occurrence.id) ?? emptyBook(occurrence.capacity), now],
        rules[n]!.rules,
      ),
    );
  }
}

/** The seats as a book has them; a book that is not there yet is empty. */
export function seatsViewOf(
  occurrence: OccurrenceFacts,
  known: SeatBook & { readonly openedAt?: Temporal.Instant | null },
  now: Temporal.Instant,
  rules: AnswerRules = DEFAULT_RULES,
): SeatsView {
  const { closed } = answeringOf(occurrence, rules, now);
  // Whoever is in line may press after the close of answers as well, until the start.
  const begun = closedReason(occurrence, now) !== null;
  const { capacity, capacityIsOwn, held, offered, waiting } = known;
  const opened = known.opened || isOpened(known.openedAt ?? null, occurrence);
  const book = { ...known, opened };
  const late = offerPhase(now, occurrence.startsAt, occurrence.tzid) === 'open_call';
  return {
    ...{ capacity, capacityIsOwn, waiting, opened, closedReason: closed },
    takesCode: book.quotas.some(({ kind, released }) => kind === 'code' && !released),
    held: held + offered,
    free: spare(book),
    called: !begun && (late || opened) ? unreserved(book) : 0,
    opensForAnswers: closed === null,
  };
}

/** Whether a free seat is there for this person in line to press; kept seats are told by mail alone. */
export const isCalled = (
  { called, opened }: Pick<SeatsView, 'called' | 'opened'>,
  { party, shortNotice }: Pick<Rsvp, 'party' | 'shortNotice'>,
): boolean => called >= party && (opened || shortNotice);
