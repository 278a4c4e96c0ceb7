import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../support/graphql-client';
import { signIn } from '../support/people-of-the-story';
import { startStack, type Stack } from '../support/stack';
import { until } from '../support/until';

const PEOPLE = 100;

describe('workers killed while a hundred mails go out', () => {
  let stack: Stack;

  beforeAll(async () => {
    stack = await startStack();
  }, 60_000);
  afterAll(() => stack.stop());

  it('send none twice; each mail is sent, failed with a reason, or listed as uncertain', async () => {
    const host = await signIn(stack, 'asako@example.jp');
    const created = await host.mutate<{ __typename: string; firstOccurrence: { id: string } }>(
      'createSeries',
      {
        title: { ja: '川べり朝食会' },
        rrule: 'FREQ=WEEKLY;BYDAY=FR',
        startLocal: inAWeek(),
        timeZone: 'Asia/Tokyo',
        durationMinutes: 90,
        capacity: 400,
      },
      '... on SeriesCreated { firstOccurrence { id } }',
    );
    // Slow enough that a worker dies in the middle of a conversation, before and after the hand-over.
    stack.inbox.faults = { onData: () => ({ kind: 'delay', ms: 25 }) };
    const caller = new Caller(stack.url);
    const addresses = Array.from({ length: PEOPLE }, (_, n) => `person${n}@example.jp`);
    for (const [n, email] of addresses.entries()) {
      await caller.mutate(
        'respondToOccurrence',
        { occurrenceId: created.firstOccurrence.id, name: `参加 ${n}`, email, locale: 'ja' },
        '... on AnswerReceived { confirmationId }',
      );
      if (n % 25 === 24) {
        await stack.killWorkers();
        await stack.startWorker();
      }
    }
    await until(async () => {
      const { open, counts } = await states();
      // Only what a dead worker had handed over is left: nobody is to wait for its answer to be overdue.
      if (open > 0 && open === counts.handoff && (await stack.outstanding()) === 0)
        await stack.db.advance('1 minute');
      return open === 0;
    }, 90_000);
    const { sent = 0, failed = 0, uncertain = 0 } = (await states()).counts;
    expect(sent + failed + uncertain).toBe(PEOPLE);
    expect(failed).toBe(0);
    const copies = addresses.map((email) => stack.inbox.mails(email).length);
    expect(Math.max(...copies)).toBe(1);
    // What arrived is what was sent, plus at most the uncertain ones.
    const arrived = copies.filter((n) => n === 1).length;
    expect(arrived).toBeGreaterThanOrEqual(sent);
    expect(arrived).toBeLessThanOrEqual(sent + uncertain);
  }, 180_000);

  const states = async () => {
    const rows = await stack.db.query<{ state: string; n: number }>(
      `select d.state, count(*)::int as n from deliveries d join contacts c on c.person_id = d.person_id
        where c.email like 'person%' group by d.state`,
    );
    const counts: Record<string, number> = Object.fromEntries(
      rows.map(({ state, n }) => [state, n]),
    );
    const total = rows.reduce((sum, { n }) => sum + n, 0);
    const open =
      (counts.pending ?? 0) + (counts.sending ?? 0) + (counts.handoff ?? 0) + (PEOPLE - total);
    return { counts, open };
  };

  const inAWeek = (): string =>
    new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10) + 'T07:00:00';
});
