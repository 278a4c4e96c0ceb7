import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, faultsOf, openBrowser, phone, picture } from '../support/browser';
import { hostInABrowser } from '../support/host-in-a-browser';
import { codeIn, signIn, tokenIn } from '../support/people-of-the-story';
import { startStack, type Stack } from '../support/stack';

const inChromium = chromiumPath ? describe : describe.skip;

inChromium('a host says how answers are taken, and invites', () => {
  let stack: Stack;
  let browser: Browser;
  let open: ReturnType<typeof hostInABrowser>;
  let slug: string;
  let occurrenceId: string;
  const rule = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
  const choose = (page: Page, name: string, choice: string) =>
    rule(page, name).getByText(choice, { exact: true }).click();

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2031-01-06T03:00:00Z');
    browser = await openBrowser();
    open = hostInABrowser(stack, browser, 'asako@example.jp');
    const host = await signIn(stack, 'asako@example.jp');
    const made = await host.mutate<{
      __typename: string;
      series: { slug: string };
      firstOccurrence: { id: string };
    }>(
      'createSeries',
      {
        title: { ja: '川べり朝食会' },
        rrule: 'FREQ=WEEKLY;BYDAY=WE',
        startLocal: '2031-01-22T07:00:00',
        timeZone: 'Asia/Tokyo',
        durationMinutes: 90,
        capacity: 12,
      },
      '... on SeriesCreated { series { slug } firstOccurrence { id } }',
    );
    ({ slug } = made.series);
    occurrenceId = made.firstOccurrence.id;
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  it('looks at them before saving, without JavaScript, and a mistake keeps everything typed', async () => {
    const page = await open(`/host/series/${slug}/answers`, { javaScript: false });
    await choose(page, '受付の始まり', '○日前の時刻');
    await page.locator('#opens-days').fill('7');
    await page.locator('#opens-at').fill('25:00');
    await choose(page, '主催者の承認', 'はじめての方だけ');
    await choose(page, '同伴できる人数', '2人');
    await page.getByLabel('はじめての方への質問（日本語）').fill('どこで知りましたか');
    await page.getByRole('button', { name: '見え方を確かめる' }).click();
    await page.getByText('7:00のように入力してください').first().waitFor();
    expect(await page.locator('#opens-days').inputValue()).toBe('7');
    await page.locator('#opens-at').fill('20:00');
    await page.getByRole('button', { name: '見え方を確かめる' }).click();
    await page.getByText('まだ保存していません').waitFor();
    await page.getByText('1月15日(水) 20:00から申し込めます').waitFor();
    await page.getByText('「どこで知りましたか」').waitFor();
    expect(await stack.db.query(`select 1 from answer_rules`)).toEqual([]);
    await page.getByRole('button', { name: 'きまりを保存する' }).click();
    await page.getByText('きまりを保存しました').waitFor();
    expect(
      await stack.db.query(`select opens, approval, companions_max from answer_rules`),
    ).toEqual([{ opens: '7d@20:00', approval: 'newcomers', companions_max: 2 }]);
    await picture(page, 'answer-rules');
    expect(await rule(page, '主催者の承認').getByLabel('はじめての方だけ').isChecked()).toBe(true);
    await page.context().close();
  }, 90_000);

  it('one date differs, says so, and is given back', async () => {
    const page = await open(`/host/occurrences/${occurrenceId}/answers`);
    await choose(page, '受付の始まり', '公開したときから');
    await choose(page, '主催者の承認', 'いらない');
    await page.getByRole('button', { name: 'きまりを保存する' }).click();
    await page.getByText('きまりを保存しました').waitFor();
    await page.getByText('いつでも申し込めます').waitFor();
    expect(await page.getByText('この回だけのきまりです').count()).toBe(2);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'answer-rules-date');
    await page.getByRole('button', { name: '定例会のとおりに戻す' }).click();
    await page.getByText('定例会のきまりに戻しました').waitFor();
    await page.getByText('1月15日(水) 20:00から申し込めます').waitFor();
    await page.context().close();
  }, 90_000);

  it('keeps seats, in the order typed, and says which line is wrong', async () => {
    const page = await open(`/host/series/${slug}/answers`, { javaScript: false });
    const first = page.getByRole('group', { name: '取り置き 1' });
    await first.getByLabel('だれのために').selectOption('CODE');
    await first.getByLabel('席数').fill('40');
    await first.getByLabel('合い言葉').fill('朝顔');
    await first.getByLabel('順番').fill('2');
    const second = page.getByRole('group', { name: '取り置き 2' });
    await second.getByLabel('だれのために').selectOption('NEWCOMERS');
    await second.getByLabel('席数').fill('2');
    await second.getByLabel('順番').fill('1');
    await page.getByRole('button', { name: '取り置きを保存する' }).click();
    await first.getByText('席数は12以下にしてください').waitFor();
    expect(await first.getByLabel('合い言葉').inputValue()).toBe('朝顔');
    await first.getByLabel('席数').fill('3');
    await page.getByRole('button', { name: '取り置きを保存する' }).click();
    await page.getByText('取り置きを保存しました').waitFor();
    expect(await page.getByLabel('だれのために').first().inputValue()).toBe('NEWCOMERS');
    expect(await page.getByLabel('合い言葉').nth(1).inputValue()).toBe('朝顔');
    await page.context().close();
  }, 90_000);

  it('invites by mail and by a link, which leads a guest to a form that carries it', async () => {
    const rules = await open(`/host/series/${slug}/answers`);
    await choose(rules, '受付の始まり', '公開したときから');
    await choose(rules, '主催者の承認', 'いらない');
    await choose(rules, '申し込めるのは', '招待した方だけ');
    await rules.getByRole('button', { name: 'きまりを保存する' }).click();
    await rules.getByText('きまりを保存しました').waitFor();
    await rules.context().close();
    const page = await open(`/host/series/${slug}/invitations`, { javaScript: false });
    await page.getByText('メールで招待する').click();
    await page.getByLabel('メールアドレス').fill('momoko@example.jp\nnot an address');
    await page.getByRole('button', { name: '招待のメールを送る' }).click();
    await page.getByText('「not」は、メールアドレスの形が').first().waitFor();
    await page.getByLabel('メールアドレス').fill('momoko@example.jp');
    await page.getByRole('button', { name: '招待のメールを送る' }).click();
    await page.getByText('1人に招待のメールをお送りします').waitFor();
    await page.getByText('招待リンクをつくる').click();
    await page.getByLabel('リンクの名前').fill('読書会のみなさん');
    await page.getByLabel('何人まで').fill('1');
    await page.getByRole('button', { name: 'リンクをつくる' }).click();
    await page.getByText('招待リンクをつくりました').waitFor();
    const link = await page.getByLabel('読書会のみなさん').inputValue();
    await picture(page, 'invitations');
    await page.context().close();

    const guests = await phone(browser, { javaScript: false });
    const guest = await guests.newPage();
    await guest.goto(link);
    await guest.getByText('川べり朝食会へのご招待').first().waitFor();
    await picture(guest, 'invited');
    await guest.getByRole('link', { name: /1月22日/ }).click();
    await guest.getByLabel('お名前').first().fill('木村 澄子');
    await guest.getByLabel('メールアドレス').first().fill('sumiko@example.jp');
    await guest
      .getByRole('button', { name: /参加する/ })
      .first()
      .click();
    const mail = await stack.inbox.waitFor({ to: 'sumiko@example.jp', subject: /【\d{6}】/ });
    await guest.getByLabel(/確認コード/).fill(codeIn(mail));
    await guest
      .getByRole('button', { name: /確定|確認/ })
      .first()
      .click();
    await stack.inbox.waitFor({ to: 'sumiko@example.jp', subject: /お席が決まりました/ });
    await guest.goto(link);
    await guest.getByText('この招待リンクは、人数に達しました').waitFor();
    await guests.close();
    const invited = await stack.inbox.waitFor({ to: 'momoko@example.jp', subject: /ご招待/ });
    expect(tokenIn(invited, 'invited')).not.toBe(link.split('/').at(-1));
  }, 120_000);

  it('and takes the link back: it opens nothing any more', async () => {
    const page = await open(`/host/series/${slug}/invitations`);
    const link = await page.getByLabel('読書会のみなさん').inputValue();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /読書会のみなさん 取り消す/ }).click();
    await page.getByText('招待を取り消しました').waitFor();
    expect((await page.goto(link))!.status()).toBe(404);
    await page.context().close();
  }, 60_000);
});
