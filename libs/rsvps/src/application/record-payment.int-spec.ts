import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { Occurrences } from '@asaza/gatherings';
import { openArea } from '../../../../test/support/area';
import { FeeEntryRepository } from '../persistence/fee-entry.repository';
import { storyIn, storyNeeds, type Story } from '../story.factory';
import { ExpectFee } from './expect-fee';
import { FeeViews } from './fee-views';
import { Receipts } from './receipts';
import { RecordPayment } from './record-payment';
import { SettleFee } from './settle-fee';
import { UndoFeeEntry } from './undo-fee-entry';

describe('the ledger of fees', () => {
  let story: Story;
  let occurrenceId: string;
  let helper: Viewer;
  beforeEach(async () => {
    story = await storyIn(await openArea(storyNeeds));
    occurrenceId = await story.occurrence({ capacity: 20 });
    await story.area.db.query(
      `update series set fee_amount = 1500, fee_currency = 'JPY', fee_member_amount = 1000`,
    );
    helper = await story.person('Helper');
    await story.area.db.query(
      `insert into memberships (club_id, person_id, role, since) values ($1, $2, 'helper', now())`,
      [story.clubId, helper.personId],
    );
  });
  afterEach(() => story.area.close());

  const attend = async (name: string) => (await story.attend(occurrenceId, name)).rsvp.personId;
  const pay = (personId: string, as: Viewer | null = helper, about: object = {}) =>
    story.get(RecordPayment).execute(as, { occurrenceId, personId, method: 'cash', ...about });
  const waive = (personId: string, as: Viewer = story.host) =>
    story.get(SettleFee).waive(as, { occurrenceId, personId });
  const undo = (personId: string, entryId: string, as: Viewer = helper) =>
    story.get(UndoFeeEntry).execute(as, { occurrenceId, personId, entryId });
  const lines = (personId: string) =>
    story.area.db.query<{ kind: string; amount: number }>(
      `select kind, amount from fee_entries where person_id = $1 order by seq`,
      [personId],
    );
  const payments = async (personId: string) =>
    (await lines(personId)).filter(({ kind }) => kind === 'paid').length;
  const must = <T>(
    outcome: { ok: true; value: T } | { ok: false; refusal: { code: string } },
  ): T => {
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.value;
  };

  it('takes a tick, writes the price down with it, and finds nothing open the second time', async () => {
    const personId = await attend('Akari');
    const first = must(await pay(personId, helper, { given: 10_000 }));
    expect(first.entry).toMatchObject({ kind: 'paid', amount: 1500, given: 10_000 });
    expect(await pay(personId, story.host)).toMatchObject({
      refusal: { code: 'ALREADY_PAID', state: { paid: 1500, open: 0 } },
    });
    expect(await lines(personId)).toEqual([
      { kind: 'expected', amount: 1500 },
      { kind: 'paid', amount: 1500 },
    ]);
    await story.area.db.query(`update series set fee_amount = 9000`);
    expect(await pay(personId)).toMatchObject({ refusal: { code: 'ALREADY_PAID' } });
    expect(await story.eventNames()).toContain('rsvps.fee_recorded');
  });

  it('asks those who were here before for the price of members, the first visit itself not counted', async () => {
    const [regular, newcomer] = [await attend('Regular'), await attend('Newcomer')];
    await story.area.db.query(
      `insert into standing (club_id, person_id, visits, first_seen, last_seen)
       select $1, p.id, 1, o.starts_at - p.ago, o.starts_at - p.ago
         from occurrences o, (values ($2::uuid, interval '30 days'), ($3::uuid, interval '0')) as p (id, ago)
        where o.id = $4`,
      [story.clubId, regular, newcomer, occurrenceId],
    );
    expect(must(await pay(regular)).state).toMatchObject({ expected: 1000, paid: 1000 });
    expect(must(await pay(newcomer)).state).toMatchObject({ expected: 1500, paid: 1500 });
  });

  it('counts a double tap with one key once, and other input under the key is a conflict', async () => {
    const personId = await attend('Botan');
    const key = { idempotencyKey: 'tap', amount: 500 };
    const [one, two] = await Promise.all([pay(personId, helper, key), pay(personId, helper, key)]);
    for (const outcome of [one, two])
      expect(must(outcome).state).toMatchObject({ paid: 500, open: 1000 });
    expect(await payments(personId)).toBe(1);
    expect(await pay(personId, helper, { ...key, amount: 700 })).toMatchObject({
      refusal: { code: 'CONFLICT' },
    });
    expect(await pay(await attend('Other'), helper, key)).toMatchObject({
      refusal: { code: 'CONFLICT' },
    });
  });

  it('leaves waiving, prices and money back to hosts, and to helpers their own tick for 15 minutes', async () => {
    const personId = await attend('Chika');
    const other = await attend('Daigo');
    for (const attempt of [
      waive(personId, helper),
      story.get(SettleFee).correct(helper, { occurrenceId, personId, amount: 1 }),
      story.get(SettleFee).refund(helper, { occurrenceId, personId, amount: 1, method: 'cash' }),
    ])
      expect(await attempt).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    const stranger = { personId: other, sessionId: other };
    expect(await pay(personId, stranger)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    expect(await pay(personId, null)).toMatchObject({ refusal: { code: 'UNAUTHENTICATED' } });
    const tick = must(await pay(personId)).entry!;
    await story.area.db.advance('14 minutes');
    expect(must(await undo(personId, tick.id)).state).toMatchObject({ paid: 0, open: 1500 });
    expect(await undo(personId, tick.id, story.host)).toMatchObject({
      refusal: { code: 'ALREADY_UNDONE' },
    });
    const again = must(await pay(personId)).entry!;
    await story.area.db.advance('16 minutes');
    expect(await undo(personId, again.id)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    expect(must(await undo(personId, again.id, story.host)).state).toMatchObject({ open: 1500 });
    const byHost = must(await pay(personId, story.host)).entry!;
    expect(await undo(personId, byHost.id)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
  });

  it('gives money back, lets go and sets another price, all by further lines', async () => {
    const personId = await attend('Eita');
    const about = { occurrenceId, personId };
    const fees = story.get(SettleFee);
    must(await pay(personId));
    must(await fees.correct(story.host, { ...about, amount: 1000, note: '学割' }));
    expect(
      must(await fees.refund(story.host, { ...about, amount: 500, method: 'cash' })).state,
    ).toMatchObject({
      ...{ expected: 1000, paid: 1000, open: 0, over: 0 },
    });
    expect(await fees.refund(story.host, { ...about, amount: 1001, method: 'cash' })).toMatchObject(
      {
        refusal: { code: 'MORE_THAN_PAID', limit: 1000 },
      },
    );
    const free = await attend('Free');
    expect(must(await waive(free)).state).toMatchObject({ waived: 1500, open: 0 });
    expect(await pay(free)).toMatchObject({ refusal: { code: 'ALREADY_WAIVED' } });
    const view = must(await story.get(FeeViews).ledger(story.host, occurrenceId));
    expect(view.money?.totals).toEqual([
      { currency: 'JPY', expected: 2500, paid: 1000, waived: 1500, open: 0, over: 0 },
    ]);
    expect(view.money?.boxes).toEqual([
      { name: 'Helper', currency: 'JPY', amount: 1500 },
      { name: 'Owner', currency: 'JPY', amount: -500 },
    ]);
    expect(must(await story.get(FeeViews).ledger(helper, occurrenceId)).money).toBeNull();
  });

  it('knows whom it does not know, and whoever was let in without a seat', async () => {
    const elsewhere = await story.attend(await story.occurrence(), 'Elsewhere');
    for (const id of [elsewhere.rsvp.personId, 'nonsense'])
      expect(await pay(id)).toMatchObject({ refusal: { code: 'NOT_AN_ATTENDEE' } });
    const { personId } = await story.person('Standing');
    const facts = (await story.area.tx((tx) => story.get(Occurrences).facts(tx, occurrenceId)))!;
    for (const _ of [1, 2])
      await story.area.tx((tx) =>
        story.get(ExpectFee).execute(tx, facts, personId, helper.personId),
      );
    expect(must(await pay(personId)).state).toMatchObject({ expected: 1500, paid: 1500 });
    const view = await story.get(FeeViews).of(facts);
    expect(view.map(({ name, state }) => [name, state.paid])).toEqual([['Standing', 1500]]);
  });

  it('never changes or loses a line', async () => {
    const personId = await attend('Fuku');
    must(await pay(personId));
    for (const sql of [
      `update fee_entries set amount = 1`,
      `update fee_entries set note = 'x'`,
      `delete from fee_entries`,
    ])
      await expect(story.area.db.query(sql)).rejects.toThrow('fee_entries are only added to');
  });

  it('numbers receipts per club without gaps, and says what is written out again', async () => {
    const [one, two] = [
      await story.attend(occurrenceId, 'Gen'),
      await story.attend(occurrenceId, 'Hana'),
    ];
    const issue = (token: string, addressee: string, idempotencyKey?: string) =>
      story.get(Receipts).issue(null, { token, addressee, locale: 'ja', idempotencyKey });
    expect(await issue(one.token, '株式会社みなも')).toMatchObject({
      refusal: { code: 'NOTHING_PAID' },
    });
    await pay(one.rsvp.personId);
    await pay(two.rsvp.personId);
    const receipts = await Promise.all([issue(one.token, 'みなも', 'k'), issue(two.token, 'はな')]);
    expect(receipts.map((r) => must(r).number).sort()).toEqual([1, 2]);
    const first = must(receipts[0]!);
    expect(must(await issue(one.token, 'みなも', 'k'))).toEqual(first);
    expect(await issue(one.token, 'other', 'k')).toMatchObject({ refusal: { code: 'CONFLICT' } });
    expect(must(await issue(one.token, '別の宛名'))).toMatchObject({
      number: first.number,
      issue: 2,
    });
    await story.get(SettleFee).refund(story.host, {
      ...{ occurrenceId, personId: one.rsvp.personId, amount: 500, method: 'cash' },
    });
    expect(must(await issue(one.token, 'みなも'))).toMatchObject({
      number: 3,
      issue: 1,
      amount: 1000,
    });
    expect(await issue(one.token, ' ')).toMatchObject({
      refusal: { field: 'addressee', reason: 'required' },
    });
    const read = (token: string | null, as: Viewer | null = null) =>
      story.get(Receipts).read(as, first.id, token);
    expect((await read(one.token)).ok).toBe(true);
    expect((await read(null, helper)).ok).toBe(true);
    for (const attempt of [read(two.token), read('nonsense')])
      expect(await attempt).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await read(null)).toMatchObject({ refusal: { code: 'UNAUTHENTICATED' } });
  });

  describe('two helpers tick the same person at once', () => {
    const rush = async (personId: string) => {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 8 }, (_, n) => pay(personId, n % 2 ? helper : story.host)),
      );
      return outcomes.filter((one) => one.status === 'fulfilled' && one.value.ok).length;
    };
    /** And the first two have both read before either writes: the worst that can happen. */
    const withoutTheLock = () => {
      const ledger = story.get(FeeEntryRepository);
      const read = ledger.ofPerson.bind(ledger);
      let waiting: (() => void)[] = [];
      let calls = 0;
      ledger.lock = () => Promise.resolve();
      ledger.ofPerson = async (tx, owed) => {
        const found = await read(tx, owed);
        if (++calls <= 2) await new Promise<void>((resolve) => waiting.push(resolve));
        return found;
      };
      const open = setInterval(() => {
        if (waiting.length < 2) return;
        clearInterval(open);
        for (const resume of waiting) resume();
        waiting = [];
      }, 5);
    };
    const withoutTheKey = () =>
      story.area.db.query(`alter table fee_entries drop constraint fee_entries_in_turn`);

    it('adds one line: the others hear that it is paid', async () => {
      const personId = await attend('Iku');
      expect(await rush(personId)).toBe(1);
      expect(await payments(personId)).toBe(1);
    });

    it('adds one line without the lock, too: the key is the second one', async () => {
      const personId = await attend('Juri');
      withoutTheLock();
      expect(await rush(personId)).toBe(1);
      expect(await payments(personId)).toBe(1);
    });

    it('adds several with neither: the guards are what keeps it to one', async () => {
      const personId = await attend('Kei');
      withoutTheLock();
      await withoutTheKey();
      await rush(personId);
      expect(await payments(personId)).toBeGreaterThan(1);
    });
  });
});
