import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, faultsOf, openBrowser, phone, picture } from '../support/browser';
import { hostInABrowser } from '../support/host-in-a-browser';
import { answer, signIn, tokenIn } from '../support/people-of-the-story';
import { doorOf, fillProfile } from '../support/scenes';
import { startStack, type Stack } from '../support/stack';
import { story } from '../support/story';

const inChromium = chromiumPath ? describe : describe.skip;
const HOST = 'asako@button.example.jp';
const SELLER = { name: '売川 満', email: 'seller@button.example.jp' };
const GUEST = { name: '客野 花', email: 'guest@button.example.jp' };

inChromium('the button for solicitation, with JavaScript and without', () => {
  let stack: Stack;
  let browser: Browser;
  let slug: string;
  let link: string;

  beforeAll(async () => {
    stack = await startStack();
    browser = await openBrowser();
    await stack.db.setClock('2027-01-05T01:00:00Z');
    let host = await signIn(stack, HOST);
    const created = await host.mutate<{
      __typename: string;
      firstOccurrence: { id: string };
      series: { club: { slug: string } };
    }>(
      'createSeries',
      {
        title: { ja: '川べり朝食会', en: 'Riverside Breakfast' },
        rrule: 'FREQ=MONTHLY;BYDAY=3FR',
        startLocal: '2027-01-15T07:00:00',
        ...{ timeZone: 'Asia/Tokyo', durationMinutes: 90, capacity: 8 },
      },
      '... on SeriesCreated { firstOccurrence { id } series { club { slug } } }',
    );
    slug = created.series.club.slug;
    const { id } = created.firstOccurrence;
    for (const [n, { name, email }] of [SELLER, GUEST].entries()) {
      await answer(stack, id, name, email);
      await fillProfile(stack, n, name, email);
    }
    await stack.settled();
    await stack.db.setClock('2027-01-14T21:45:00Z');
    host = await signIn(stack, HOST);
    for (const { personId } of (await doorOf(host, id)).entries)
      await host.mutate('checkIn', { occurrenceId: id, personId }, '');
    for (const moment of ['2027-01-14T23:31:00Z', '2027-01-15T11:31:00Z', '2027-01-16T00:00:00Z']) {
      await stack.settled();
      await stack.db.setClock(moment);
    }
    await stack.settled();
    link = tokenIn(
      stack.inbox.mails(GUEST.email).find(({ text }) => text?.includes('/i/'))!,
      'i',
    );
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await stack.stop();
  });

  const fine = async (page: Page, name: string) => {
    await picture(page, name);
    expect([name, await faultsOf(page)]).toEqual([name, []]);
  };
  const chapter = story('is pressed, read, answered and decided', 240_000);

  chapter('the signed-in screens are whole before anything happened', async () => {
    const open = hostInABrowser(stack, browser, SELLER.email);
    for (const look of [{}, { dark: true, locale: 'en-US' }]) {
      const name = look.dark ? 'dark-en' : 'light-ja';
      for (const path of ['safety', 'history'] as const) {
        const page = await open(`/me/introductions/${path}`, look);
        await fine(page, `own-${path}-${name}`);
        await page.context().close();
      }
    }
    const page = await open('/about/introductions');
    await fine(page, 'about-introductions');
  });

  chapter('one press without JavaScript, a word added, taken back, pressed again', async () => {
    const context = await phone(browser, { javaScript: false });
    const page = await context.newPage();
    await page.goto(`${stack.url}/i/${link}`);
    await page.getByRole('button', { name: /勧誘を/ }).click();
    await page.waitForURL(/\/report\//);
    expect((await page.textContent('h1'))?.replaceAll('\u200b', '')).toBe(
      'お知らせを受け取りました',
    );
    await page.getByLabel('何がありましたか').fill('あ'.repeat(1200));
    await page.getByRole('button', { name: /書き添える/ }).click();
    expect(await page.getByLabel('何がありましたか').inputValue()).toHaveLength(1200);
    await page.getByLabel('何がありましたか').fill('保険のお話でした。');
    await page.getByRole('button', { name: /書き添える/ }).click();
    await page.getByRole('button', { name: /取り消す/ }).click();
    await page.getByRole('button', { name: /勧誘を/ }).click();
    expect((await page.textContent('h1'))?.replaceAll('\u200b', '')).toBe(
      'お知らせを受け取りました',
    );
    await context.close();
    const seen = await (await phone(browser)).newPage();
    await seen.goto(`${stack.url}/report/${link}`);
    await fine(seen, 'report-received');
    await seen.context().close();
  });

  chapter('the host reads and decides; the other reads it kindly and answers', async () => {
    await stack.settled();
    await stack.db.setClock('2027-01-17T01:00:00Z');
    await stack.settled();
    const other = await hostInABrowser(stack, browser, SELLER.email)('/me/introductions/safety');
    await other.getByLabel('主催者に伝えたいこと').fill('仕事の話を少ししただけでした。');
    await fine(other, 'own-safety-held');
    await other.getByRole('button', { name: /主催者に.*伝える/ }).click();
    await other.getByText('主催者に伝えました').waitFor();
    await other.context().close();
    const host = await hostInABrowser(stack, browser, HOST)(`/host/clubs/${slug}/reports`);
    await fine(host, 'host-reports');
    await host.getByRole('button', { name: /問題なし/ }).click();
    await host.getByText('ご紹介を再開しました').waitFor();
    await fine(host, 'host-reports-decided');
    await host.context().close();
  });
});
