import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, openBrowser, phone, picture } from '../../support/browser';
import { Caller } from '../../support/graphql-client';
import { answer, signIn, ticketOf, tokenIn, type Ticket } from '../../support/people-of-the-story';
import { startStack, type Stack } from '../../support/stack';

describe('a seat that somebody passes on', () => {
  let stack: Stack;
  let host: Caller;
  let occurrenceId: string;
  let momo: Ticket;
  let arata: Ticket;
  const anyone = () => new Caller(stack.url);
  const take = (token: string) =>
    anyone().mutate<{ __typename: string; reason?: string; ticket?: { token: string } }>(
      'takePassedSeat',
      { token },
      '... on PassedSeatTaken { ticket { token } } ... on SeatNotPassed { reason }',
    );

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2030-12-20T03:00:00Z');
    host = await signIn(stack, 'asako@example.jp');
    const made = await host.mutate<{
      __typename: string;
      series: { nextOccurrences: { id: string }[] };
    }>(
      'createSeries',
      {
        title: { ja: '川べり朝食会', en: 'Riverside Breakfast' },
        rrule: 'FREQ=WEEKLY;BYDAY=WE',
        startLocal: '2031-01-08T07:00:00',
        timeZone: 'Asia/Tokyo',
        durationMinutes: 90,
        capacity: 2,
      },
      '... on SeriesCreated { series { nextOccurrences(first: 1) { id } } }',
    );
    occurrenceId = made.series.nextOccurrences[0]!.id;
    momo = await answer(stack, occurrenceId, '山田 桃子', 'momo@example.jp');
    arata = await answer(stack, occurrenceId, '佐藤 新', 'arata@example.jp');
    await answer(stack, occurrenceId, '石川 渚', 'nagisa@example.jp');
  }, 90_000);
  afterAll(() => stack.stop());

  it('is asked for by a plain form, which keeps what was typed', async () => {
    const browser = await openBrowser();
    try {
      const page = await (await phone(browser, { javaScript: false })).newPage();
      await page.goto(`${stack.url}/t/${momo.token}`);
      await page.getByRole('link', { name: /代わりの方に席を渡す/ }).click();
      await page.getByLabel('代わりの方のお名前').fill('鈴木 花');
      await page.getByLabel('代わりの方のメールアドレス').fill('momo@example.jp');
      await page.getByRole('button', { name: '代わりの方にメールを送る' }).click();
      expect(await page.textContent('main')).toContain('いま席をお持ちの方と同じです');
      expect(await page.getByLabel('代わりの方のお名前').inputValue()).toBe('鈴木 花');
      await page.getByLabel('代わりの方のメールアドレス').fill('hana@example.jp');
      await page.getByRole('button', { name: '代わりの方にメールを送る' }).click();
      expect(await page.textContent('main')).toContain('鈴木 花さんのお返事を待っています');
    } finally {
      await browser.close();
    }
  }, 60_000);

  it('reaches the other by mail, and nothing changes until they press', async () => {
    await stack.settled();
    const mail = await stack.inbox.waitFor({ to: 'hana@example.jp', subject: /お席のご案内/ });
    expect(mail.text).toContain('山田 桃子さん');
    expect(mail.calendar ?? null).toBeNull();
    const link = `/pass/${tokenIn(mail, 'pass')}`;
    for (let n = 0; n < 3; n += 1) expect((await anyone().page(link)).status).toBe(200);
    expect((await ticketOf(stack, momo.token)).response.seat).toBe('HELD');
  });

  it('is theirs in one press without an account; both get a mail, and the line stays', async () => {
    const token = tokenIn(
      stack.inbox.mails('hana@example.jp').find(({ text }) => text?.includes('/pass/'))!,
      'pass',
    );
    const browser = await openBrowser();
    try {
      for (const dark of [false, true]) {
        const looking = await (await phone(browser, { dark })).newPage();
        await looking.goto(`${stack.url}/pass/${token}`);
        expect(await faultsOf(looking)).toEqual([]);
        await picture(looking, `pass-offer-${dark ? 'dark' : 'light'}`);
        await looking.goto(`${stack.url}/t/${momo.token}/pass`);
        expect(await faultsOf(looking)).toEqual([]);
        await picture(looking, `pass-ticket-${dark ? 'dark' : 'light'}`);
      }
      const page = await (await phone(browser, { javaScript: false })).newPage();
      await page.goto(`${stack.url}/pass/${token}`);
      await page.getByRole('button', { name: '代わりに参加する' }).click();
      expect(page.url()).toMatch(/\/t\/[\w-]{43}$/);
      expect(await page.textContent('main')).toContain('鈴木 花');
    } finally {
      await browser.close();
    }
    await stack.settled();
    const taken = await stack.inbox.waitFor({ to: 'hana@example.jp', subject: /引き継ぎました/ });
    expect(taken.calendar).toContain('METHOD:REQUEST');
    const passed = await stack.inbox.waitFor({ to: 'momo@example.jp', subject: /お渡ししました/ });
    expect(passed.calendar).toContain('METHOD:CANCEL');
    expect(passed.text).toContain('鈴木 花さん');
    expect((await ticketOf(stack, momo.token)).response.seat).toBe('NONE');
    expect(stack.inbox.mails('nagisa@example.jp').some((m) => /空きました/.test(m.subject))).toBe(
      false,
    );
  }, 60_000);

  it('by hand in English, taken back, taken too late: each is said', async () => {
    const { occurrence } = await host.get<{
      occurrence: { attendees: { edges: { node: { id: string; name: string } }[] } };
    }>(`query ($id: ID!) { occurrence(id: $id) { attendees { edges { node { id name } } } } }`, {
      id: occurrenceId,
    });
    const attendeeId = occurrence.attendees.edges.find(({ node }) => node.name === '佐藤 新')!.node
      .id;
    const byHand = (email: string) =>
      host.mutate<{ __typename: string; reason?: string }>(
        'passSeatOfAttendee',
        { occurrenceId, attendeeId, name: 'Jo', email, locale: 'en' },
        '... on SeatNotPassed { reason }',
      );
    expect(await byHand('hana@example.jp')).toEqual({
      ...{ __typename: 'SeatNotPassed', reason: 'ALREADY_SEATED' },
    });
    expect(await byHand('jo@example.com')).toEqual({ __typename: 'AttendeePassAsked' });
    await stack.settled();
    const mail = await stack.inbox.waitFor({ to: 'jo@example.com', subject: /a seat from/ });
    expect(mail.text).toContain('Nothing changes until you press');
    await anyone().mutate('takeBackSeatPass', { token: arata.token }, '');
    const token = tokenIn(mail, 'pass');
    expect(await take(token)).toEqual({ __typename: 'SeatNotPassed', reason: 'GONE' });
    expect((await anyone().page(`/pass/${token}`)).text).toContain('このご案内は終わりました');
  });

  it('is on record for hosts: who, to whom, and by whose hand', async () => {
    const { text } = await host.page(`/host/occurrences/${occurrenceId}/pass`);
    expect(text).toContain('山田 桃子さん → 鈴木 花さん');
    const { errors } = await anyone().ask(
      `query ($id: ID!) { occurrence(id: $id) { seatPasses { toName } } }`,
      { id: occurrenceId },
    );
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
