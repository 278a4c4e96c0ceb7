import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../../support/graphql-client';
import { answer, signIn, type Ticket } from '../../support/people-of-the-story';
import { startStack, type Stack } from '../../support/stack';

interface Recorded {
  readonly __typename: string;
  readonly code?: string;
  readonly limit?: number;
  readonly currency?: string;
  readonly change?: number;
  readonly paid?: number;
  readonly fee?: {
    paid: number;
    open: number;
    waived: number;
    entries: { id: string; kind: string; undone: boolean; recordedBy: string }[];
  };
}

const FEE = 'paid open waived entries { id kind undone recordedBy }';
const RECORDED = `... on FeeRecorded { change fee { ${FEE} } }`;
const REFUSALS = {
  recordPayment: `... on NothingToPay { code paid owed: currency } ... on WrongFeeAmount { code limit currency } ... on WrongCurrency { code currency } ... on NotAnAttendee { code }`,
  waiveFee: '... on NothingToPay { code paid } ... on NotAnAttendee { code }',
  correctFee: '... on WrongCurrency { code currency } ... on NotAnAttendee { code }',
  refundFee:
    '... on NothingToPay { code } ... on WrongFeeAmount { code limit currency } ... on NotAnAttendee { code }',
  undoFeeEntry: '... on CannotUndo { code } ... on NotAnAttendee { code }',
} as const;

