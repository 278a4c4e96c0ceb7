import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromiumPath, faultsOf, openBrowser, phone, picture } from '../support/browser';
import {
  answer,
  codeIn,
  codeMails,
  nextCodeMail,
  signIn,
  type Ticket,
} from '../support/people-of-the-story';
import { startStack, type Stack } from '../support/stack';

const inChromium = chromiumPath ? describe : describe.skip;

inChromium('fees at the door, with JavaScript and without', () => {
  let stack: Stack;
  let browser: Browser;
  let occurrenceId: string;
  const tickets: Ticket[] = [];
  let signedIn: Awaited<ReturnType<BrowserContext['cookies']>> = [];

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2031-01-07T21:45:00Z');
    browser = await openBrowser();
    const host = await signIn(stack, 'asako@example.jp');
    const made = await host.mutate<{ __typename: string; firstOccurrence: { id: string } }>(
      'createSeries',
      {
        title: { ja: '川べり朝食会' },
        rrule: 'FREQ=WEEKLY;BYDAY=WE',
        startLocal: '2031-01-08T07:00:00',
        timeZone: 'Asia/Tokyo',
        durationMinutes: 90,
        capacity: 24,
        fee: { amount: 1500, currency: 'JPY' },
      },
      '... on SeriesCreated { firstOccurrence { id } }',
    );
    occurrenceId = made.firstOccurrence.id;
    for (const [n, name] of ['青木 葵', '馬場 文', '千葉 力'].entries())
      tickets.push(await answer(stack, occurrenceId, name, `p${n}@example.jp`));
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await stack.stop();
  });

  /** Signed in once: every further page holds the same session. */
  const hostsPage = async (options: { javaScript?: boolean } = {}): Promise<Page> => {
    const context = await phone(browser, options);
    if (signedIn.length > 0) await context.addCookies(signedIn);
    const page = await context.newPage();
    if (signedIn.length === 0) {
      await page.goto(`${stack.url}/login`);
      await page.getByLabel('メールアドレス').fill('asako@example.jp');
      const seen = codeMails(stack, 'asako@example.jp').length;
      await page.getByRole('button', { name: /コード|送る/ }).click();
      const mail = await nextCodeMail(stack, 'asako@example.jp', seen);
      await page.getByLabel(/確認コード/).fill(codeIn(mail));
      await page.getByRole('button', { name: /サインイン|確定|ログイン/ }).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/login'));
      signedIn = await context.cookies();
    }
    await page.goto(`${stack.url}/door/${occurrenceId}`);
    return page;
  };
  const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
  const payments = () =>
    stack.db.query<{ amount: number }>(`select amount from fee_entries where kind = 'paid'`);

  it('checks in with one tap and takes the fee with a second one', async () => {
    const page = await hostsPage();
    await row(page, '青木').getByRole('button', { name: /受付/ }).click();
    await row(page, '青木')
      .getByRole('button', { name: /1,500円 受け取る/ })
      .click();
    await row(page, '青木').getByText('1,500円 済').waitFor();
    expect(await payments()).toEqual([{ amount: 1500 }]);
    await row(page, '馬場').getByText('おつりあり').click();
    await row(page, '馬場').getByRole('button', { name: '10,000円' }).click();
    await row(page, '馬場').getByText('おつり 8,500円').waitFor();
    await picture(page, 'fees-door');
    expect(await faultsOf(page)).toEqual([]);
    await row(page, '馬場')
      .getByRole('button', { name: /取り消す/ })
      .last()
      .click();
    await row(page, '馬場')
      .getByRole('button', { name: /1,500円 受け取る/ })
      .waitFor();
    await page.context().close();
  }, 120_000);

  it('does the same without JavaScript, change included', async () => {
    const page = await hostsPage({ javaScript: false });
    await row(page, '千葉').getByText('おつりあり').click();
    await row(page, '千葉').getByRole('button', { name: '5,000円' }).click();
    await page.getByText('おつり 3,500円').waitFor();
    await row(page, '千葉').getByText('1,500円 済').waitFor();
    await row(page, '千葉')
      .getByRole('button', { name: /取り消す/ })
      .last()
      .click();
    await row(page, '千葉')
      .getByRole('button', { name: /1,500円 受け取る/ })
      .waitFor();
    await page.goto(`${stack.url}/host/occurrences/${occurrenceId}/fees`);
    await page.getByText('手元の現金').waitFor();
    await picture(page, 'fees-ledger');
    await page.context().close();
  }, 120_000);

  it('makes a receipt from the ticket, and prints list, tags and receipt without a script', async () => {
    const context = await phone(browser, { javaScript: false });
    const page = await context.newPage();
    await page.goto(`${stack.url}/t/${tickets[0]!.token}`);
    await page.getByRole('link', { name: /領収書/ }).click();
    await page.getByLabel('宛名').fill('株式会社みなも');
    await page.getByRole('button', { name: /領収書/ }).click();
    await page.getByText('株式会社みなも 様').waitFor();
    await picture(page, 'fees-receipt');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await context.close();
    const host = await hostsPage();
    for (const kind of ['list', 'names']) {
      await host.goto(`${stack.url}/host/occurrences/${occurrenceId}/print/${kind}`);
      await host.getByText('青木').first().waitFor();
      expect(
        await host.evaluate(() => document.querySelectorAll('script[src]').length),
      ).toBeLessThan(2);
      await picture(host, `fees-print-${kind}`);
      const sheet = await host.pdf({ preferCSSPageSize: true });
      expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
    await host.context().close();
  }, 120_000);
});
