import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, statement } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import { openArea } from '../../../../test/support/area';
import { addressOf, storyIn, storyNeeds, type Story } from '../story.factory';
import { AnswerByTicket } from './answer-by-ticket';
import { ChangeCompanions } from './change-companions';
import { PassSeat } from './pass-seat';
import { SeatPasses, type PassView } from './seat-passes';
import { SetAnswerRules } from './set-answer-rules';
import { TakeBackSeatPass } from './take-back-seat-pass';
import { TakePassedSeat } from './take-passed-seat';
import type { Ticket } from './tickets';
import { WithdrawResponse } from './withdraw-response';

const seed = statement<{ id: string; nonce: string; key_version: number }, [string]>(
  'test.pass_seed',
  `select id, nonce, key_version from seat_passes where rsvp_id = $1 order by passed_at desc, id desc limit 1`,
);

describe('a seat that is passed on', () => {
  let story: Story;
  beforeAll(async () => void (story = await storyIn(await openArea(storyNeeds))));
  afterAll(() => story.area.close());

  const other = (name: string, withCompanions = false) => ({
    ...{ name, email: addressOf(name), locale: 'ja' as const, withCompanions },
  });
  /** The link in the mail to the other. */
  const linkOf = async ({ rsvp }: Ticket) => {
    const { id, nonce, key_version } = (await story.get(Database).row(seed, [rsvp.id]))!;
    return story.get(Tokens).token('seat_pass', id, { nonce, keyVersion: key_version });
  };
  const pass = async (ticket: Ticket, name: string, withCompanions = false) => {
    const asked = await story.get(PassSeat).byTicket(ticket.token, other(name, withCompanions));
    if (!asked.ok) throw new Error(JSON.stringify(asked.refusal));
    return linkOf(ticket);
  };
  const take = (link: string) => story.get(TakePassedSeat).execute(link);
  const seatOf = async (occurrenceId: string, name: string) =>
    (await story.seats(occurrenceId)).find((one) => one.name === name)?.seat;
  const rules = async (occurrenceId: string, set: object) => {
    const outcome = await story
      .get(SetAnswerRules)
      .execute(story.host, { occurrenceId, rules: set });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
  };

  it('stays where it is until the other presses, and is theirs then, past everybody in line', async () => {
    const at = await story.occurrence({ capacity: 1 });
    const aoi = await story.attend(at, 'Aoi');
    await story.attend(at, 'Ben');
    const link = await pass(aoi, 'Chie');
    expect(await story.book(at)).toMatchObject({ held: 1, waiting: 1 });
    expect(await seatOf(at, 'Aoi')).toBe('held');
    expect(await seatOf(at, 'Chie')).toBeUndefined();
    const taken = await take(link);
    expect(taken).toMatchObject({ ok: true, value: { rsvp: { name: 'Chie', seat: 'held' } } });
    expect(await story.book(at)).toMatchObject({ held: 1, offered: 0, waiting: 1 });
    expect(await seatOf(at, 'Aoi')).toBe('none');
    expect(await seatOf(at, 'Ben')).toBe('waitlisted');
    // A second press finds it done; the seat is nobody else's to give back.
    expect(await take(link)).toMatchObject({ ok: true, value: { rsvp: { seat: 'held' } } });
    await story.get(WithdrawResponse).execute(aoi.token);
    expect(await story.book(at)).toMatchObject({ held: 1 });
    const [[told]] = (await story.get(SeatPasses).of([aoi.rsvp.id])) as [PassView[]];
    expect(told).toMatchObject({ fromName: 'Aoi', toName: 'Chie', byHost: null });
    expect(told!.takenAt).not.toBeNull();
    expect(await story.drifted()).toEqual([]);
  });

  it.each([true, false])('takes companions along, or not, as was said (%s)', async (along) => {
    const at = await story.occurrence({ capacity: 4 });
    await rules(at, { companionsMax: 2 });
    const dai = await story.attend(at, 'Dai');
    const two = [{ name: 'Sora' }, { name: 'Umi' }];
    await story.get(ChangeCompanions).execute(dai.token, two);
    await take(await pass(dai, 'Emi', along));
    expect(await story.book(at)).toMatchObject({ held: along ? 3 : 1 });
    const rows = await story.area.db.query<{ name: string; companion: string }>(
      `select r.name, c.name as companion from companions c join rsvps r on r.id = c.rsvp_id
        where r.occurrence_id = $1 order by c.position`,
      [at],
    );
    expect(rows.map(({ name, companion }) => `${name}: ${companion}`)).toEqual(
      along ? ['Emi: Sora', 'Emi: Umi'] : [],
    );
    expect(await story.drifted()).toEqual([]);
  });

  it('goes to one of two who press, and to nobody once it was taken or given back', async () => {
    const at = await story.occurrence({ capacity: 1 });
    const fumi = await story.attend(at, 'Fumi');
    const first = await pass(fumi, 'Gen');
    const second = await pass(fumi, 'Hana');
    expect(await take(first)).toMatchObject({ ok: false, refusal: { reason: 'GONE' } });
    await story.get(TakeBackSeatPass).execute(fumi.token);
    expect(await take(second)).toMatchObject({ ok: false, refusal: { reason: 'GONE' } });
    const third = await pass(fumi, 'Ito');
    const [pressed, withdrawn] = await Promise.all([
      take(third),
      story.get(WithdrawResponse).execute(fumi.token),
    ]);
    expect(withdrawn.ok).toBe(true);
    // Whichever came first, there is one seat, and it is not doubled.
    expect((await story.book(at)).held).toBe(pressed.ok ? 1 : 0);
    expect(await story.drifted()).toEqual([]);
  });

  it('is refused with its reason, and whoever has it keeps it', async () => {
    const at = await story.occurrence({ capacity: 3 });
    const jun = await story.attend(at, 'Jun');
    const kei = await story.attend(at, 'Kei');
    // Who passes a seat on learns nothing about an address: it is the other who hears of their seat.
    const link = await pass(jun, 'Kei');
    expect(await take(link)).toMatchObject({ refusal: { reason: 'ALREADY_SEATED' } });
    const byHost = await story.get(PassSeat).byHost(story.host, {
      ...{ occurrenceId: at, attendeeId: jun.rsvp.id },
      ...other('Kei'),
    });
    expect(byHost).toMatchObject({ refusal: { reason: 'ALREADY_SEATED' } });
    const own = await story.get(PassSeat).byTicket(jun.token, other('Jun'));
    expect(own).toMatchObject({ refusal: { field: 'email', reason: 'own_address' } });
    const wrong = { ...other('Mio'), email: 'mio' };
    expect(await story.get(PassSeat).byTicket(jun.token, wrong)).toMatchObject({
      refusal: { field: 'email' },
    });
    const stranger = await story.person('Stranger');
    const hand = { occurrenceId: at, attendeeId: kei.rsvp.id, ...other('Mio') };
    expect((await story.get(PassSeat).byHost(stranger, hand)).ok).toBe(false);
    await rules(at, { approval: 'newcomers' });
    const newcomer = await pass(kei, 'Nao');
    expect(await take(newcomer)).toMatchObject({ refusal: { reason: 'NEEDS_APPROVAL' } });
    expect(await story.book(at)).toMatchObject({ held: 2 });
    // A host's hand is the yes that the rule asks for.
    expect((await story.get(PassSeat).byHost(story.host, { ...hand, ...other('Nao') })).ok).toBe(
      true,
    );
    expect(await take(await linkOf(kei))).toMatchObject({
      value: { rsvp: { name: 'Nao', seat: 'held', approval: 'given' } },
    });
    const [[told]] = (await story.get(SeatPasses).of([kei.rsvp.id])) as [PassView[]];
    expect(told).toMatchObject({ toName: 'Nao', byHost: 'Owner' });
  });

  it('ends with the deadline for cancelling, unless the rules allow it', async () => {
    const at = await story.occurrence({ capacity: 2 });
    const rin = await story.attend(at, 'Rin');
    const link = await pass(rin, 'Sei');
    await rules(at, { cancelBy: { daysBefore: 30, at: '20:00' } });
    expect(await take(link)).toMatchObject({ refusal: { reason: 'TOO_LATE' } });
    expect(await story.get(PassSeat).byTicket(rin.token, other('Sei'))).toMatchObject({
      refusal: { reason: 'TOO_LATE' },
    });
    await rules(at, { passLate: true });
    expect(await take(link)).toMatchObject({ ok: true, value: { rsvp: { name: 'Sei' } } });
  });

  it('asks others only so often', async () => {
    const at = await story.occurrence({ capacity: 1 });
    const tao = await story.attend(at, 'Tao');
    for (const n of [1, 2, 3, 4, 5]) await pass(tao, `Friend${n}`);
    expect(await story.get(PassSeat).byTicket(tao.token, other('Friend6'))).toMatchObject({
      refusal: { reason: 'TOO_MANY' },
    });
  });

  it('takes whoever waits out of the line, without a gap in it', async () => {
    const at = await story.occurrence({ capacity: 1 });
    const uta = await story.attend(at, 'Uta');
    const vera = await story.attend(at, 'Vera');
    await story.attend(at, 'Wako');
    await take(await pass(uta, 'Vera'));
    expect(await story.book(at)).toMatchObject({ held: 1, waiting: 1 });
    const again = await story.get(AnswerByTicket).execute(vera.token, { response: 'declined' });
    expect(again.ok).toBe(true);
    await story.work();
    expect(await story.book(at)).toMatchObject({ held: 0, offered: 1 });
    expect(await seatOf(at, 'Wako')).toBe('offered');
    expect(await story.drifted()).toEqual([]);
  });
});