describe('the cash box adds up', () => {
  let stack: Stack;
  let host: Caller;
  let helper: Caller;
  let occurrenceId: string;
  let elsewhere: string;
  const people: Record<string, { id: string; ticket: Ticket }> = {};
  const NAMES = ['Aoi', '=HYPERLINK("x")', 'Chika', 'Dai'];

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2031-01-07T21:45:00Z');
    host = await signIn(stack, 'asako@example.jp');
    const make = async (by: Caller, title: string) => {
      const made = await by.mutate<{
        __typename: string;
        firstOccurrence: { id: string };
        series: { club: { id: string } };
      }>(
        'createSeries',
        {
          title: { ja: title },
          rrule: 'FREQ=WEEKLY;BYDAY=WE',
          startLocal: '2031-01-08T07:00:00',
          timeZone: 'Asia/Tokyo',
          durationMinutes: 90,
          capacity: 24,
          fee: { amount: 1500, currency: 'JPY', note: { ja: '書籍代込み' } },
        },
        '... on SeriesCreated { firstOccurrence { id } series { club { id } } }',
      );
      return { occurrenceId: made.firstOccurrence.id, clubId: made.series.club.id };
    };
    const own = await make(host, '朝の会');
    occurrenceId = own.occurrenceId;
    for (const [n, name] of NAMES.entries()) {
      const ticket = await answer(stack, occurrenceId, name, `p${n}@example.jp`);
      people[name] = { id: '', ticket };
    }
    const { occurrence } = await host.get<{
      occurrence: { attendees: { edges: { node: { personId: string; name: string } }[] } };
    }>(
      'query ($id: ID!) { occurrence(id: $id) { attendees { edges { node { personId name } } } } }',
      { id: occurrenceId },
    );
    for (const { node } of occurrence.attendees.edges) people[node.name]!.id = node.personId;
    // One of those who answered helps at the door.
    helper = await signIn(stack, 'p3@example.jp');
    await host.mutate(
      'setMemberRole',
      { clubId: own.clubId, personId: people['Dai']!.id, role: 'HELPER' },
      '',
    );
    elsewhere = (await make(await signIn(stack, 'other@example.jp'), '別の会')).occurrenceId;
  }, 90_000);
  afterAll(() => stack.stop());

  const change = (by: Caller, name: keyof typeof REFUSALS, who: string, more: object = {}) =>
    by.mutate<Recorded>(
      name,
      { occurrenceId, personId: people[who]!.id, ...more },
      `${RECORDED} ${REFUSALS[name]}`,
    );
  const code = async (by: Caller, name: string, input: Record<string, unknown>) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
    const { errors } = await by.ask(
      `mutation ($input: ${type}) { ${name}(input: $input) { __typename } }`,
      { input: { occurrenceId, personId: people['Aoi']!.id, ...input } },
    );
    return errors?.[0]?.extensions;
  };

  it('takes a tick with a banknote and counts the change; the second tick is told what stands', async () => {
    const tick = { given: 10_000, currency: 'JPY', idempotencyKey: 'tap-1' };
    expect(await change(helper, 'recordPayment', 'Aoi', tick)).toMatchObject({
      ...{ __typename: 'FeeRecorded', change: 8500, fee: { paid: 1500, open: 0 } },
    });
    expect(await change(helper, 'recordPayment', 'Aoi', tick)).toMatchObject({
      ...{ __typename: 'FeeRecorded', fee: { paid: 1500 } },
    });
    expect(await change(host, 'recordPayment', 'Aoi')).toMatchObject({
      ...{ __typename: 'NothingToPay', code: 'ALREADY_PAID', paid: 1500, owed: 'JPY' },
    });
    expect((await code(helper, 'recordPayment', { ...tick, given: 5000 }))?.code).toBe('CONFLICT');
  });

  it('refuses what does not fit, with the facts, and writes nothing', async () => {
    const pay = (more: object) => change(helper, 'recordPayment', 'Chika', more);
    expect(await pay({ amount: 1501 })).toMatchObject({ code: 'MORE_THAN_OPEN', limit: 1500 });
    expect(await pay({ given: 1000 })).toMatchObject({ code: 'TOO_LITTLE_GIVEN', limit: 1500 });
    expect(await pay({ currency: 'usd' })).toMatchObject({
      ...{ __typename: 'WrongCurrency', code: 'WRONG_CURRENCY', currency: 'JPY' },
    });
    const notHere = { personId: '01900000-0000-7000-8000-000000000001' };
    expect(await pay(notHere)).toMatchObject({ code: 'NOT_AN_ATTENDEE' });
    for (const [input, field, reason] of [
      [{ amount: 0 }, 'amount', 'too_small'],
      [{ given: 2_000_000_000 }, 'given', 'too_large'],
      [{ note: 'あ'.repeat(201) }, 'note', 'too_long'],
      [{ note: 'a\u0000b' }, 'note', 'control_characters'],
    ] as const)
      expect(await code(helper, 'recordPayment', input)).toMatchObject({
        ...{ code: 'BAD_USER_INPUT', field, reason },
      });
    expect(await stack.db.query(`select id from fee_entries where kind = 'paid'`)).toHaveLength(1);
  });

  it('lets hosts waive, correct and give back, each as one more line, each taken back once', async () => {
    const waived = await change(host, 'waiveFee', 'Chika', { note: '初参加のため' });
    expect(waived).toMatchObject({ fee: { waived: 1500, open: 0 } });
    expect(await change(host, 'waiveFee', 'Chika')).toMatchObject({ code: 'ALREADY_WAIVED' });
    const name = NAMES[1]!;
    expect(await change(host, 'refundFee', name, { amount: 1 })).toMatchObject({ code: 'NO_FEE' });
    expect(await change(host, 'correctFee', name, { amount: 1000 })).toMatchObject({
      fee: { open: 1000 },
    });
    expect(await change(host, 'correctFee', name, { amount: 10, currency: 'USD' })).toMatchObject({
      ...{ code: 'WRONG_CURRENCY', currency: 'JPY' },
    });
    const paid = await change(helper, 'recordPayment', name);
    expect(await change(host, 'refundFee', name, { amount: 1001 })).toMatchObject({
      ...{ code: 'MORE_THAN_PAID', limit: 1000 },
    });
    const back = await change(host, 'refundFee', name, { amount: 200 });
    const entry = (recorded: Recorded) => recorded.fee!.entries.at(-1)!;
    const undo = (by: Caller, entryId: string) => change(by, 'undoFeeEntry', name, { entryId });
    expect(await undo(host, entry(paid).id)).toMatchObject({ code: 'NEEDED_BY_ANOTHER' });
    const undone = await undo(host, entry(back).id);
    expect(undone).toMatchObject({ fee: { paid: 1000, open: 0 } });
    expect(await undo(host, entry(back).id)).toMatchObject({ code: 'ALREADY_UNDONE' });
    expect(await undo(host, entry(undone).id)).toMatchObject({ code: 'IS_AN_UNDO' });
  });

  it('adds up: sums, boxes, and a file that no spreadsheet runs', async () => {
    const ledger = (by: Caller, fields: string) =>
      by.ask<{ occurrence: { feeLedger: Record<string, unknown> } }>(
        `query ($id: ID!) { occurrence(id: $id) { feeLedger { ${fields} } } }`,
        { id: occurrenceId },
      );
    const { data } = await ledger(
      host,
      'people settled open waived totals { currency expected paid waived open over } boxes { name currency amount } csv(locale: ja)',
    );
    const { csv, ...sums } = data.occurrence.feeLedger as { csv: string };
    expect(sums).toEqual({
      ...{ people: 4, settled: 3, open: 1, waived: 1 },
      totals: [
        {
          currency: 'JPY',
          expected: '5500',
          paid: '2500',
          waived: '1500',
          open: '1500',
          over: '0',
        },
      ],
      boxes: [{ name: 'Dai', currency: 'JPY', amount: '2500' }],
    });
    expect(csv.startsWith('\ufeff名前,よみ,通貨,会費,入金,免除,未収,過入金,方法,')).toBe(true);
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toMatch(/^Aoi,,JPY,1500,1500,0,0,0,現金,Dai,2031-01-08 06:45,$/);
    expect(lines[2]).toMatch(/^"'=HYPERLINK\(""x""\)",,JPY,1000,1000,/);
    expect(lines[3]).toMatch(/^Chika,,JPY,1500,0,1500,0,0,,.*,初参加のため$/);
    const total = lines
      .slice(1)
      .reduce((sum, line) => sum + Number(/JPY,\d+,(\d+)/.exec(line)![1]), 0);
    expect(total).toBe(2500);
    const file = await host.page(`/host/occurrences/${occurrenceId}/fees.csv`);
    expect(file.status).toBe(200);
    expect(file.text.replace('\ufeff', '')).toBe(csv.replace('\ufeff', ''));

    const seen = await ledger(helper, 'people open totals { paid } boxes { amount }');
    expect(seen.data.occurrence.feeLedger).toEqual({
      ...{ people: 4, open: 1, totals: null, boxes: null },
    });
    const refused = await ledger(helper, 'csv(locale: ja)');
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await helper.page(`/host/occurrences/${occurrenceId}/fees.csv`)).status).toBe(404);
  });

  it('is nobody’s else to read or to write: strangers, attendees, helpers beyond ticks, other clubs', async () => {
    const attendee = await signIn(stack, 'p0@example.jp');
    const other = await signIn(stack, 'other@example.jp');
    for (const by of [attendee, other, new Caller(stack.url)]) {
      const { errors } = await by.ask(
        'query ($id: ID!) { occurrence(id: $id) { feeLedger { people } } }',
        { id: occurrenceId },
      );
      expect(errors?.[0]?.extensions.code).toMatch(/^(FORBIDDEN|UNAUTHENTICATED)$/);
      expect((await code(by, 'recordPayment', {}))?.code).toMatch(/^(FORBIDDEN|UNAUTHENTICATED)$/);
    }
    for (const [name, input] of [
      ['waiveFee', {}],
      ['correctFee', { amount: 1 }],
      ['refundFee', { amount: 1 }],
    ] as const)
      expect((await code(helper, name, input))?.code).toBe('FORBIDDEN');
    // An occurrence of another club is no way to this one's people.
    expect((await code(host, 'recordPayment', { occurrenceId: elsewhere }))?.code).toBe(
      'FORBIDDEN',
    );
    expect(await change(other, 'recordPayment', 'Aoi', { occurrenceId: elsewhere })).toMatchObject({
      code: 'NOT_AN_ATTENDEE',
    });
  });

  it('writes receipts out for those who paid, by ticket and at the door', async () => {
    const issue = (by: Caller, input: object) =>
      by.mutate<{ __typename: string; receipt: { id: string; number: number; reissued: boolean } }>(
        'issueReceipt',
        { addressee: '株式会社みなも', ...input },
        '... on ReceiptIssued { receipt { id number reissued } }',
      );
    const anyone = new Caller(stack.url);
    const { token } = people['Aoi']!.ticket;
    const first = await issue(anyone, { token });
    expect(first.receipt).toMatchObject({ number: 1, reissued: false });
    const atTheDoor = { occurrenceId, personId: people['Aoi']!.id };
    expect((await issue(helper, atTheDoor)).receipt).toMatchObject({ number: 1, reissued: true });
    const unpaid = await issue(anyone, { token: people['Dai']!.ticket.token });
    expect(unpaid.__typename).toBe('NothingPaid');
    const read = async (by: Caller, with_: string | null) =>
      (
        await by.ask(
          'query ($id: ID!, $token: String) { receipt(id: $id, token: $token) { addressee amount } }',
          {
            ...{ id: first.receipt.id, token: with_ },
          },
        )
      ).data;
    expect(await read(anyone, token)).toEqual({
      receipt: { addressee: '株式会社みなも', amount: 1500 },
    });
    for (const attempt of [read(anyone, null), read(anyone, people['Chika']!.ticket.token)])
      expect(await attempt).toBeNull();
    const paper = await anyone.page(`/t/${token}/receipt/${first.receipt.id}`);
    const text = paper.text.replace(/\u200b/g, '');
    for (const part of ['領収書', '株式会社みなも 様', '1,500円', 'No. 00001', '朝の会'])
      expect(text).toContain(part);
    expect(text).not.toContain('再発行');
    expect((await anyone.page(`/t/${token}/receipt`)).status).toBe(200);
  });
});
