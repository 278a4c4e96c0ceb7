import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromiumPath, faultsOf, openBrowser, phone, picture } from '../support/browser';
import { codeIn, codeMails, nextCodeMail, tokenIn } from '../support/people-of-the-story';
import { fillProfile } from '../support/scenes';
import { startStack, type Stack } from '../support/stack';
import { story } from '../support/story';

const inChromium = chromiumPath ? describe : describe.skip;

inChromium('a club in a browser, on a phone, in Japanese', () => {
  let stack: Stack;
  let browser: Browser;
  let host: Page;
  let shared: string;
  const names = ['小林 健', '加藤 涼子'];
  const faults: string[] = [];

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2027-01-05T01:00:00Z');
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await stack.stop();
  });

  /** Keeps a picture and collects what is wrong; the last test wants nothing to be. */
  const look = async (page: Page, name: string) => {
    await picture(page, name);
    faults.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
  };
  const mailTo = (to: string, subject?: RegExp) =>
    stack.inbox.waitFor({ to, ...(subject ? { subject } : {}) });
  const open = async (context: BrowserContext, path: string) => {
    const page = await context.newPage();
    await page.goto(`${stack.url}${path}`);
    return page;
  };

  const chapter = story('is told from the first form to an introduction', 300_000);

  chapter('the host signs in by code and publishes a series from five fields', async () => {
    host = await open(await phone(browser), '/login');
    await look(host, 'login');
    await host.getByLabel('メールアドレス').fill('asako@example.jp');
    await host.getByRole('button', { name: /コード|送る/ }).click();
    await host.getByLabel(/確認コード/).fill(codeIn(await mailTo('asako@example.jp')));
    await look(host, 'login-code');
    await host.getByRole('button', { name: /サインイン|確定|ログイン/ }).click();
    await host.waitForURL((url) => !url.pathname.startsWith('/login'));
    await host.goto(`${stack.url}/host/series/new`);
    await host.getByLabel('定例会の名前').fill('川べり朝食会');
    await host.getByLabel('最初の日', { exact: true }).fill('2027-01-15');
    await host.getByLabel('定員').fill('24');
    await host.getByLabel('会場（任意）').fill('川べり食堂 さくら');
    await host.getByText('毎月 第3金曜').first().waitFor();
    await look(host, 'series-new');
    await host.getByRole('button', { name: /公開/ }).click();
    await host.getByText('公開しました').waitFor();
    await look(host, 'series-published');
    const slug = (
      await stack.db.query<{ slug: string }>(
        `select slug from occurrences order by starts_at limit 1`,
      )
    )[0]!.slug;
    shared = `/e/${slug}`;
    expect(await host.content()).toContain(shared);
  });

  const comesAndAnswers = async (javaScript: boolean, n: number) => {
    const email = `person${n + 1}@example.jp`;
    const page = await open(await phone(browser, { javaScript }), shared);
    if (javaScript) await look(page, 'occurrence');
    let taps = 0;
    const tap = async (name: string | RegExp) => {
      taps += 1;
      await page.getByRole('button', { name }).click();
    };
    await page.getByLabel('お名前').fill(names[n]!);
    await page.getByLabel('メールアドレス').fill('not an address');
    await tap('参加する');
    await page.getByText('メール', { exact: false }).first().waitFor();
    expect(await page.getByLabel('お名前').inputValue()).toBe(names[n]);
    expect(await page.getByLabel('メールアドレス').inputValue()).toBe('not an address');
    if (javaScript) await look(page, 'occurrence-refused');
    taps = 0;
    await page.getByLabel('メールアドレス').fill(email);
    await tap('参加する');
    await page.waitForURL(/\/confirm\//);
    if (javaScript) await look(page, 'confirm');
    expect(taps).toBeLessThanOrEqual(2);
    await page.getByLabel(/確認コード/).fill(codeIn(await mailTo(email)));
    await tap('確定する');
    await page.waitForURL(/\/t\//);
    expect(await page.getByText('お席が決まりました').count()).toBeGreaterThan(0);
    if (javaScript) await look(page, 'ticket');
  };
  chapter('a stranger comes from the shared link to a sure seat, in two fields and two taps', () =>
    comesAndAnswers(true, 0),
  );
  chapter('so does one without JavaScript', () => comesAndAnswers(false, 1));

  chapter(
    'a seat is made sure by the link of the mail in another browser: one tap on its page',
    async () => {
      const page = await open(await phone(browser), shared);
      await page.getByLabel('お名前').fill('川口 民夫');
      await page.getByLabel('メールアドレス').fill('tamio@example.jp');
      await page.getByRole('button', { name: '参加する' }).click();
      await page.waitForURL(/\/confirm\//);
      const elsewhere = await open(
        await phone(browser, { javaScript: false }),
        `/verify/${tokenIn(await mailTo('tamio@example.jp'), 'verify')}`,
      );
      await look(await open(await phone(browser), new URL(elsewhere.url()).pathname), 'verify');
      await elsewhere.getByRole('button', { name: '参加を確定する' }).click();
      await elsewhere.waitForURL(/\/t\//);
      await elsewhere.getByRole('button', { name: 'キャンセルする' }).click();
      await elsewhere.getByText('キャンセルを承りました').waitFor();
    },
  );

  chapter('the speaker is asked by the host and answers without signing in', async () => {
    await host.goto(`${stack.url}/host`);
    await look(host, 'host');
    const [occurrence] = await stack.db.query<{ id: string }>(
      `select id from occurrences order by starts_at limit 1`,
    );
    await host.goto(`${stack.url}/host/occurrences/${occurrence!.id}/speaker`);
    await host.getByLabel('ゲストのお名前').fill('小山田 澄子');
    await host.getByLabel('ゲストのメールアドレス').fill('sumiko@example.jp');
    await look(host, 'host-speaker');
    await host.getByRole('button', { name: '打診のメールを送る' }).click();
    const mail = await mailTo('sumiko@example.jp', /ご登壇のお願い/);
    const speaker = await open(await phone(browser), `/speak/${tokenIn(mail, 'speak')}`);
    await look(speaker, 'speak');
    await speaker.getByRole('button', { name: '引き受ける' }).click();
    await mailTo('sumiko@example.jp', /ありがとうございます|決まりました|お引き受け/);
    await look(speaker, 'speak-accepted');
    const page = await open(await phone(browser), shared);
    expect(await page.getByText('小山田 澄子').count()).toBeGreaterThan(0);
  });

  chapter('at the door one tap checks a person in, and undo takes it back', async () => {
    for (const [n, name] of names.entries())
      await fillProfile(stack, n, name, `person${n + 1}@example.jp`);
    await stack.db.setClock('2027-01-14T21:45:00Z');
    await signInAgain();
    const [occurrence] = await stack.db.query<{ id: string }>(
      `select id from occurrences order by starts_at limit 1`,
    );
    await host.goto(`${stack.url}/door/${occurrence!.id}`);
    await look(host, 'door');
    for (const name of names)
      await host
        .getByRole('listitem')
        .filter({ hasText: name })
        .getByRole('button', { name: /受付/ })
        .click();
    await host
      .getByRole('button', { name: /取り消/ })
      .nth(1)
      .waitFor();
    await look(host, 'door-checked-in');
    expect(await presentCount()).toBe(2);
    await host
      .getByRole('button', { name: /取り消/ })
      .first()
      .click();
    await expectPresent(1);
    await host
      .getByRole('listitem')
      .filter({ hasText: /小林|加藤/ })
      .getByRole('button', { name: /受付/ })
      .first()
      .click();
    await expectPresent(2);
  });

  chapter('an introduction is decided by one tap on the page that the mail opens', async () => {
    for (const at of ['2027-01-14T23:31:00Z', '2027-01-15T11:31:00Z', '2027-01-15T23:40:00Z']) {
      await stack.db.setClock(at);
      await stack.settled();
    }
    await signInAgain();
    const [occurrence] = await stack.db.query<{ id: string }>(
      `select id from occurrences order by starts_at limit 1`,
    );
    await host.goto(`${stack.url}/host/rounds/${occurrence!.id}`);
    await look(host, 'round');
    for (const n of [1, 2]) {
      const mail = stack.inbox
        .mails(`person${n}@example.jp`)
        .find(({ text }) => /\/i\//.test(text ?? ''))!;
      const page = await open(await phone(browser), `/i/${tokenIn(mail, 'i')}`);
      if (n === 1) await look(page, 'introduction');
      await page.getByRole('button', { name: 'はい、会ってみたい' }).click();
      await page
        .getByText(/はい|お返事/)
        .first()
        .waitFor();
      await look(page, `introduction-answered-${n}`);
    }
    expect((await mailTo('person1@example.jp', /おつなぎしま/)).headers['reply-to']).toContain(
      'person2@example.jp',
    );
  });

  chapter('every other page opens in both languages, light and dark', async () => {
    const { slug } = (
      await stack.db.query<{ slug: string }>(`select slug from club_slugs limit 1`)
    )[0]!;
    const [series] = await stack.db.query<{ slug: string }>(`select slug from series limit 1`);
    for (const locale of ['ja-JP', 'en-US']) {
      const context = await phone(browser, { dark: locale === 'en-US', locale });
      for (const path of [
        '/',
        `/c/${slug}`,
        `/s/${series!.slug}`,
        shared,
        '/login',
        '/about/terms',
        '/about/privacy',
        '/about/manners',
        '/nothing-here',
      ]) {
        const page = await open(context, path);
        await look(page, `${locale}${path.replaceAll('/', '-')}`);
        await page.close();
      }
    }
    for (const path of ['/me', `/host/clubs/${slug}/settings`]) {
      await host.goto(`${stack.url}${path}`);
      await look(host, `host${path.replaceAll('/', '-')}`);
    }
  });

  chapter('no page has a fault that axe can see, and none scrolls sideways', () => {
    expect(faults).toEqual([]);
  });

  const presentCount = async () =>
    (
      await stack.db.query<{ n: number }>(
        `select count(*)::int as n from attendances where state = 'present'`,
      )
    )[0]!.n;
  const expectPresent = async (n: number) => {
    for (let tries = 0; tries < 100 && (await presentCount()) !== n; tries += 1)
      await host.waitForTimeout(50);
    expect(await presentCount()).toBe(n);
  };
  /** The moved clock may have ended the host's session. */
  const signInAgain = async () => {
    await host.goto(`${stack.url}/host`);
    if (!host.url().includes('/login')) return;
    const seen = codeMails(stack, 'asako@example.jp').length;
    await host.getByLabel('メールアドレス').fill('asako@example.jp');
    await host.getByRole('button', { name: /コード|送る/ }).click();
    const code = codeIn(await nextCodeMail(stack, 'asako@example.jp', seen));
    await host.getByLabel(/確認コード/).fill(code);
    await host.getByRole('button', { name: /サインイン|確定|ログイン/ }).click();
    await host.waitForURL((url) => !url.pathname.startsWith('/login'));
  };
});
