import type { Browser, Page } from 'playwright-core';
import { faultsOf, phone, picture } from '../support/browser';
import type { Caller } from '../support/graphql-client';
import { codeIn, nextCodeMail } from '../support/people-of-the-story';
import { seriesOf } from '../support/series-of-the-story';
import type { Stack } from '../support/stack';
import type { HostsHand } from './series-hand';

export interface BrowserHand extends HostsHand {
  /** What is wrong with the screens that were seen. */
  readonly faults: readonly string[];
}

/** By the screens, on a phone: each edit is looked at before it is saved by a second press. */
export async function handInBrowser(
  stack: Stack,
  browser: Browser,
  host: () => Caller,
): Promise<BrowserHand> {
  const faults: string[] = [];
  const page = await (await phone(browser)).newPage();
  await signInOn(page, stack, 'asako@example.jp');
  const look = async (name: string) => {
    await picture(page, name);
    // Whatever the fixed bar half covers here is free further down: looked at from the end of the page.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    faults.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
  };
  const open = (path: string) => page.goto(`${stack.url}${path}`);
  const change = (id: string) => open(`/host/occurrences/${id}/change`);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  /** The second press, after what it does was seen. */
  const save = async (name: string, says: RegExp) => {
    await page.locator('#review').getByRole('heading', { name: says }).waitFor();
    await look(`edit-${name}`);
    await page.locator('#review button[value=save]').click();
    await page.locator('#told').waitFor();
    await look(`edit-${name}-saved`);
  };
  return {
    faults,
    create: async ({ title, firstDay, time, capacity }) => {
      await open('/host/series/new');
      await page.getByLabel('定例会の名前').fill(title);
      await page.getByLabel('最初の日', { exact: true }).fill(firstDay);
      await page.getByText('隔週', { exact: true }).click();
      await page.getByLabel('開始').fill(time);
      await page.getByLabel('終了').fill('08:30');
      await page.getByLabel('定員', { exact: true }).fill(String(capacity));
      await look('series-every-other-week');
      await press('公開して共有リンクを作る');
      await page.getByText('公開しました').waitFor();
      const [made] = await stack.db.query<{ slug: string }>(`select slug from series`);
      return seriesOf(host(), made!.slug);
    },
    skip: async (id) => {
      await change(id);
      await look('edit-one');
      await press('この日を休みにする');
      await save('skip', /休み/);
    },
    move: async (id, startLocal) => {
      await change(id);
      await page.getByLabel('日', { exact: true }).fill(startLocal.slice(0, 10));
      await page.getByLabel('開始').fill(startLocal.slice(11, 16));
      await page.getByLabel('終了').fill(plus90(startLocal.slice(11, 16)));
      await press('変更の内容を確かめる');
      await save('move', /変更/);
    },
    following: async ({ slug }, id, _rrule, startLocal) => {
      await change(id);
      await page.getByRole('link', { name: 'この回以降' }).click();
      await page.waitForURL(/\/edit\?from=/);
      await page.getByLabel('いつから').fill(startLocal.slice(0, 10));
      await look('edit-following');
      await press('変更の内容を確かめる');
      await save('following', new RegExp('変更'));
      if (!page.url().includes(slug)) throw new Error(`Led away from the series: ${page.url()}`);
    },
    cancel: async (id, reason) => {
      await change(id);
      await page.getByLabel('中止の理由').fill(reason);
      await press('この回を中止する');
      await save('cancel', /中止/);
    },
    reinstate: async (id) => {
      await change(id);
      await press('もう一度開く');
      await save('reinstate', /もう一度/);
    },
  };
}

const plus90 = (time: string): string => {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + 90;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

async function signInOn(page: Page, stack: Stack, email: string): Promise<void> {
  const seen = stack.inbox.mails(email).length;
  await page.goto(`${stack.url}/login`);
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByRole('button', { name: /コード|送る/ }).click();
  await page.getByLabel(/確認コード/).fill(codeIn(await nextCodeMail(stack, email, seen)));
  await page.getByRole('button', { name: /サインイン|確定|ログイン/ }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/login'));
}
