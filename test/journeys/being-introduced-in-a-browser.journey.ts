import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, faultsOf, openBrowser, picture } from '../support/browser';
import { hostInABrowser } from '../support/host-in-a-browser';
import { startStack, type Stack } from '../support/stack';
import { story } from '../support/story';

const inChromium = chromiumPath ? describe : describe.skip;

inChromium('saying how one wants to be introduced, on a phone', () => {
  let stack: Stack;
  let browser: Browser;
  let open: ReturnType<typeof hostInABrowser>;
  const faults: string[] = [];
  const then = story('in a minute, and with what cannot be taken', 120_000);

  beforeAll(async () => {
    stack = await startStack();
    browser = await openBrowser();
    const windows = hostInABrowser(stack, browser, 'asako@example.jp');
    open = async (...where) => {
      const page = await windows(...where);
      page.setDefaultTimeout(15_000);
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
      await page.goto(`${stack.url}/me/introductions`);
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

  then('no page of it has a fault', () => expect(faults).toEqual([]));
});
