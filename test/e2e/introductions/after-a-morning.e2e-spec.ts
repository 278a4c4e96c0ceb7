import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { faultsOf, openBrowser, phone, picture } from '../../support/browser';
import { fingerprint } from '../../support/fingerprint';
import { Caller } from '../../support/graphql-client';
import { ARATA, fourCome, HANA, MOMO, NAGISA, NAMES } from '../../support/four-come';
import { hostInABrowser } from '../../support/host-in-a-browser';
import { signIn, tokenIn } from '../../support/people-of-the-story';
import { openEveryLink } from '../../support/scanner';
import { decide } from '../../support/scenes';
import { startStack, type Stack } from '../../support/stack';
import { story } from '../../support/story';

describe('after a morning', () => {
  let stack: Stack;
  let browser: Browser;
  const links: Record<string, string> = {};

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2031-01-02T03:00:00Z');
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  const mailed = (to: string, path: string) =>
    stack.inbox.mails(to).filter(({ text }) => new RegExp(`/${path}/[\\w-]{43}`).test(text ?? ''));
  const open = async (path: string, options = {}): Promise<Page> => {
    const page = await (await phone(browser, { javaScript: false, ...options })).newPage();
    await page.goto(`${stack.url}${path}`);
    return page;
  };
  const looks = async (path: string, name: string) => {
    for (const dark of [false, true])
      for (const locale of ['ja-JP', 'en-US']) {
        const page = await open(path, { dark, locale, javaScript: true });
        expect(await faultsOf(page)).toEqual([]);
        await picture(page, `${name}-${locale.slice(0, 2)}-${dark ? 'dark' : 'light'}`);
        await page.context().close();
      }
  };
  const untouchedBy = async (path: string) => {
    const before = await fingerprint(stack.db);
    for (const method of ['GET', 'HEAD', 'GET', 'HEAD'])
      expect((await fetch(`${stack.url}${path}`, { method })).status).toBe(200);
    expect(await fingerprint(stack.db)).toEqual(before);
  };

  const chapter = story(
    'people say whom they met, are introduced, and say what came of it',
    240_000,
  );

  chapter('four come; three of them show their names, two are open to introductions', () =>
    fourCome(stack),
  );

  chapter(
    'ninety minutes after the end each gets one card, which scanners do not fill in',
    async () => {
      await stack.settled();
      await stack.db.setClock('2031-01-08T00:59:00Z');
      await stack.settled();
      expect(mailed(MOMO, 'after')).toEqual([]);
      await stack.db.setClock('2031-01-08T01:00:05Z');
      await stack.settled();
      for (const email of Object.keys(NAMES)) {
        const [mail, ...more] = mailed(email, 'after');
        expect(more).toEqual([]);
        expect(mail!.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
        links[email] = `/after/${tokenIn(mail!, 'after')}`;
      }
      await untouchedBy(links[MOMO]!);
      await looks(links[NAGISA]!, 'after-card');
    },
  );

  chapter('a plain form takes it all in one press, and shows it again', async () => {
    const page = await open(links[MOMO]!);
    const main = await page.textContent('main');
    expect(main).not.toContain(NAMES[HANA]);
    expect(main).toContain('ほかに1人がお越しでした');
    // Somebody who said yes before is not asked.
    expect(main).not.toContain('ご紹介を受けてみませんか');
    await page.getByText('よかった').click();
    const talked = page.getByRole('group', { name: '話せた人' });
    const more = page.getByRole('group', { name: /もっと話したい人/ });
    await talked.getByText('石川 渚さん').click();
    await more.getByText('佐藤 新さん').click();
    await page.getByRole('button', { name: '送る' }).click();
    expect(await page.textContent('main')).toContain('ありがとうございます');
    await page.reload();
    expect(await more.getByLabel('佐藤 新さん').isChecked()).toBe(true);
    expect(await more.getByLabel('石川 渚さん').isChecked()).toBe(false);
    await page.context().close();
  });

  chapter(
    'who was never asked is asked once; what is typed is kept until it can be taken',
    async () => {
      const page = await open(links[NAGISA]!);
      expect(await page.textContent('main')).toContain('お名前（石川 渚）');
      await page.getByLabel(/力になれること/).fill('写真の撮り方');
      await page.getByRole('button', { name: '送る' }).click();
      expect(await page.textContent('main')).toContain('まだ保存していません');
      expect(await page.getByLabel(/力になれること/).inputValue()).toBe('写真の撮り方');
      await page.getByLabel('ご紹介を希望します').check();
      await page
        .getByRole('group', { name: /もっと話したい人/ })
        .getByText('山田 桃子さん')
        .click();
      await page.getByRole('button', { name: '送る' }).click();
      expect(await page.textContent('main')).toContain('ありがとうございます');
      expect(await page.textContent('main')).not.toContain('ご紹介を受けてみませんか');
      const [nagisa] = await stack.db.query<{ gives: string[]; yes: boolean }>(
        `select gives, introductions_consented_at is not null as yes from people where display_name = '石川 渚'`,
      );
      expect(nagisa).toEqual({ gives: ['写真の撮り方'], yes: true });
      await page.context().close();
    },
  );

  chapter('one pick alone reaches nobody; two introduce at once, by the same press', async () => {
    await stack.settled();
    for (const email of [MOMO, ARATA, NAGISA]) expect(mailed(email, 'i')).toEqual([]);
    const page = await open(links[ARATA]!);
    const before = await page.textContent('main');
    await page
      .getByRole('group', { name: /もっと話したい人/ })
      .getByText('山田 桃子さん')
      .click();
    await page.getByRole('button', { name: '送る' }).click();
    // The page tells nothing of what the other did.
    expect(await page.textContent('main')).not.toContain('おつなぎしました');
    expect(before).not.toContain('選んでくださいました');
    await page.context().close();
    await stack.settled();
    const [toMomo, ...more] = mailed(MOMO, 'i');
    const [toArata] = mailed(ARATA, 'i');
    expect(more).toEqual([]);
    expect(toMomo!.headers['reply-to']).toContain(ARATA);
    expect(toArata!.headers['reply-to']).toContain(MOMO);
    expect(toMomo!.text).toContain('もっと話したい');
    expect(toMomo!.text).toContain('2031年2月12日(水) 7:00–8:30');
    expect(mailed(NAGISA, 'i')).toEqual([]);
    links.record = `/i/${tokenIn(toMomo!, 'i')}`;
    await untouchedBy(links.record);
    const record = await open(links.record);
    expect(await record.textContent('main')).toContain('次の回は2031年2月12日(水) 7:00–8:30');
    await record.context().close();
    await looks(links.record, 'introduced');
    // There is nothing to answer any more.
    expect(await decide(stack, tokenIn(toMomo!, 'i'), 'NEVER')).toMatchObject({
      __typename: 'ProposalClosed',
    });
  });

  chapter(
    'two weeks later each is asked, in the thread of the letter, and answers in one press',
    async () => {
      await stack.db.setClock('2031-01-22T00:59:00Z');
      await stack.settled();
      expect(mailed(MOMO, 'follow')).toEqual([]);
      await stack.db.setClock('2031-01-22T01:00:05Z');
      await stack.settled();
      const [asked, ...more] = mailed(MOMO, 'follow');
      expect(more).toEqual([]);
      expect(asked!.subject).toContain('お会いになれましたか');
      expect(asked!.headers['in-reply-to']).toBe(mailed(MOMO, 'i')[0]!.headers['message-id']);
      links.met = `/follow/${tokenIn(asked!, 'follow')}`;
      await untouchedBy(links.met);
      await looks(links.met, 'follow-met');
      const page = await open(links.met);
      await page.getByRole('button', { name: 'まだです' }).click();
      expect(await page.textContent('main')).toContain('お返事をありがとうございます');
      await page.getByRole('button', { name: 'はい、会いました' }).click();
      await page.context().close();
      const kept = await stack.db.query(
        `select kind, count(*)::int as n from acquaintances where kind = 'met' group by kind`,
      );
      expect(kept).toEqual([{ kind: 'met', n: 1 }]);
      // The link of one side says nothing about the other, nor for them.
      const { followUp } = await new Caller(stack.url).get<{ followUp: { answer: string | null } }>(
        `query ($token: String!) { followUp(token: $token) { answer } }`,
        { token: tokenIn(mailed(ARATA, 'follow')[0]!, 'follow') },
      );
      expect(followUp.answer).toBeNull();
    },
  );

  chapter('who wants no more questions gets none; the other is asked a last time', async () => {
    const path = `/follow/${tokenIn(mailed(ARATA, 'follow')[0]!, 'follow')}`;
    const page = await open(path);
    await page.getByRole('button', { name: /もう尋ねないでほしい/ }).click();
    expect(await page.textContent('main')).toContain('もうお尋ねしません');
    await page.context().close();
    await stack.db.setClock('2031-03-29T01:00:05Z');
    await stack.settled();
    expect(mailed(ARATA, 'follow')).toHaveLength(1);
    const [asked, first] = mailed(MOMO, 'follow');
    expect(first).toBeDefined();
    const last = await open(`/follow/${tokenIn(asked!, 'follow')}`);
    await last.getByRole('button', { name: 'はい' }).click();
    await last
      .getByRole('form', { name: /役に立ちましたか/ })
      .getByRole('button', { name: 'はい' })
      .click();
    expect(await last.textContent('main')).toContain('お返事をありがとうございます');
    await last.context().close();
    await looks(`/follow/${tokenIn(asked!, 'follow')}`, 'follow-in-touch');
    expect(
      await stack.db.query(
        `select stage, answer, helped from follow_ups where answer is not null order by stage desc`,
      ),
    ).toEqual([
      { stage: 'met', answer: 'yes', helped: null },
      { stage: 'in_touch', answer: 'yes', helped: 'yes' },
    ]);
  });

  chapter(
    'each sees what they said of others, and nobody else’s; what is deleted is gone from the card',
    async () => {
      const momo = await signIn(stack, MOMO);
      const own = async (caller: Caller) =>
        (
          await caller.get<{
            viewer: {
              acquaintances: { edges: { node: { id: string; kind: string; name: string } }[] };
            };
          }>(`{ viewer { acquaintances { edges { node { id kind name } } } } }`)
        ).viewer.acquaintances.edges.map(({ node }) => node);
      const words = await own(momo);
      expect(words.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
        'MET 佐藤 新',
        'MORE 佐藤 新',
        'TALKED 石川 渚',
      ]);
      expect((await new Caller(stack.url).page('/me/acquaintances')).status).toBe(303);
      const page = await hostInABrowser(stack, browser, MOMO)('/me/acquaintances');
      expect(await page.textContent('main')).toMatch(/佐藤 新さん\s*もっと話したい/);
      expect(await faultsOf(page)).toEqual([]);
      await picture(page, 'acquaintances');
      await page.context().close();
      const arata = await signIn(stack, ARATA);
      const foreign = words.find(({ kind }) => kind === 'TALKED')!.id;
      await expect(arata.mutate('forgetAcquaintance', { id: foreign }, '')).rejects.toThrow();
      await expect(
        new Caller(stack.url).mutate('forgetAcquaintance', { id: foreign }, ''),
      ).rejects.toThrow();
      await momo.mutate(
        'forgetAcquaintance',
        { id: foreign },
        '... on AcquaintanceForgotten { id }',
      );
      expect((await own(momo)).map(({ kind }) => kind).sort()).toEqual(['MET', 'MORE']);
      expect(
        await stack.db.query(`select mark from after_card_marks where mark = 'talked'`),
      ).toEqual([]);
    },
  );

  chapter('a link that is none, of another page, or long over, leads nowhere', async () => {
    const foreign = links[MOMO]!.replace('/after/', '/follow/');
    for (const path of [foreign, '/follow/x', '/after/x', links.met!.replace('follow', 'after')])
      expect((await fetch(`${stack.url}${path}`)).status).toBe(404);
    const late = await new Caller(stack.url).mutate<{ __typename: string }>(
      'answerAfterCard',
      { token: links[MOMO]!.slice('/after/'.length), talked: [], more: [], known: [] },
      '',
    );
    expect(late.__typename).toBe('AfterCardClosed');
    const closed = await new Caller(stack.url).mutate<{ __typename: string }>(
      'answerFollowUp',
      { token: links.met!.slice('/follow/'.length), answer: 'NO' },
      '',
    );
    expect(closed.__typename).toBe('FollowUpClosed');
  });

  chapter('a program that opens every link of every mail twice changes nothing', async () => {
    await stack.settled();
    const before = await fingerprint(stack.db);
    expect((await openEveryLink(stack)).some((path) => path.startsWith('/follow/'))).toBe(true);
    expect(await fingerprint(stack.db)).toEqual(before);
  });
});
