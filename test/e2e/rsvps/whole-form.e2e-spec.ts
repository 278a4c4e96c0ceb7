import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../../support/graphql-client';
import {
  codeIn,
  codeMails,
  nextCodeMail,
  signIn,
  tokenIn,
} from '../../support/people-of-the-story';
import { startStack, type Stack } from '../../support/stack';

interface Question {
  readonly id: string;
  readonly options: { readonly id: string }[];
}
const TICKET = `token response { seat party companions { name } note }
  questions { answers { question { id } head choices text allergies } }`;

describe('a party of three, from a shared link to the door', () => {
  let stack: Stack;
  let host: Caller;
  let date: { id: string; slug: string };
  let seriesId: string;
  let food: Question;
  let from: Question;
  let ticket: {
    token: string;
    response: object;
    questions: { answers: { head: number; question: { id: string } }[] };
  };
  const anyone = () => new Caller(stack.url);
  const dish = (head: number, n: number) => ({
    ...{ questionId: food.id, head, choices: [food.options[n]!.id], allergies: ['EGG'] },
  });
  const yui = () => ({
    ...{ occurrenceId: date.id, name: '森 結衣', email: 'yui@example.jp', locale: 'ja' },
    ...{ companions: [{ name: '高橋 葵' }, {}], code: 'ＦＡＮＳ', note: '少し遅れます' },
    answers: [dish(0, 0), dish(1, 1), dish(2, 0), { questionId: from.id, text: '市川' }],
  });
  const atHosts = (fields: string) =>
    host
      .get<{ occurrence: Record<string, unknown> }>(
        `query ($id: ID!) { occurrence(id: $id) { ${fields} } }`,
        { id: date.id },
      )
      .then(({ occurrence }) => occurrence);

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2030-12-20T03:00:00Z');
    host = await signIn(stack, 'asako@example.jp');
    const made = await host.mutate<{
      __typename: string;
      series: { id: string; nextOccurrences: { id: string; slug: string }[] };
    }>(
      'createSeries',
      {
        ...{ title: { ja: '朝の会' }, rrule: 'FREQ=WEEKLY;BYDAY=WE', timeZone: 'Asia/Tokyo' },
        ...{ startLocal: '2031-01-08T07:00:00', durationMinutes: 90, capacity: 12 },
      },
      '... on SeriesCreated { series { id nextOccurrences(first: 1) { id slug } } }',
    );
    seriesId = made.series.id;
    date = made.series.nextOccurrences[0]!;
    await host.mutate('setAnswerRules', { seriesId, rules: { companionsMax: 2 } }, '');
    const quota = {
      kind: 'CODE',
      code: 'Fans',
      seats: 3,
      releases: { daysBefore: 1, at: '18:00' },
    };
    await host.mutate('setQuotas', { occurrenceId: date.id, quotas: [quota] }, '');
    const dishes = ['和定食', '洋定食'].map((ja) => ({ label: { ja } }));
    const set = await host.mutate<{ __typename: string; list: { questions: Question[] } }>(
      'setQuestions',
      {
        ...{ seriesId, version: 0 },
        questions: [
          { kind: 'FOOD', prompt: { ja: 'お食事' }, required: true, options: dishes },
          { kind: 'TEXT', prompt: { ja: 'どちらから' } },
        ],
      },
      '... on QuestionsSet { list { questions { id options { id } } } }',
    );
    [food, from] = set.list.questions as [Question, Question];
  }, 90_000);
  afterAll(() => stack.stop());

  it('finds on the page of the link what is asked, and the code filled in', async () => {
    const { status, text } = await anyone().page(`/e/${date.slug}?code=Fans`);
    expect(status).toBe(200);
    for (const words of ['お食事', 'どちらから', 'お連れの人数', '取り置きのお席のコード「Fans」'])
      expect(text).toContain(words);
    expect((await anyone().page(`/e/${date.slug}`)).text).not.toContain('Fans');
  });

  it('has its three seats kept at once, and everything that was said after the proof', async () => {
    const received = await anyone().mutate<{ __typename: string; confirmationId: string }>(
      'respondToOccurrence',
      yui(),
      '... on AnswerReceived { confirmationId } ... on AnswerRefused { code }',
    );
    expect(received.__typename).toBe('AnswerReceived');
    expect(await atHosts('seats { held } quotas { taken }')).toEqual({
      ...{ seats: { held: 3 }, quotas: [{ taken: 3 }] },
    });
    expect(await atHosts('kitchen { heads }')).toEqual({ kitchen: { heads: 0 } });
    const mail = await nextCodeMail(stack, 'yui@example.jp', 0);
    const behindLink = await anyone().page(`/verify/${tokenIn(mail, 'verify')}`);
    expect(behindLink.text).toContain('お連れの方2人と参加します');
    const confirmed = await anyone().mutate<{ __typename: string; ticket: typeof ticket }>(
      'confirmResponse',
      {
        confirmationId: received.confirmationId,
        code: codeIn(mail),
      },
      `... on ResponseConfirmed { ticket { ${TICKET} } }`,
    );
    ticket = confirmed.ticket;
    expect(ticket.response).toEqual({
      ...{ seat: 'HELD', party: 3, note: '少し遅れます' },
      companions: [{ name: '高橋 葵' }, { name: null }],
    });
    expect(ticket.questions.answers.map(({ head }) => head)).toEqual([0, 1, 2, 0]);
    expect(await atHosts('seats { held } kitchen { heads dishes { count } }')).toEqual({
      ...{ seats: { held: 3 }, kitchen: { heads: 3, dishes: [{ count: 2 }, { count: 1 }] } },
    });
  });

  it('may bring nobody in again by typing the same address: what stands stands', async () => {
    await anyone().mutate(
      'respondToOccurrence',
      { ...yui(), companions: [], answers: [dish(0, 1)] },
      '',
    );
    await nextCodeMail(stack, 'yui@example.jp', 1);
    expect(await atHosts('seats { held } kitchen { dishes { count } }')).toEqual({
      ...{ seats: { held: 3 }, kitchen: { dishes: [{ count: 2 }, { count: 1 }] } },
    });
  });

  it('loses nothing to a no that somebody else typed: the mail and its page say what would be given up', async () => {
    const seen = codeMails(stack, 'yui@example.jp').length;
    await anyone().mutate('respondToOccurrence', { ...yui(), response: 'DECLINED' }, '');
    const mail = await nextCodeMail(stack, 'yui@example.jp', seen);
    expect(mail.text).toContain('お席をお持ちのときは、お返しします');
    const { text } = await anyone().page(`/verify/${tokenIn(mail, 'verify')}`);
    expect(text).toContain('「見送る」とお返事します');
    expect(await atHosts('seats { held }')).toEqual({ seats: { held: 3 } });
  });

  it('goes to the kitchen in a file with one byte order mark', async () => {
    const { text } = await host.page(`/host/occurrences/${date.id}/kitchen.csv`);
    expect(text.split('\ufeff')).toHaveLength(2);
    expect(text.startsWith('\ufeff名前,料理')).toBe(true);
  });

  it('is proposed its answers once it is signed in, and answers the next date with them in one press', async () => {
    const signedIn = await signIn(stack, 'yui@example.jp');
    const [next] = await stack.db.query<{ id: string; slug: string }>(
      `select id, slug from occurrences where series_id = $1 order by starts_at offset 1 limit 1`,
      [seriesId],
    );
    expect((await signedIn.page(`/e/${next!.slug}`)).text).toContain('市川');
    expect((await signedIn.page(`/e/${next!.slug}?other`)).text).not.toContain('市川');
    expect((await signedIn.page(`/e/${date.slug}`)).text).toContain('申し込み済み');
    const settled = await signedIn.mutate<{ __typename: string; response: object }>(
      'respondToOccurrence',
      {
        ...{ occurrenceId: next!.id, asViewer: true },
        answers: [dish(0, 0), { questionId: from.id, text: '市川' }],
      },
      '... on ResponseSettled { response { seat party } } ... on AnswerRefused { code }',
    );
    expect(settled).toMatchObject({ response: { seat: 'HELD', party: 1 } });
  });

  it('stands at the door with those who come along', async () => {
    await stack.db.setClock('2031-01-07T21:45:00Z');
    host = await signIn(stack, 'asako@example.jp');
    expect((await host.page(`/door/${date.id}`)).text).toContain('森 結衣');
    const [yui] = await stack.db.query<{ person_id: string }>(
      `select person_id from rsvps where occurrence_id = $1 and party = 3`,
      [date.id],
    );
    const checked = await host.mutate<{ __typename: string; entry: object }>(
      'checkIn',
      { occurrenceId: date.id, personId: yui!.person_id },
      '... on CheckedIn { entry { present companions party { name } } }',
    );
    expect(checked.entry).toEqual({
      ...{ present: true, companions: 2, party: [{ name: '高橋 葵' }, { name: null }] },
    });
  });
});
