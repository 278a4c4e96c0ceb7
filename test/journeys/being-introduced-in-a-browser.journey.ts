import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, faultsOf, openBrowser, picture } from '../support/browser';
import { hostInABrowser } from '../support/host-in-a-browser';
import { answer, signIn } from '../support/people-of-the-story';
import { startStack, type Stack } from '../support/stack';
import { story } from '../support/story';

const inChromium = chromiumPath ? describe : describe.skip;

inChromium('saying how one wants to be introduced, on a phone', () => {
  let stack: Stack;
  let browser: Browser;
  let open: ReturnType<typeof hostInABrowser>;
  let date: { id: string; slug: string };
  const faults: string[] = [];
  const then = story('in a minute, and with what cannot be taken', 120_000);

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2030-12-20T03:00:00Z');
    browser = await openBrowser();
    const windows = hostInABrowser(stack, browser, 'asako@example.jp');
    open = async (...where) => {
      const page = await windows(...where);
      page.setDefaultTimeout(15_000);
      // What is typed while a page hydrates may meet what the server wrote.
      await page.waitForLoadState('networkidle');
      return page;
    };
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await stack.stop();
  });

  const look = async (page: Page, name: string) => {
    await picture(page, name);
    faults.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
  };
  const plain = async (page: Page) =>
    (await page.locator('main').innerText()).replaceAll('\u200b', '');
  const press = (page: Page, name: string) =>
    page
      .locator('main button')
      .filter({ hasText: new RegExp([...name].join('\u200b?')) })
      .click();
  const wishes = async () =>
    (
      await stack.db.query<{ gives: string[]; asks: string[]; consents: boolean }>(
        `select gives, asks, introductions_consented_at is not null as consents from people p
           join contacts c on c.person_id = p.id where c.email = 'asako@example.jp'`,
      )
    )[0];

  then('without JavaScript: three lines, the chips, the preview, the yes', async () => {
    const page = await open('/me/introductions', { javaScript: false });
    await picture(page, 'wishes-empty');
    await page.getByLabel(/表示する名前/).fill('朝子');
    await page.getByLabel(/ひとことで/).fill('神保町の古書店で選書をしています');
    await page.getByLabel(/力になれること/).fill('古書の選び方\n経理の相談');
    await page.getByLabel(/探していること・会いたい方/).fill('お店の内装に詳しい方');
    await page.getByLabel(/その理由/).fill('来春、小さな店を開くため');
    await press(page, '確認へ進む');
    const seen = await plain(page);
    for (const words of [
      '朝子',
      '神保町の古書店で',
      'お店の内装に詳しい方（来春、小さな店を開くため）',
    ])
      expect(seen).toContain(words);
    expect(await wishes()).toMatchObject({ gives: [], consents: false });
    const chips = page.locator('input[name=chip]:checked');
    expect(await chips.count()).toBeGreaterThan(1);
    await picture(page, 'wishes-review');
    await page.locator('input[name=consent]').check();
    await press(page, '保存する');
    expect(await plain(page)).toContain('ご紹介を受けています');
    expect(await wishes()).toEqual({
      ...{ gives: ['古書の選び方', '経理の相談'], asks: ['お店の内装に詳しい方'], consents: true },
    });
    expect(await stack.db.query(`select 1 from confirmed_concepts`)).not.toEqual([]);
    await page.context().close();
  });

  then('what cannot be taken is said beside its field, and everything typed is kept', async () => {
    const page = await open('/me/introductions', { locale: 'ja-JP' });
    const many = Array.from({ length: 200 }, (_, n) => `give ${n}`).join('\n');
    const long = 'あ'.repeat(5000);
    for (const [label, text, words] of [
      [/力になれること/, many, '5個まで'],
      [/探していること・会いたい方/, long, '80文字'],
      [/ひとことで/, '<script>alert(1)</script>', 'タグは入れずに'],
    ] as const) {
      await page.getByLabel(label).fill(text);
      await press(page, '確認へ進む');
      await page.locator('main [aria-invalid]').first().waitFor();
      expect(await plain(page)).toContain(words);
      expect(await page.getByLabel(label).inputValue()).toBe(text);
      expect(await page.getByLabel(/その理由/).inputValue()).toBe('来春、小さな店を開くため');
      if (label.test('ひとことで')) await look(page, 'wishes-refused');
      await page.goto(`${stack.url}/me/introductions`, { waitUntil: 'networkidle' });
    }
    expect((await wishes())?.gives).toHaveLength(2);
    await page.context().close();
  });

  then('with JavaScript: wishes, a pause, and going back to change a line', async () => {
    const page = await open('/me/introductions', { dark: true });
    await page.getByText('くわしい希望').click();
    await page.getByLabel(/どんな分野の方/).fill('2');
    await page.getByText('3か月休む').click();
    await page.getByLabel(/連絡を受けたくないこと/).fill('投資のご案内');
    await page.getByLabel(/^1か月に受ける数/).selectOption('2');
    await look(page, 'wishes-more-dark');
    await press(page, '確認へ進む');
    await page.locator('input[name=consent]').waitFor();
    await press(page, '書き直す');
    const pitch = page.getByLabel(/ひとことで/);
    await pitch.waitFor();
    expect(await page.getByLabel(/連絡を受けたくないこと/).inputValue()).toBe('投資のご案内');
    await pitch.fill('選書をしています');
    await press(page, '確認へ進む');
    await page.locator('input[name=consent]:checked').waitFor();
    await look(page, 'wishes-review-dark');
    await press(page, '保存する');
    await page.getByText(/お休み中です/).waitFor();
    expect(await plain(page)).toContain('今月はあと2件');
    const rows = await stack.db.query(
      `select field_wish, per_month, not_for, paused_until is not null as ends from introduction_wishes`,
    );
    expect(rows).toEqual([{ field_wish: 2, per_month: 2, not_for: '投資のご案内', ends: true }]);
    await page.context().close();
  });

  then('in English, and in the settings', async () => {
    const page = await open('/me/introductions?lang=en');
    await look(page, 'wishes-en');
    await page.goto(`${stack.url}/me`);
    await look(page, 'me-en');
    await page.getByText('Introductions').first().click();
    await page.getByText('You are taking a break').waitFor();
    await page.context().close();
  });

  then('a host adds a word of the club; it is a chip at once', async () => {
    const host = await signIn(stack, 'asako@example.jp');
    const made = await host.mutate<{
      __typename: string;
      series: { club: { slug: string }; nextOccurrences: { id: string; slug: string }[] };
    }>(
      'createSeries',
      {
        ...{ title: { ja: '川べり朝食会' }, rrule: 'FREQ=WEEKLY;BYDAY=FR', timeZone: 'Asia/Tokyo' },
        ...{ startLocal: '2031-01-10T07:00:00', durationMinutes: 90, capacity: 9 },
      },
      '... on SeriesCreated { series { club { slug } nextOccurrences(first: 1) { id slug } } }',
    );
    date = made.series.nextOccurrences[0]!;
    const page = await open(`/host/clubs/${made.series.club.slug}/concepts`, { javaScript: false });
    await page.getByLabel(/日本語の言葉/).fill('あ');
    await press(page, '言葉を足す');
    expect(await plain(page)).toContain('2文字以上');
    await page.getByLabel(/日本語の言葉/).fill('古書の、古本');
    await page.getByLabel(/英語の言葉/).fill('second-hand books');
    await press(page, '言葉を足す');
    expect(await plain(page)).toContain('言葉を足しました');
    await page.context().close();
    const wide = await open(`/host/clubs/${made.series.club.slug}/concepts`);
    await look(wide, 'club-words');
    await wide.goto(`${stack.url}/me/introductions`);
    await press(wide, '確認へ進む');
    await wide.getByText('古書の', { exact: true }).waitFor();
    await press(wide, '保存する');
    await wide.context().close();
  });

  then('and the page of a date says whom one may meet, and what to ask', async () => {
    const gives = ['お店の内装の相談', '店舗デザイン', '焼き菓子'];
    for (const [n, give] of gives.entries()) {
      const email = `guest${n}@example.jp`;
      await answer(stack, date.id, `客${n}`, email);
      const guest = await signIn(stack, email);
      const profile = { gives: [give], asks: ['経理の相談相手'], introductionsConsent: true };
      await guest.mutate('tellWishes', { profile }, '');
    }
    await answer(stack, date.id, '朝子', 'asako@example.jp');
    for (const dark of [false, true]) {
      const page = await open(`/e/${date.slug}`, { dark });
      const seen = await plain(page);
      expect(seen).toMatch(/探していることに力になれる方が[12]人来ます/);
      expect(seen).toContain('経理の相談：3人');
      expect(seen).toContain('当日きいてみたいこと');
      await look(page, dark ? 'date-intent-dark' : 'date-intent');
      await page.context().close();
    }
  });

  then('no page of it has a fault', () => expect(faults).toEqual([]));
});
