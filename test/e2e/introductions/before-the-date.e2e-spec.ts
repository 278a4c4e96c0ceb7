import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { Caller } from '../../support/graphql-client';
import { answer, signIn } from '../../support/people-of-the-story';
import { startStack, type Stack } from '../../support/stack';
import { story } from '../../support/story';

interface Date {
  readonly id: string;
  readonly slug: string;
}

const PEOPLE = {
  木村: { gives: ['確定申告の相談'], asks: ['パンの焼き方'], topics: ['古地図'] },
  麦野: { gives: ['パン作り'], asks: ['税理士に相談したい'], topics: ['古地図'] },
  川瀬: { gives: ['パンの焼き方'], asks: ['ピアノの先生を探しています'] },
  森: { gives: ['ワインの選び方'], asks: [] },
} as const;

describe('before a date, a member hears', () => {
  let stack: Stack;
  let date: Date;
  let clubSlug: string;
  const then = story('whom they may meet, and what to ask', 60_000);
  const members = {} as Record<keyof typeof PEOPLE, Caller>;
  const tickets = {} as Record<keyof typeof PEOPLE, string>;
  const says = async (path: string, caller = new Caller(stack.url)) =>
    (await caller.page(path)).text.replaceAll('<!-- -->', '').replaceAll('\u200b', '');

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2030-12-20T03:00:00Z');
    const host = await signIn(stack, 'asako@example.jp');
    const made = await host.mutate<{
      __typename: string;
      series: { club: { slug: string }; nextOccurrences: Date[] };
    }>(
      'createSeries',
      {
        ...{ title: { ja: '朝の会' }, rrule: 'FREQ=WEEKLY;BYDAY=WE', timeZone: 'Asia/Tokyo' },
        ...{ startLocal: '2031-01-08T07:00:00', durationMinutes: 90, capacity: 12 },
      },
      '... on SeriesCreated { series { club { slug } nextOccurrences(first: 1) { id slug } } }',
    );
    date = made.series.nextOccurrences[0]!;
    clubSlug = made.series.club.slug;
    for (const [n, name] of (Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]).entries()) {
      const email = `member${n}@example.jp`;
      tickets[name] = (await answer(stack, date.id, name, email)).token;
      members[name] = await signIn(stack, email);
      const profile = { ...PEOPLE[name], introductionsConsent: true };
      const told = await members[name].mutate('tellWishes', { profile }, '');
      expect(told.__typename).toBe('WishesTold');
    }
    await members.川瀬.mutate('showName', { audience: 'ATTENDEES' }, '');
  }, 90_000);
  afterAll(() => stack.stop());

  then('how many who come can help, and the names of those who show theirs', async () => {
    const page = await says(`/e/${date.slug}`, members.木村);
    expect(page).toContain('探していることに力になれる方が2人来ます');
    expect(page).toContain('パンの焼き方：川瀬さん、ほか1人');
    expect(page).toContain('確定申告の相談：1人');
    expect(page).toContain('古地図：1人');
    expect(page).not.toContain('麦野');
  });

  then(
    'questions worth asking, on the page and the ticket: quoted with a name that is shown, else about a thing',
    async () => {
      for (const page of [
        await says(`/e/${date.slug}`, members.木村),
        await says(`/t/${tickets.木村}`),
      ]) {
        expect(page).toContain('当日きいてみたいこと');
        expect(page).toContain('あなたの「確定申告の相談」が役に立ちそうです');
        expect(page).toContain('川瀬さんに：「ピアノの先生を探しています」は見つかりそうですか');
        expect(page).not.toContain('税理士に相談したい');
        expect(page).not.toContain('麦野');
      }
    },
  );

  then('a chip for each line, but nothing of the words that only hosts may change', async () => {
    const propose = `query ($texts: [String!]!) { proposeConcepts(texts: $texts) { text concepts { id name { en } } } }`;
    const texts = ['パンの焼き方', '確定申告の相談'];
    const { proposeConcepts: chips } = await members.木村.get<{
      proposeConcepts: { text: string; concepts: { id: string }[] }[];
    }>(propose, { texts });
    expect(chips.map(({ text, concepts }) => [text, concepts.length > 0])).toEqual(
      texts.map((text) => [text, true]),
    );
    const many = Array.from({ length: 11 }, (_, n) => `line ${n}`);
    for (const [caller, asked, code] of [
      [new Caller(stack.url), texts, 'UNAUTHENTICATED'],
      [members.木村, many, 'BAD_USER_INPUT'],
    ] as const) {
      const { errors } = await caller.ask(propose, { texts: asked });
      expect(errors?.[0]?.extensions.code).toBe(code);
    }
    const { club } = await members.木村.get<{ club: { id: string; introductionWords: null } }>(
      `{ club(slug: "${clubSlug}") { id introductionWords { concepts { id } } } }`,
    );
    expect(club.introductionWords).toBeNull();
    const { errors } = await members.木村.ask(
      `mutation ($input: AddClubConceptInput!) { addClubConcept(input: $input) { __typename } }`,
      { input: { clubId: club.id, ja: ['暗渠'], en: [] } },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  then(
    'and strangers, people without a yes, and readers afterwards hear nothing of it',
    async () => {
      const stranger = await says(`/e/${date.slug}`);
      for (const words of ['この回で会えそうな方', '当日きいてみたいこと', '川瀬'])
        expect(stranger).not.toContain(words);
      await members.木村.mutate('tellWishes', { profile: { introductionsConsent: false } }, '');
      const page = await says(`/e/${date.slug}`, members.木村);
      expect(page).toContain('ご紹介を受ける設定にすると');
      expect(page).not.toContain('川瀬さん、ほか');
      expect(page).not.toContain('ピアノの先生を');
      // With one less, the three others are too few for a number.
      expect(await says(`/e/${date.slug}`, members.森)).not.toContain('この回で会えそうな方');
      await members.木村.mutate('tellWishes', { profile: { introductionsConsent: true } }, '');
      await stack.settled();
      await stack.db.setClock('2031-01-08T02:00:00Z');
      expect(await says(`/e/${date.slug}`, members.木村)).not.toContain('この回で会えそうな方');
      expect(await says(`/t/${tickets.木村}`)).not.toContain('当日きいてみたいこと');
    },
  );
});
