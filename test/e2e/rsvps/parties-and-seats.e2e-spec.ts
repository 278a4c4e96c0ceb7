import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../../support/graphql-client';
import { answer, signIn, type Ticket } from '../../support/people-of-the-story';
import { startStack, type Stack } from '../../support/stack';

describe('a party, a code and fewer seats', () => {
  let stack: Stack;
  let host: Caller;
  let occurrenceId: string;
  let seriesId: string;
  let hana: Ticket;
  let ken: Ticket;
  const anyone = () => new Caller(stack.url);
  const bring = (ticket: Ticket, count: number) =>
    anyone().mutate<{ __typename: string; most?: number; free?: number }>(
      'changeCompanions',
      { token: ticket.token, companions: Array.from({ length: count }, () => ({})) },
      `... on CompanionsChanged { ticket { response { party companions { name } } } }
       ... on TooManyCompanions { most } ... on NotEnoughSeats { free }`,
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
    seriesId = made.series.id;
    occurrenceId = made.series.nextOccurrences[0]!.id;
    await host.mutate('setAnswerRules', { seriesId, rules: { companionsMax: 2 } }, '');
    hana = await answer(stack, occurrenceId, '花', 'hana@example.jp');
    ken = await answer(stack, occurrenceId, '健', 'ken@example.jp');
  }, 90_000);
  afterAll(() => stack.stop());

  it('of 51 is refused with the most that may come', async () => {
    expect(await bring(hana, 51)).toEqual({ __typename: 'TooManyCompanions', most: 2 });
  });

  it('takes a seat each, and is refused where seats are not enough', async () => {
    expect(await bring(hana, 2)).toMatchObject({
      __typename: 'CompanionsChanged',
      ticket: { response: { party: 3 } },
    });
    expect(await bring(ken, 1)).toEqual({ __typename: 'NotEnoughSeats', free: 0 });
    const { occurrence } = await host.get<{ occurrence: { seats: object } }>(
      `query ($id: ID!) { occurrence(id: $id) { seats { held free } } }`,
      { id: occurrenceId },
    );
    expect(occurrence.seats).toEqual({ held: 4, free: 0 });
  });

  it('is moved by a lower capacity only when the host has seen it', async () => {
    const lower = (more: object = {}) =>
      host.mutate<{ __typename: string }>(
        'changeCapacity',
        { occurrenceId, capacity: 3, ...more },
        `... on CapacityBelowSeated { seated } ... on CapacityMovesChanged { moving { name } }
         ... on CapacityChanged { seats { capacity held waiting } }`,
      );
    expect(await lower()).toEqual({ __typename: 'CapacityBelowSeated', seated: 4 });
    expect(await lower({ confirmMoves: true, expected: [] })).toEqual({
      ...{ __typename: 'CapacityMovesChanged', moving: [{ name: '健' }] },
    });
    const { previewCapacity } = await host.get<{
      previewCapacity: { moving: { id: string; name: string }[] };
    }>(
      `query ($id: ID!) { previewCapacity(occurrenceId: $id, capacity: 3) { moving { id name } } }`,
      { id: occurrenceId },
    );
    const expected = previewCapacity.moving.map(({ id }) => id);
    expect(await lower({ confirmMoves: true, expected })).toEqual({
      __typename: 'CapacityChanged',
      seats: { capacity: 3, held: 3, waiting: 1 },
    });
  });

  it('is opened kept seats by a code, and told by field where there is none', async () => {
    await host.mutate(
      'setQuotas',
      {
        occurrenceId,
        quotas: [
          { kind: 'CODE', code: 'Fans', seats: 1, releases: { daysBefore: 1, at: '18:00' } },
        ],
      },
      '',
    );
    const update = (code: string) =>
      anyone().ask(
        `mutation ($input: UpdateTicketInput!) { updateTicket(input: $input) { __typename } }`,
        { input: { token: ken.token, code } },
      );
    expect((await update('nonsense')).errors?.[0]?.extensions).toMatchObject({
      ...{ code: 'BAD_USER_INPUT', field: 'code', reason: 'unknown_code' },
    });
    expect((await update('ＦＡＮＳ')).errors).toBeUndefined();
  });

  it('shows nothing of codes or of who would move to anybody but hosts', async () => {
    const asked = [
      `query ($id: ID!) { occurrence(id: $id) { quotas { code } } }`,
      `query ($id: ID!) { previewCapacity(occurrenceId: $id, capacity: 1) { moving { name } } }`,
    ];
    const stranger = await signIn(stack, 'stranger@example.jp');
    for (const query of asked)
      for (const caller of [anyone(), stranger])
        expect(
          (await caller.ask(query, { id: occurrenceId })).errors?.[0]?.extensions.code,
        ).toMatch(/^(UNAUTHENTICATED|FORBIDDEN)$/);
  });
});
