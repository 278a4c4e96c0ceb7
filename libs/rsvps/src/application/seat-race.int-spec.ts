import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { instantOf, statement } from '@asaza/platform/database';
import { openArea } from '../../../../test/support/area';
import { emptyBook } from '../domain/seat-book';
import { SeatBookRepository } from '../persistence/seat-book.repository';
import { storyIn, storyNeeds, type Story } from '../story.factory';
import { AnswerAsViewer } from './answer-as-viewer';
import { SeatLane } from './seat-lane';
import type { Ticket } from './tickets';
import { WithdrawResponse } from './withdraw-response';

const CROWD = 200;
const LEFT = 20;

const read = statement<
  Record<
    'capacity' | 'wanted' | 'held' | 'provisional' | 'offered' | 'waiting' | 'seq' | 'no',
    number
  > & {
    now: Date;
  },
  [string]
>(
  'test.unlocked_book',
  `select capacity, wanted, held, provisional, offered, waiting, next_seq as seq, next_seated_no as no, app_now() as now from seat_books
    where occurrence_id = $1`,
);

describe('200 people at once for the last 20 seats', () => {
  let story: Story;
  afterEach(() => story.area.close());

  const crowd = async (): Promise<Viewer[]> => {
    const ids = Array.from({ length: CROWD }, () => randomUUID());
    await story.area.db.query(
      `insert into people (id, display_name, locale, created_at)
       select id, 'P' || n, 'ja', now() from unnest($1::uuid[]) with ordinality as p (id, n)`,
      [ids],
    );
    return ids.map((personId) => ({ personId, sessionId: personId }));
  };
  /** The rush; tells who got through and how many were turned away by an error. */
  const rush = async (occurrenceId: string) => {
    const people = await crowd();
    const answers = await Promise.allSettled(
      people.map((viewer) => story.get(AnswerAsViewer).execute(viewer, { occurrenceId })),
    );
    const tickets = answers.flatMap((answer): Ticket[] =>
      answer.status === 'fulfilled' && answer.value.ok ? [answer.value.value] : [],
    );
    return { tickets, errors: CROWD - tickets.length };
  };
  const heldRows = async (occurrenceId: string) =>
    (await story.seats(occurrenceId)).filter(({ seat }) => seat === 'held').length;
  const open = async () => {
    story = await storyIn(await openArea(storyNeeds));
    // As many at the lock as the pool has connections, each in a transaction of its own, as if they came
    // from several processes.
    const lane = story.get(SeatLane);
    Object.assign(lane, { atOnce: 8 });
    lane.together = (occurrence, _who, work) => lane.tx(occurrence, work);
    const occurrenceId = await story.occurrence({ capacity: LEFT });
    // The book is there before the rush, as it is for every occurrence that somebody has answered.
    await story.area.db.query(
      `insert into seat_books (occurrence_id, capacity, wanted) values ($1, $2, $2)`,
      [...[occurrenceId, LEFT]],
    );
    return occurrenceId;
  };
  const withoutTheLock = () => {
    story.get(SeatBookRepository).lock = async (tx, [wanted]) => {
      const occurrenceId = wanted!.id;
      const { now, seq, no, ...counted } = (await tx.row(read, [occurrenceId]))!;
      const next = { nextSeq: seq, nextSeatedNo: no, waitingSeats: counted.waiting };
      return [
        {
          ...{ occurrenceId, holdsDueAt: null, offersDueAt: null, openedAt: null },
          book: { ...emptyBook(LEFT), ...counted, ...next },
          now: instantOf(now),
        },
      ];
    };
  };

  it('seats exactly 20, lines up the others without a gap, and passes on what 50 give back', async () => {
    const occurrenceId = await open();
    const { tickets, errors } = await rush(occurrenceId);
    expect(errors).toBe(0);
    expect(await story.book(occurrenceId)).toMatchObject({ held: 20, offered: 0, waiting: 180 });
    const line = (await story.seats(occurrenceId)).flatMap(({ seq }) =>
      seq === null ? [] : [seq],
    );
    expect(line.sort((a, b) => a - b)).toEqual(Array.from({ length: 180 }, (_, i) => i + 1));

    const seated = tickets.filter(({ rsvp }) => rsvp.seat === 'held');
    const waiting = tickets.filter(({ rsvp }) => rsvp.seat === 'waitlisted');
    const leaving = [...seated.slice(0, 10), ...waiting.slice(0, 40)];
    await Promise.all(leaving.map(({ token }) => story.get(WithdrawResponse).execute(token)));
    await story.work();
    expect(await story.book(occurrenceId)).toMatchObject({ held: 10, offered: 10, waiting: 130 });
    const gone = new Set(leaving.map(({ rsvp }) => rsvp.seq));
    const next = Array.from({ length: 180 }, (_, i) => i + 1).filter((seq) => !gone.has(seq));
    const offered = (await story.seats(occurrenceId)).filter(({ seat }) => seat === 'offered');
    expect(await story.drifted()).toEqual([]);
    expect(offered.map(({ seq }) => seq).sort((a, b) => a! - b!)).toEqual(next.slice(0, 10));
  });

  it('sells none twice even without the lock: the CHECK refuses what the lock would have ordered', async () => {
    const occurrenceId = await open();
    withoutTheLock();
    const { errors } = await rush(occurrenceId);
    expect(errors).toBeGreaterThan(0);
    expect(await heldRows(occurrenceId)).toBeLessThanOrEqual(LEFT);
  });

  it('would be oversold without both (negative control)', async () => {
    const occurrenceId = await open();
    withoutTheLock();
    await story.area.db.query(`alter table seat_books drop constraint seat_books_never_oversold`);
    await rush(occurrenceId);
    expect(await heldRows(occurrenceId)).toBeGreaterThan(LEFT);
  });
});
