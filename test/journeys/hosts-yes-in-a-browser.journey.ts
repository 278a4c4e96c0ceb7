import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, faultsOf, openBrowser, picture } from '../support/browser';
import { Caller } from '../support/graphql-client';
import { hostInABrowser } from '../support/host-in-a-browser';
import { codeIn, codeMails, nextCodeMail, signIn } from '../support/people-of-the-story';
import { startStack, type Stack } from '../support/stack';

const inChromium = chromiumPath ? describe : describe.skip;

inChromium("people who wait for a host's yes, with JavaScript and without", () => {
  let stack: Stack;
  let browser: Browser;
  let open: ReturnType<typeof hostInABrowser>;
  let occurrenceId: string;
  const waiting = () => `/host/occurrences/${occurrenceId}?state=awaiting_approval`;
  const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

  /** Answers with a line to the host and one to the question, and brings somebody along. */
  const answerWith = async (name: string, email: string, note: string): Promise<void> => {
    const caller = new Caller(stack.url);
    const seen = codeMails(stack, email).length;
    const { confirmationId } = await caller.mutate<{ __typename: string; confirmationId: string }>(
      'respondToOccurrence',
      { occurrenceId, name, email, note, screening: '友人の紹介です', locale: 'ja' },
      '... on AnswerReceived { confirmationId }',
    );
    const code = codeIn(await nextCodeMail(stack, email, seen));
    const { ticket } = await caller.mutate<{ __typename: string; ticket: { token: string } }>(
      'confirmResponse',
      { confirmationId, code },
      '... on ResponseConfirmed { ticket { token } }',
    );
    await caller.mutate(
      'changeCompanions',
      { token: ticket.token, companions: [{ name: `${name}の連れ` }] },
      '',
    );
  };

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2031-01-06T03:00:00Z');
    browser = await openBrowser();
    open = hostInABrowser(stack, browser, 'asako@example.jp');
    const host = await signIn(stack, 'asako@example.jp');
    const made = await host.mutate<{
      __typename: string;
      series: { id: string };
      firstOccurrence: { id: string };
    }>(
      'createSeries',
      {
        title: { ja: '川べり朝食会' },
        rrule: 'FREQ=WEEKLY;BYDAY=WE',
        startLocal: '2031-01-08T07:00:00',
        timeZone: 'Asia/Tokyo',
        durationMinutes: 90,
        capacity: 24,
      },
      '... on SeriesCreated { series { id } firstOccurrence { id } }',
    );
    occurrenceId = made.firstOccurrence.id;
    const rules = {
      ...{ approval: 'EVERYBODY', companionsMax: 2 },
      screening: { ja: 'どこで知りましたか' },
    };
    await host.mutate('setAnswerRules', { seriesId: made.series.id, rules }, '');
    await answerWith('青木 葵', 'aoi@example.jp', '朝は久しぶりです。よろしくお願いします。');
    await answerWith('馬場 文', 'fumi@example.jp', '名刺を配りたいです。');
    await answerWith('千葉 力', 'riki@example.jp', '本の話がしたいです。');
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  it('stand first of what needs the host, with what they wrote', async () => {
    const page = await open('/host');
    await page.getByRole('link', { name: /3人.*承認/ }).click();
    await row(page, '青木 葵').getByText('朝は久しぶりです').waitFor();
    await row(page, '青木 葵').getByText('どこで知りましたか').waitFor();
    await row(page, '青木 葵').getByText('友人の紹介です').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'approval-waiting');
    await page.context().close();
  }, 90_000);

  it('get a yes in one press', async () => {
    const page = await open(waiting());
    await row(page, '青木 葵').getByRole('button', { name: '承認する' }).click();
    await page.getByText('承認しました').waitFor();
    expect(page.url()).toContain('state=awaiting_approval');
    await stack.inbox.waitFor({ to: 'aoi@example.jp', subject: /お席が決まりました/ });
    await page.getByRole('link', { name: /^来る 1/ }).click();
    await row(page, '青木 葵').getByText('同伴 青木 葵の連れさん').waitFor();
    await page.context().close();
  }, 90_000);

  it('or a no without JavaScript: a reason that is too long is kept and told by its field', async () => {
    const page = await open(waiting(), { javaScript: false });
    const fumi = row(page, '馬場 文');
    await fumi.locator('summary').click();
    await fumi.getByLabel('見送る理由').fill('長'.repeat(301));
    await fumi.getByRole('button', { name: /見送り、お知らせする/ }).click();
    await fumi.getByText('300').first().waitFor();
    expect(await fumi.getByLabel('見送る理由').inputValue()).toBe('長'.repeat(301));
    await fumi.getByLabel('見送る理由').fill('勧誘はお断りしています。');
    await fumi.getByRole('button', { name: /見送り、お知らせする/ }).click();
    await page.getByText('見送りました').waitFor();
    const told = await stack.inbox.waitFor({ to: 'fumi@example.jp', subject: /お返事/ });
    expect(told.text).toContain('勧誘はお断りしています。');
    await page.getByRole('link', { name: /^承認を見送った方 1/ }).click();
    await row(page, '馬場 文').waitFor();
    await page.context().close();
  }, 90_000);

  it('a call is written down by hand, with the words that were said', async () => {
    const page = await open(`/host/occurrences/${occurrenceId}`);
    const aoi = row(page, '青木 葵');
    await aoi.getByText('変える').first().click();
    await aoi.getByText('未定').click();
    await aoi.getByLabel('ひとこと').fill('電話：仕事次第とのこと');
    await aoi.getByRole('button', { name: /記録する/ }).click();
    await page.getByText('お返事を記録しました').waitFor();
    await page.getByRole('link', { name: /^未定 1/ }).click();
    await row(page, '青木 葵')
      .getByRole('definition')
      .getByText('電話：仕事次第とのこと')
      .waitFor();
    await row(page, '青木 葵').getByText('主催者が手で回答').waitFor();
    await row(page, '青木 葵').getByText('変える').first().click();
    await row(page, '青木 葵').getByText('来る', { exact: true }).click();
    await row(page, '青木 葵')
      .getByRole('button', { name: /記録する/ })
      .click();
    await page.getByText('お返事を記録しました').waitFor();
    await page.context().close();
  }, 90_000);

  it('on the day one tap says that somebody sent word, at the door and on the list', async () => {
    await stack.db.setClock('2031-01-07T21:45:00Z');
    const door = await open(`/door/${occurrenceId}`, { javaScript: false });
    const aoi = row(door, '青木 葵');
    expect((await aoi.boundingBox())!.height).toBeLessThan(76);
    await aoi.locator('summary').click();
    await aoi.getByRole('button', { name: /連絡あり/ }).click();
    await aoi.getByText('連絡あり').first().waitFor();
    await door.context().close();
    const page = await open(`/host/occurrences/${occurrenceId}`);
    await row(page, '青木 葵').getByText('連絡あり').waitFor();
    await row(page, '青木 葵').getByText('変える').first().click();
    await row(page, '青木 葵')
      .getByRole('button', { name: /連絡を取り消す/ })
      .click();
    await page.getByText('を取り消しました').waitFor();
    await page.goto(`${stack.url}/host/occurrences/${occurrenceId}/print/names`);
    await page.getByText('青木 葵の連れ').waitFor();
    await page.goto(`${stack.url}/host/occurrences/${occurrenceId}/print/list`);
    await page.getByText('同伴 青木 葵の連れ').waitFor();
    await page.context().close();
  }, 90_000);

  it('and the parts of a date are one row, with the current one in view', async () => {
    const page = await open(`/host/occurrences/${occurrenceId}/messages`);
    const tabs = page.getByRole('navigation', { name: '川べり朝食会' });
    expect((await tabs.boundingBox())!.height).toBeLessThan(64);
    const current = (await tabs.getByRole('link', { name: '連絡' }).boundingBox())!;
    expect(current.x + current.width).toBeLessThanOrEqual(390);
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  }, 90_000);
});
