import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../../support/graphql-client';
import { answer, signIn, ticketOf, type Ticket } from '../../support/people-of-the-story';
import { startStack, type Stack } from '../../support/stack';

interface Waiting {
  readonly id: string;
  readonly name: string;
}

describe("an answer that waits for a host's yes", () => {
  let stack: Stack;
  let host: Caller;
  let occurrenceId: string;
  let nagisa: Ticket;
  let gen: Ticket;
  const waiting = async (): Promise<Waiting[]> => {
    const { occurrence } = await host.get<{
      occurrence: { attendeesInState: { edges: { node: Waiting }[] } };
    }>(
      `query ($id: ID!) { occurrence(id: $id) { attendeesInState(state: AWAITING_APPROVAL) { edges { node { id name } } } } }`,
      { id: occurrenceId },
    );
    return occurrence.attendeesInState.edges.map(({ node }) => node);
  };
  const decide = async (who: Caller, name: string, accept: boolean, reason?: string) =>
    who.ask<{ decideApproval: { __typename: string } }>(
      `mutation ($input: DecideApprovalInput!) { decideApproval(input: $input) { __typename } }`,
      {
        input: {
          ...{ occurrenceId, accept, reason },
          attendeeId: (await waiting()).find((one) => one.name === name)?.id ?? 'nobody',
        },
      },
    );

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2030-12-20T03:00:00Z');
    host = await signIn(stack, 'asako@example.jp');
    const made = await host.mutate<{
      __typename: string;
      series: { id: string; nextOccurrences: { id: string }[] };
    }>(
      'createSeries',
      {
        title: { ja: '朝の会' },
        rrule: 'FREQ=WEEKLY;BYDAY=WE',
        startLocal: '2031-01-08T07:00:00',
        timeZone: 'Asia/Tokyo',
        durationMinutes: 90,
        capacity: 4,
      },
      '... on SeriesCreated { series { id nextOccurrences(first: 1) { id } } }',
    );
    occurrenceId = made.series.nextOccurrences[0]!.id;
    await host.mutate(
      'setAnswerRules',
      { seriesId: made.series.id, rules: { approval: 'EVERYBODY' } },
      '',
    );
    nagisa = await answer(stack, occurrenceId, '石川 渚', 'nagisa@example.jp');
    gen = await answer(stack, occurrenceId, '大森 元', 'gen@example.jp');
    await stack.settled();
  }, 90_000);
  afterAll(() => stack.stop());

  it('brings no seat, and a mail that says so', async () => {
    expect(nagisa.response.seat).toBe('NONE');
    const asked = await stack.inbox.waitFor({ to: 'nagisa@example.jp', subject: /届けました/ });
    expect(asked.text).toContain('お席はまだ決まっていません');
    expect(asked.text).toContain(`/t/${nagisa.token}`);
    expect(asked.calendar ?? null).toBeNull();
    expect((await waiting()).map(({ name }) => name)).toEqual(['石川 渚', '大森 元']);
  });

  it('reaches the host, who chose nothing, with the way to whom it is about', async () => {
    const told = stack.inbox.mails('asako@example.jp').filter((m) => /承認/.test(m.subject));
    expect(told).toHaveLength(2);
    expect(told.map(({ text }) => text).join()).toContain('石川 渚さん');
    expect(told[0]!.text).toContain(`/host/occurrences/${occurrenceId}?state=awaiting_approval`);
  });

  it('is decided by nobody but a host', async () => {
    const stranger = await decide(new Caller(stack.url), '石川 渚', true);
    expect(stranger.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const other = await decide(await signIn(stack, 'gen@example.jp'), '大森 元', true);
    expect(other.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('and a reason of a thousand characters is refused by its field', async () => {
    const long = await decide(host, '大森 元', false, '長'.repeat(1000));
    expect(long.errors?.[0]?.extensions).toMatchObject({
      ...{ code: 'BAD_USER_INPUT', field: 'reason' },
    });
  });

  it('a yes gives the seat, with ticket and the date for the calendar', async () => {
    await decide(host, '石川 渚', true);
    await stack.settled();
    const given = await stack.inbox.waitFor({ to: 'nagisa@example.jp', subject: /決まりました/ });
    expect(given.text).toContain('主催者が参加を承りました');
    expect(given.text).toContain(`/t/${nagisa.token}`);
    expect(given.calendar).toContain('METHOD:REQUEST');
    expect((await ticketOf(stack, nagisa.token)).response.seat).toBe('HELD');
  });

  it("a no is told with the host's own words, and no way to press on", async () => {
    await decide(host, '大森 元', false, '今回は会員の方を先にご案内しています。');
    await stack.settled();
    const refused = await stack.inbox.waitFor({ to: 'gen@example.jp', subject: /お返事/ });
    expect(refused.text).toContain('> 今回は会員の方を先にご案内しています。');
    expect((await ticketOf(stack, gen.token)).response.seat).toBe('NONE');
    expect(await waiting()).toEqual([]);
  });

  it('a seat that is taken again later is confirmed like any other', async () => {
    const say = (response: string) =>
      new Caller(stack.url).mutate<{ __typename: string }>(
        'changeAnswer',
        { token: nagisa.token, response },
        '',
      );
    await stack.db.advance('1 hour');
    await say('DECLINED');
    await stack.db.advance('1 hour');
    await say('ACCEPTED');
    await stack.settled();
    const [newest] = stack.inbox.mails('nagisa@example.jp');
    expect(newest!.subject).toContain('お席が決まりました');
    expect(newest!.text).not.toContain('主催者が参加を承りました');
  });
});
