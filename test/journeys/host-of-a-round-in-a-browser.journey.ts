import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, faultsOf, openBrowser, picture } from '../support/browser';
import { hostInABrowser } from '../support/host-in-a-browser';
import { answer, signIn } from '../support/people-of-the-story';
import { doorOf, fillProfile } from '../support/scenes';
import { startStack, type Stack } from '../support/stack';
import { story } from '../support/story';
import type { Caller } from '../support/graphql-client';

const HOST = 'asako@example.jp';
const PEOPLE = ['青木 葵', '馬場 文', '千葉 力', '土井 徹', '江口 恵', '藤 風花', '後藤 剛'];
const emailOf = (n: number) => `round${n}@example.jp`;
const inChromium = chromiumPath ? describe : describe.skip;

inChromium('a round and its host, with JavaScript and without', () => {
  let stack: Stack;
  let browser: Browser;
  let open: ReturnType<typeof hostInABrowser>;
  let occurrenceId: string;
  let host: Caller;
  let entries: Awaited<ReturnType<typeof doorOf>>['entries'];
  const page = () => `/host/rounds/${occurrenceId}`;
  const pairs = (on: Page) => on.locator('section[aria-labelledby="pairs"] li.card');
  const checkIn = async (name: string) => {
    const { personId } = entries.find((entry) => entry.name === name)!;
    await host.mutate('checkIn', { occurrenceId, personId }, '');
  };
  const plain = () => open(page(), { javaScript: false });
  const countOf = async (sql: string): Promise<number> =>
    Number((await stack.db.query<{ n: string }>(sql))[0]!.n);

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2027-01-12T03:00:00Z');
    browser = await openBrowser();
    open = hostInABrowser(stack, browser, HOST);
    host = await signIn(stack, HOST);
    const made = await host.mutate<{ __typename: string; firstOccurrence: { id: string } }>(
      'createSeries',
      {
        title: { ja: '川べり朝食会' },
        rrule: 'FREQ=WEEKLY;BYDAY=FR',
        startLocal: '2027-01-15T07:00:00',
        timeZone: 'Asia/Tokyo',
        durationMinutes: 90,
        capacity: 24,
      },
      '... on SeriesCreated { firstOccurrence { id } }',
    );
    occurrenceId = made.firstOccurrence.id;
    for (const [n, name] of PEOPLE.entries()) {
      await answer(stack, occurrenceId, name, emailOf(n));
      await fillProfile(stack, n, name, emailOf(n));
    }
    await stack.settled();
    await stack.db.setClock('2027-01-14T21:45:00Z');
    host = await signIn(stack, HOST);
    ({ entries } = await doorOf(host, occurrenceId));
    for (const name of PEOPLE.slice(0, 5)) await checkIn(name);
    for (const moment of ['2027-01-14T23:31:00Z', '2027-01-15T11:31:00Z']) {
      await stack.settled();
      await stack.db.setClock(moment);
    }
    await stack.settled();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  const chapter = story('is looked over, changed and sent', 240_000);

  chapter('tells its host by mail, who finds pairs, reasons and how fair it is', async () => {
    const mail = await stack.inbox.waitFor({ to: HOST, subject: /ご紹介の組ができました/ });
    expect(mail.text).toContain(page());
    for (const look of [{}, { dark: true, locale: 'en-US' }]) {
      const on = await open(page(), look);
      await on.getByRole('table').waitFor();
      expect(await faultsOf(on)).toEqual([]);
      await picture(on, `host-round-${look.dark ? 'dark-en' : 'ja'}`);
      await on.context().close();
    }
    const on = await plain();
    expect(await pairs(on).count()).toBe(2);
    expect(await on.getByRole('row', { name: /ご紹介のある方/ }).textContent()).toContain(
      '5人中4人',
    );
  });

  chapter('shows other terms without storing anything, and takes them by one press', async () => {
    const on = await plain();
    await on.getByText('条件を変えて、見てみる').click();
    await on.getByLabel('組にする、よさの下限').selectOption('0.45');
    await on.getByRole('button', { name: 'この条件で見てみる' }).click();
    await on.getByText('まだ何も変わっていません。').waitFor();
    expect(await countOf(`select count(*) as n from round_builds`)).toBe(1);
    const looked = await open(new URL(on.url()).pathname + new URL(on.url()).search);
    await looked.locator('#forecast').waitFor();
    expect(await faultsOf(looked)).toEqual([]);
    await picture(looked, 'host-round-other-terms');
    await on.goto(`${stack.url}${page()}?each=1&floor=&wish=2`);
    await on.getByRole('button', { name: 'この条件でつくり直す' }).click();
    expect(await countOf(`select count(*) as n from round_builds`)).toBe(2);
    expect(await pairs(on).count()).toBe(2);
  });

  chapter(
    'keeps a locked pair, and says why a pair by hand cannot be, with the choice kept',
    async () => {
      const on = await plain();
      await pairs(on)
        .first()
        .getByRole('button', { name: /固定する/ })
        .click();
      await on.getByText('固定中').waitFor();
      const title = (await pairs(on).first().getByRole('heading').textContent())!;
      const [low, high] = title.split(' と ').map((name) => name.replace(/さん$/, ''));
      await on.getByText('組をひとつ加える').click();
      await on.getByLabel('おひとりめ').selectOption(low!);
      await on.getByLabel('おふたりめ').selectOption(high!);
      await on.getByRole('button', { name: 'この組を加える' }).click();
      await on.getByText('この組は、もうあります。').waitFor();
      expect(await on.getByLabel('おふたりめ').locator('option:checked').textContent()).toBe(high);
      const looked = await open(page());
      await looked.getByText('組をひとつ加える').click();
      expect(await faultsOf(looked)).toEqual([]);
      await picture(looked, 'host-round-by-hand');
    },
  );

  chapter('takes a late arrival in, and goes out by the host’s press', async () => {
    host = await signIn(stack, HOST);
    await checkIn('藤 風花');
    await stack.settled();
    const on = await plain();
    await on.getByText('遅れて受付した方との組').waitFor();
    expect(await pairs(on).count()).toBe(3);
    await pairs(on)
      .last()
      .getByRole('button', { name: /この組を外す/ })
      .click();
    await on.getByText('外しました').waitFor();
    await on.getByRole('button', { name: 'いま送る' }).click();
    await on.getByText('2組・4人に、いまご案内をお送りします').waitFor();
    await on.getByRole('button', { name: '送る', exact: true }).click();
    await on.getByText('ご案内をお送りしました').waitFor();
    expect(await countOf(`select count(*) as n from proposals where state = 'open'`)).toBe(2);
    await checkIn('後藤 剛');
    await stack.settled();
    const late = await open(page());
    // Whoever is met after that is put to somebody who has room, and waits for the hour of the round.
    await late.getByText('遅れて受付した方の組は').waitFor();
    await picture(late, 'host-round-late');
    expect(await faultsOf(late)).toEqual([]);
  });

  chapter('shows what comes of introductions as a picture and as a table', async () => {
    await stack.db.query(
      `update rounds set forgotten = 38, sent_at = sent_at - interval '60 days' where state = 'sent'`,
    );
    const [club] = await stack.db.query<{ slug: string }>(`select slug from club_slugs`);
    for (const look of [{}, { dark: true, locale: 'en-US' }]) {
      const on = await open(`/host/clubs/${club!.slug}/introductions`, look);
      await on.getByRole('img').first().waitFor();
      expect(await faultsOf(on)).toEqual([]);
      await picture(on, `host-picture-${look.dark ? 'dark-en' : 'ja'}`);
    }
    const on = await open(`/host/clubs/${club!.slug}/introductions`, { javaScript: false });
    expect(await on.getByRole('row', { name: /おふたりとも/ }).textContent()).toContain(
      '40件のうち0件',
    );
    expect(await on.getByRole('row', { name: /会えた/ }).textContent()).toContain('10件に満たない');
  });
});
