import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, openBrowser, phone, picture } from '../../support/browser';
import { Caller } from '../../support/graphql-client';
import { answer, codeIn, signIn, ticketOf, tokenIn } from '../../support/people-of-the-story';
import { startStack, type Stack } from '../../support/stack';

describe('somebody with two addresses', () => {
  let stack: Stack;
  let dates: { id: string }[];
  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2030-12-20T03:00:00Z');
    const host = await signIn(stack, 'asako@example.jp');
    const made = await host.mutate<{
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
        capacity: 4,
      },
      '... on SeriesCreated { series { nextOccurrences(first: 2) { id } } }',
    );
    dates = made.series.nextOccurrences;
  }, 90_000);
  afterAll(() => stack.stop());

  it('makes them one: asked on /me, a yes from each, and nothing before', async () => {
    const old = await answer(stack, dates[0]!.id, '山田 桃子', 'old@example.jp');
    await answer(stack, dates[1]!.id, '山田 もも', 'momo@example.jp');
    const browser = await openBrowser();
    try {
      const page = await (await phone(browser, { javaScript: false })).newPage();
      await page.goto(`${stack.url}/login`);
      await page.getByLabel('メールアドレス').fill('momo@example.jp');
      await page.getByRole('button').first().click();
      const mail = await stack.inbox.waitFor({
        to: 'momo@example.jp',
        subject: /サインインの/,
      });
      await page.goto(`${stack.url}/login/${tokenIn(mail, 'login')}`);
      await page.getByRole('button').first().click();
      await page.goto(`${stack.url}/me`);
      await page.getByRole('link', { name: /別のアドレスの記録をまとめる/ }).click();
      expect(await page.textContent('main')).toContain('元に戻せません');
      await page.getByLabel('別のメールアドレス').fill('momo@example.jp');
      await page.getByRole('button', { name: '確認のメールを送る' }).click();
      expect(await page.textContent('main')).toContain('もうご自分のものです');
      await page.getByLabel('別のメールアドレス').fill('old@example.jp');
      await page.getByRole('button', { name: '確認のメールを送る' }).click();
      const asked = await stack.inbox.waitFor({ to: 'old@example.jp', subject: /まとめる確認/ });
      expect(asked.text).toContain('元に戻せません');
      expect(asked.text).not.toContain('momo@example.jp');
      await stack.inbox.waitFor({ to: 'momo@example.jp', subject: /別のアドレスの確認/ });

      const link = `/merge/${tokenIn(asked, 'merge')}`;
      for (let n = 0; n < 3; n += 1) await new Caller(stack.url).page(link);
      const looking = await (await phone(browser, { dark: true })).newPage();
      await looking.goto(`${stack.url}${link}`);
      expect(await faultsOf(looking)).toEqual([]);
      await picture(looking, 'merge-offer-dark');
      await page.getByLabel('確認コード').fill('000000');
      await page.getByRole('button', { name: 'コードで確かめる' }).click();
      expect(await page.textContent('main')).toMatch(/コードが違います|確認ができました/);
      await page.getByLabel('確認コード').fill(codeIn(asked));
      await page.getByRole('button', { name: 'コードで確かめる' }).click();
      expect(await page.textContent('main')).toContain('まとめたあとのお名前');
      await picture(page, 'merge-agree-light');
      await stack.settled();
      // One yes is not two: the histories are still apart.
      const apart = await stack.db.query(`select 1 from people where merged_into is not null`);
      expect(apart).toEqual([]);
      await page.getByLabel('山田 桃子').check({ force: true });
      await page.getByRole('button', { name: '記録をひとつにまとめる' }).click();
      await stack.settled();
      await stack.inbox.waitFor({ to: 'momo@example.jp', subject: /ひとつにまとめました/ });
      await page.goto(`${stack.url}/me/merge`);
      expect(await page.textContent('main')).toContain('別のメールアドレス');
    } finally {
      await browser.close();
    }
    expect((await ticketOf(stack, old.token)).response.seat).toBe('HELD');
    const both = await signIn(stack, 'momo@example.jp');
    const { viewer, occurrence } = await both.get<{
      viewer: { person: { displayName: string; email: string } };
      occurrence: { viewerResponse: { seat: string } | null };
    }>(
      `query ($id: ID!) { viewer { person { displayName email } } occurrence(id: $id) { viewerResponse { seat } } }`,
      { id: dates[0]!.id },
    );
    expect(viewer.person).toEqual({ displayName: '山田 桃子', email: 'momo@example.jp' });
    expect(occurrence.viewerResponse).toEqual({ seat: 'HELD' });
  }, 90_000);

  it('is one person already where the address is one: answered first, signed in later', async () => {
    await answer(stack, dates[0]!.id, '佐藤 新', 'arata@example.jp');
    const arata = await signIn(stack, 'arata@example.jp');
    const { occurrence } = await arata.get<{ occurrence: { viewerResponse: { seat: string } } }>(
      `query ($id: ID!) { occurrence(id: $id) { viewerResponse { seat } } }`,
      { id: dates[0]!.id },
    );
    expect(occurrence.viewerResponse.seat).toBe('HELD');
  });
});
