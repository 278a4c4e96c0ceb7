import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromiumPath, faultsOf, openBrowser, phone, picture } from '../support/browser';
import type { Caller } from '../support/graphql-client';
import { codeIn, codeMails, nextCodeMail, signIn } from '../support/people-of-the-story';
import { startStack, type Stack } from '../support/stack';
import { story } from '../support/story';

const inChromium = chromiumPath ? describe : describe.skip;

inChromium('the form of an answer, on a phone', () => {
  let stack: Stack;
  let browser: Browser;
  let host: Caller;
  let plain: Date;
  let asking: Date;
  let later: Date;
  let approved: Date;
  const faults: string[] = [];

  interface Date {
    readonly id: string;
    readonly slug: string;
  }

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2027-01-05T01:00:00Z');
    browser = await openBrowser();
    host = await signIn(stack, 'asako@example.jp');
    plain = (await series('川べり朝食会')).date;
    later = (await series('川べり茶話会')).date;
    approved = (await series('川べり読書会')).date;
    const opens = { daysBefore: 7, at: '20:00' };
    await host.mutate('setAnswerRules', { occurrenceId: later.id, rules: { opens } }, '');
    const approval = { approval: 'EVERYBODY', invitationOnly: true };
    await host.mutate('setAnswerRules', { occurrenceId: approved.id, rules: approval }, '');
    const { id: seriesId, date } = await series('川べり夕食会');
    asking = date;
    await host.mutate(
      'setAnswerRules',
      { seriesId, rules: { companionsMax: 3, screening: { ja: 'どこで知りましたか' } } },
      '',
    );
    const releases = { daysBefore: 1, at: '18:00' };
    const quotas = [{ kind: 'CODE', code: 'Fans', seats: 6, releases }];
    await host.mutate('setQuotas', { occurrenceId: date.id, quotas }, '');
    const dishes = ['和定食', '洋定食'].map((ja) => ({ label: { ja } }));
    const questions = [
      { kind: 'FOOD', prompt: { ja: 'お食事' }, required: true, options: dishes },
      { kind: 'TEXT', prompt: { ja: 'どちらから' } },
    ];
    await host.mutate('setQuestions', { seriesId, version: 0, questions }, '');
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await stack.stop();
  });

  const series = async (ja: string) => {
    const made = await host.mutate<{
      __typename: string;
      series: { id: string; nextOccurrences: Date[] };
    }>(
      'createSeries',
      {
        ...{ title: { ja }, rrule: 'FREQ=MONTHLY;BYDAY=3FR', startLocal: '2027-01-15T07:00:00' },
        ...{ timeZone: 'Asia/Tokyo', durationMinutes: 90, capacity: 9 },
      },
      '... on SeriesCreated { series { id nextOccurrences(first: 1) { id slug } } }',
    );
    return { id: made.series.id, date: made.series.nextOccurrences[0]! };
  };
  const look = async (page: Page, name: string) => {
    await picture(page, name);
    faults.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
  };
  const open = async (context: BrowserContext, path: string) => {
    const page = await context.newPage();
    await page.goto(`${stack.url}${path}`);
    return page;
  };
  const seats = async ({ id }: Date) => {
    const { occurrence } = await host.get<{ occurrence: { seats: { held: number } } }>(
      `query ($id: ID!) { occurrence(id: $id) { seats { held } } }`,
      { id },
    );
    return occurrence.seats.held;
  };
  const yes = (page: Page) => page.getByRole('button', { name: '参加する' }).first().click();
  const proves = async (page: Page, email: string) => {
    await page.waitForURL(/\/confirm\//);
    await page.getByLabel(/確認コード/).fill(codeIn(await nextCodeMail(stack, email, 0)));
    await page.getByRole('button', { name: '確定する' }).click();
    await page.waitForURL(/\/t\//);
  };

  const chapter = story('asks what its host asks, and nobody else', 240_000);

  /** The fields of the form that can be seen, by their names. */
  const fieldsOf = async (page: Page) => {
    const shown: (string | null)[] = [];
    for (const field of await page.locator('form#answer').locator('input, select, textarea').all())
      if (await field.isVisible()) shown.push(await field.getAttribute('name'));
    return shown;
  };
  const inTwoFields = async (javaScript: boolean) => {
    const page = await open(await phone(browser, { javaScript }), `/e/${plain.slug}`);
    expect(await fieldsOf(page)).toEqual(['name', 'email']);
    if (javaScript) await look(page, 'form-plain');
    const email = `plain${Number(javaScript)}@example.jp`;
    await page.getByLabel('お名前').fill('木村 澄子');
    await page.getByLabel('メールアドレス').fill(email);
    const before = await seats(plain);
    await yes(page);
    await page.waitForURL(/\/confirm\//);
    expect(await seats(plain)).toBe(before + 1);
    await proves(page, email);
  };
  chapter('a plain yes stays two fields and one press', () => inTwoFields(true));
  chapter('so it does without JavaScript', () => inTwoFields(false));

  chapter(
    'somebody who is signed in answers another date with no field and one press',
    async () => {
      const context = await phone(browser, { javaScript: false });
      const login = await open(context, '/login');
      const email = 'plain1@example.jp';
      const seen = codeMails(stack, email).length;
      await login.getByLabel('メールアドレス').fill(email);
      await login.getByRole('button', { name: /コード|送る/ }).click();
      await login.getByLabel(/確認コード/).fill(codeIn(await nextCodeMail(stack, email, seen)));
      await login.getByRole('button', { name: /サインイン|確定|ログイン/ }).click();
      await login.waitForURL((url) => !url.pathname.startsWith('/login'));
      const [next] = await stack.db.query<{ slug: string }>(
        `select n.slug from occurrences o join occurrences n on n.series_id = o.series_id
        where o.id = $1 and n.starts_at > o.starts_at order by n.starts_at limit 1`,
        [plain.id],
      );
      const page = await open(context, `/e/${next!.slug}`);
      expect(await fieldsOf(page)).toEqual([]);
      await page.getByRole('button', { name: '参加する（木村 澄子さん）' }).click();
      await page.waitForURL(/\/t\//);
      await page.getByText('お席が決まりました').waitFor();
      await page.goto(`${stack.url}/e/${next!.slug}`);
      await page.getByText('木村 澄子さんは申し込み済みです').waitFor();
      expect(await page.getByRole('link', { name: /毎回来られますか/ }).count()).toBe(1);
    },
  );

  const withTwoMore = async (javaScript: boolean, n: number) => {
    const email = `party${n}@example.jp`;
    const page = await open(await phone(browser, { javaScript }), `/e/${asking.slug}?code=Fans`);
    if (javaScript) await look(page, 'form-asking');
    await page.getByLabel('お名前', { exact: true }).fill('森 結衣');
    await page.getByLabel('メールアドレス').fill(email);
    await page.getByLabel('和定食').check();
    await page.getByText('お連れの方・ひとこと').click();
    expect(
      await page
        .getByLabel(/お連れの方のお名前/)
        .first()
        .isVisible(),
    ).toBe(false);
    await page.getByLabel('お連れの人数').selectOption('2');
    await page.getByLabel('お連れの方のお名前（1人目）').fill('高橋 葵');
    expect(await page.getByLabel('お連れの方のお名前（3人目）').isVisible()).toBe(false);
    await page.getByLabel('主催者へのひとこと').fill('少し遅れます');
    if (javaScript) await look(page, 'form-open');
    await yes(page);
    // The dishes of those who come along are asked once it is known how many they are; nothing is lost.
    await page.getByText('「お食事」にお答えください。').first().waitFor();
    expect(await page.getByLabel('お名前', { exact: true }).inputValue()).toBe('森 結衣');
    expect(await page.getByLabel('お連れの方のお名前（1人目）').inputValue()).toBe('高橋 葵');
    expect(await page.getByLabel('主催者へのひとこと').inputValue()).toBe('少し遅れます');
    expect(await page.getByLabel('和定食').first().isChecked()).toBe(true);
    if (javaScript) await look(page, 'form-refused');
    await page.getByLabel('洋定食').nth(1).check();
    await page.getByLabel('和定食').nth(2).check();
    const before = await seats(asking);
    await yes(page);
    await page.waitForURL(/\/confirm\//);
    expect(await seats(asking)).toBe(before + (n === 0 ? 3 : 0));
    await proves(page, email);
    if (javaScript) await look(page, 'form-ticket');
    return page;
  };
  chapter(
    'three come by a shared link with a code: their seats, their names, their dishes',
    async () => {
      const page = await withTwoMore(true, 0);
      await page.getByText('お席が決まりました').waitFor();
      expect(await seats(asking)).toBe(3);
      const kept = await host.get<{ occurrence: { quotas: object[]; kitchen: { line: string } } }>(
        `query ($id: ID!) { occurrence(id: $id) { quotas { taken } kitchen { line(locale: ja) } } }`,
        { id: asking.id },
      );
      expect(kept.occurrence.quotas).toEqual([{ taken: 3 }]);
      expect(kept.occurrence.kitchen.line).toContain('和定食2');
    },
  );
  chapter('so do three more without JavaScript', async () => {
    const page = await withTwoMore(false, 1);
    await page.getByText('お席が決まりました').waitFor();
    expect(await seats(asking)).toBe(6);
  });

  chapter('a wrong code is told at its field, and a maybe takes no seat', async () => {
    const page = await open(await phone(browser), `/e/${asking.slug}?code=nonsense`);
    await page.getByLabel('お名前', { exact: true }).fill('中村 遥');
    await page.getByLabel('メールアドレス').fill('haruka@example.jp');
    await yes(page);
    await page
      .getByText(/この回では使えません/)
      .first()
      .waitFor();
    await look(page, 'form-code-refused');
    await page.getByLabel('コード').fill('');
    await page.getByText('まだ決まらない', { exact: true }).click();
    await page.getByRole('button', { name: 'このお返事を送る' }).click();
    await page.getByText(/お返事が主催者に届きます/).waitFor();
    await look(page, 'form-maybe-confirm');
    await proves(page, 'haruka@example.jp');
    await page.getByText('「まだ決まらない」と承りました').waitFor();
    expect(await seats(asking)).toBe(6);
  });

  chapter('where a host’s yes comes first no seat is said to be kept', async () => {
    const page = await open(await phone(browser, { javaScript: false }), `/e/${approved.slug}`);
    await page.getByLabel('お名前').fill('中村 遥');
    await page.getByLabel('メールアドレス').fill('haruka2@example.jp');
    await page.getByRole('button', { name: '参加を申し込む' }).click();
    await page.getByText(/お返事が主催者に届きます/).waitFor();
    expect(await page.getByText(/仮押さえしています/).count()).toBe(0);
  });

  chapter(
    'looks as it should in both languages, light and dark, on a phone and a desk',
    async () => {
      for (const locale of ['ja-JP', 'en-US'])
        for (const dark of [false, true]) {
          const context = await phone(browser, { dark, locale });
          for (const [name, { slug }] of Object.entries({ plain, asking, later, approved })) {
            const page = await open(context, `/e/${slug}`);
            const more = page.locator('form#answer > details > summary');
            if (await more.isVisible()) await more.click();
            await look(page, `form-${name}-${locale}-${dark ? 'dark' : 'light'}`);
            await page.setViewportSize({ width: 1280, height: 800 });
            await look(page, `form-${name}-${locale}-${dark ? 'dark' : 'light'}-wide`);
            await page.setViewportSize({ width: 320, height: 700 });
            await look(page, `form-${name}-${locale}-${dark ? 'dark' : 'light'}-narrow`);
            await page.close();
          }
        }
    },
  );

  chapter('has no fault that axe can see, and scrolls sideways nowhere', () => {
    expect(faults).toEqual([]);
  });
});
