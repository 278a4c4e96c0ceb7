import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, faultsOf, openBrowser, phone } from '../support/browser';
import type { Caller } from '../support/graphql-client';
import { answer, codeIn, codeMails, nextCodeMail, signIn } from '../support/people-of-the-story';
import { startStack, type Stack } from '../support/stack';

const HOST = 'asako@example.jp';

/** A host in bed at 5:45, and everybody who was going to come. */
describe('the morning of a typhoon', () => {
  let stack: Stack;
  let host: Caller;
  let browser: Browser | undefined;
  let dates: { id: string; slug: string }[];
  const tickets: string[] = [];

  beforeAll(async () => {
    stack = await startStack({ env: { SEND_DELAY_SECONDS: '300' } });
    await stack.db.setClock('2031-01-06T00:00:00Z');
    host = await signIn(stack, HOST);
    const made = await host.mutate<{
      __typename: string;
      series: { nextOccurrences: typeof dates };
    }>(
      'createSeries',
      {
        title: { ja: '朝の会' },
        rrule: 'FREQ=WEEKLY;BYDAY=WE',
        startLocal: '2031-01-08T07:00:00',
        timeZone: 'Asia/Tokyo',
        durationMinutes: 90,
        capacity: 2,
      },
      '... on SeriesCreated { series { nextOccurrences(first: 2) { id slug } } }',
    );
    dates = made.series.nextOccurrences;
    for (const { id } of dates)
      for (const name of ['一', '二', '三'])
        tickets.push(
          (await answer(stack, id, name, `guest-${name.charCodeAt(0)}@example.jp`)).token,
        );
    await stack.settled();
    if (chromiumPath) browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await stack.stop();
  });

  const guests = ['一', '二', '三'].map((name) => `guest-${name.charCodeAt(0)}@example.jp`);
  const got = (subject: RegExp) =>
    guests.filter((to) => stack.inbox.mails(to).some((mail) => subject.test(mail.subject)));

  /** A phone on which the host is signed in. */
  const bed = async (javaScript: boolean): Promise<Page> => {
    const page = await (await phone(browser!, { javaScript })).newPage();
    const seen = codeMails(stack, HOST).length;
    await page.goto(`${stack.url}/login`);
    await page.locator('input[type=email]').fill(HOST);
    await page.locator('main button[type=submit]').click();
    await page.locator('input[name=code]').waitFor();
    await page.locator('input[name=code]').fill(codeIn(await nextCodeMail(stack, HOST, seen)));
    await page.locator('main button[type=submit]').first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/login'));
    return page;
  };

  it('a message to the waitlist reaches the waitlist only, taken back it reaches nobody', async () => {
    const write = async (subject: string) => {
      const { message } = await host.mutate<{ __typename: string; message: { id: string } }>(
        'saveMessage',
        {
          ...{ occurrenceId: dates[0]!.id, audience: 'WAITLIST' },
          ...{ subject: { ja: subject }, body: { ja: '本文' } },
        },
        '... on MessageSaved { message { id } }',
      );
      return { messageId: message.id, version: 1 };
    };
    const [kept, back] = [await write('席のことで'), await write('書きまちがい')];
    for (const message of [kept, kept, back]) await host.mutate('sendMessage', message, '');
    await host.mutate('takeBackMessage', { messageId: back.messageId }, '');
    await stack.db.advance('6 minutes');
    await stack.settled();
    expect(got(/席のことで/)).toEqual([guests[2]]);
    expect(stack.inbox.mails(guests[2]!).filter((m) => m.subject === '席のことで')).toHaveLength(1);
    expect(got(/書きまちがい/)).toEqual([]);
  }, 60_000);

  it('refuses what cannot be sent, with the field and the reason', async () => {
    const bad = async (subject: string, body: string) => {
      const { errors } = await host.ask(
        `mutation ($input: SaveMessageInput!) { saveMessage(input: $input) { __typename } }`,
        {
          input: {
            ...{ occurrenceId: dates[0]!.id, audience: 'ALL' },
            ...{ subject: { ja: subject }, body: { ja: body } },
          },
        },
      );
      const { field, reason } = errors![0]!.extensions as unknown as Record<string, string>;
      return [field, reason];
    };
    expect(await bad('', '')).toEqual(['subject', 'required']);
    expect(await bad('x', 'あ'.repeat(5_001))).toEqual(['body.ja', 'too_long']);
    expect(await bad('x\r\nBcc: v@example.jp', 'x')).toEqual(['subject.ja', 'control_characters']);
  });

  it('the third tap calls it off, without JavaScript', async () => {
    if (!browser) return;
    await stack.db.setClock('2031-01-07T20:45:00Z');
    const page = await bed(false);
    let taps = 0;
    const tap = async (words: string | RegExp, role: 'link' | 'button') => {
      taps += 1;
      await page.getByRole(role, { name: words }).first().click();
      await page.waitForLoadState();
    };
    await page.goto(`${stack.url}/host`);
    await tap(/当日の連絡/, 'link');
    await tap(/台風/, 'link');
    await tap(/中止して3人に知らせる/, 'button');
    expect(taps).toBe(3);
    await page.getByText('全員へのメールを送っています').waitFor();
    await stack.settled();
    expect(got(/中止になりました/)).toEqual(guests);
    const seen = await fetch(`${stack.url}/e/${dates[0]!.slug}`).then((response) =>
      response.text(),
    );
    expect(seen.replaceAll('\u200b', '')).toContain('台風のため');
    await page.context().close();
  }, 90_000);

  it('a later start is one mail, and stands on the ticket', async () => {
    if (!browser) return;
    await stack.db.setClock('2031-01-14T20:45:00Z');
    // The evening's reminder has come before.
    await stack.settled();
    stack.inbox.clear();
    const page = await bed(true);
    await page.goto(`${stack.url}/host/occurrences/${dates[1]!.id}/today?why=late`);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /3人に知らせる/ }).click();
    await page.getByText('知らせました').waitFor();
    await stack.settled();
    for (const to of guests)
      expect(stack.inbox.mails(to).map(({ subject }) => subject)).toEqual(['本日は遅れて始めます']);
    const ticket = await fetch(`${stack.url}/t/${tickets[3]!}`).then((response) => response.text());
    expect(ticket.replaceAll('\u200b', '')).toContain('本日は遅れて始めます');
    await page.context().close();
  }, 90_000);
});
