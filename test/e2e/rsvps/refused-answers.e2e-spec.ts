import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../../support/graphql-client';
import {
  answer,
  codeIn,
  nextCodeMail,
  signIn,
  ticketOf,
  tokenIn,
} from '../../support/people-of-the-story';
import { startStack, type Stack } from '../../support/stack';

const RESPOND = `mutation ($input: RespondToOccurrenceInput!) { respondToOccurrence(input: $input) { __typename ... on AnswerReceived { confirmationId expiresAt heldUntil } ... on AnswersClosed { reason } } }`;
const CONFIRM = `mutation ($input: ConfirmResponseInput!) { confirmResponse(input: $input) { __typename ... on ResponseConfirmed { ticket { token response { seat } } } ... on ConfirmationFailed { code attemptsLeft } } }`;

interface Received {
  respondToOccurrence: {
    __typename: string;
    confirmationId: string;
    heldUntil: string;
    reason: string;
  };
}
interface Confirmed {
  confirmResponse: {
    __typename: string;
    code: string;
    attemptsLeft: number;
    ticket: { token: string };
  };
}

describe('answers that cannot be taken', () => {
  let stack: Stack;
  let host: Caller;
  const anyone = () => new Caller(stack.url);
  let occurrenceId: string;
  let later: string;

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2030-12-20T00:00:00Z');
    host = await signIn(stack, 'asako@example.jp');
    const created = await host.mutate<{
      __typename: string;
      series: { nextOccurrences: { id: string }[] };
    }>(
      'createSeries',
      {
        title: { ja: '朝の会' },
        rrule: 'FREQ=WEEKLY;BYDAY=WE',
        startLocal: '2031-01-08T07:00:00',
        timeZone: 'Asia/Tokyo',
        durationMinutes: 90,
        capacity: 24,
      },
      '... on SeriesCreated { series { nextOccurrences(first: 3) { id } } }',
    );
    [occurrenceId, later] = created.series.nextOccurrences.map(({ id }) => id) as [string, string];
  }, 60_000);
  afterAll(() => stack.stop());

  const respond = (input: Record<string, unknown>) =>
    anyone().ask<Received>(RESPOND, { input: { occurrenceId, locale: 'ja', ...input } });
  const confirm = (input: Record<string, unknown>) =>
    anyone()
      .get<Confirmed>(CONFIRM, { input })
      .then((data) => data.confirmResponse);

  it.each([
    ['no address', { name: '木村', email: '' }, 'email'],
    ['a malformed address', { name: '木村', email: 'kimura@@example' }, 'email'],
    ['two addresses in one', { name: '木村', email: 'a@example.jp,b@example.jp' }, 'email'],
    [
      'a line break in the address',
      { name: '木村', email: 'a@example.jp\r\nRCPT TO:<b@example.jp>' },
      'email',
    ],
    ['no name', { name: '  ', email: 'kimura@example.jp' }, 'name'],
    [
      'a name of ten thousand characters',
      { name: '木'.repeat(10_000), email: 'kimura@example.jp' },
      'name',
    ],
    ['control characters in the name', { name: '木\u202e村', email: 'kimura@example.jp' }, 'name'],
  ])('%s is refused by its field, and no mail leaves', async (_, input, field) => {
    const refused = await respond(input);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(stack.inbox.mails('kimura@example.jp')).toEqual([]);
  });

  it('an occurrence that is not there is not found', async () => {
    const missing = await respond({
      occurrenceId: '01900000-0000-7000-8000-000000000000',
      name: '木村',
      email: 'kimura@example.jp',
    });
    expect(missing.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('somebody who answers twice sees the same page as the first time; the mail tells the truth', async () => {
    const ticket = await answer(stack, occurrenceId, '木村 澄子', 'sumiko@example.jp');
    const again = (await respond({ name: '木村 澄子', email: 'Sumiko@Example.jp' })).data
      .respondToOccurrence;
    const fresh = (await respond({ name: '新 しい', email: 'new@example.jp' })).data
      .respondToOccurrence;
    expect(Object.keys(again).sort()).toEqual(Object.keys(fresh).sort());
    expect(again.__typename).toBe('AnswerReceived');
    expect(again.heldUntil.slice(0, 16)).toBe(fresh.heldUntil.slice(0, 16));
    await stack.settled();
    const reopened = await confirm({
      confirmationId: again.confirmationId,
      code: codeIn(await nextCodeMail(stack, 'sumiko@example.jp', 1)),
    });
    expect(reopened.ticket.token).toBe(ticket.token);
  });

  it('a wrong code leaves four tries, and after five even the right one is refused', async () => {
    const received = (await respond({ name: '誤 り', email: 'wrong@example.jp' })).data
      .respondToOccurrence;
    const mail = await stack.inbox.waitFor({ to: 'wrong@example.jp' });
    const wrong = codeIn(mail) === '000000' ? '000001' : '000000';
    const guesses = [];
    for (let n = 0; n < 5; n += 1)
      guesses.push(await confirm({ confirmationId: received.confirmationId, code: wrong }));
    expect(guesses.map(({ attemptsLeft }) => attemptsLeft)).toEqual([4, 3, 2, 1, 0]);
    expect(
      (await confirm({ confirmationId: received.confirmationId, code: codeIn(mail) })).__typename,
    ).toBe('ConfirmationFailed');
  });

  it('a used, a foreign and an expired proof open nothing', async () => {
    const received = (await respond({ name: '一 度', email: 'once@example.jp' })).data
      .respondToOccurrence;
    const mail = await stack.inbox.waitFor({ to: 'once@example.jp' });
    const token = tokenIn(mail, 'verify');
    expect((await confirm({ token })).__typename).toBe('ResponseConfirmed');
    expect(await confirm({ token })).toMatchObject({
      __typename: 'ConfirmationFailed',
      code: 'USED',
    });
    expect(await confirm({ token: 'x'.repeat(43) })).toMatchObject({
      __typename: 'ConfirmationFailed',
      code: 'EXPIRED',
    });
    const tickets = await anyone().ask<{ ticket: null }>(
      `query ($token: String!) { ticket(token: $token) { name } }`,
      { token },
    );
    expect(tickets.data?.ticket ?? null).toBeNull();
    expect(received.confirmationId).not.toBe(token);

    const slow = (await respond({ occurrenceId: later, name: '遅 い', email: 'slow@example.jp' }))
      .data.respondToOccurrence;
    const code = codeIn(await stack.inbox.waitFor({ to: 'slow@example.jp' }));
    await stack.db.advance('61 minutes');
    expect(await confirm({ confirmationId: slow.confirmationId, code })).toMatchObject({
      code: 'EXPIRED',
    });
  });

  it('a cancelled occurrence takes no answers and says why', async () => {
    const ticket = await answer(stack, later, '川口 民夫', 'tamio@example.jp');
    await host.mutate(
      'cancelOccurrence',
      { occurrenceId: later, reason: '台風のため' },
      '... on OccurrenceCancelled { occurrence { status } }',
    );
    const closed = (
      await respond({ occurrenceId: later, name: '後 から', email: 'after@example.jp' })
    ).data.respondToOccurrence;
    expect(closed).toMatchObject({ __typename: 'AnswersClosed', reason: 'CANCELLED' });
    const told = await stack.inbox.waitFor({ to: 'tamio@example.jp', subject: /中止/ });
    expect(told.text).toContain('台風のため');
    expect(told.calendar).toContain('METHOD:CANCEL');
    expect((await ticketOf(stack, ticket.token)).token).toBe(ticket.token);
  });

  it('strangers see counts and no names', async () => {
    const asked = await anyone().ask(
      `query ($id: ID!) { occurrence(id: $id) { seats { held } attendees(first: 5) { edges { node { name } } } } }`,
      { id: occurrenceId },
    );
    expect(['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED']).toContain(
      asked.errors?.[0]?.extensions.code,
    );
    expect(JSON.stringify(asked)).not.toContain('木村');
  });
});
