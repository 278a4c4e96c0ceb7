import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { Database } from '@asaza/platform/database';
import { storyNeeds } from '../story.factory';
import { platformModules, testConfig } from '../../../../test/support/area';
import { createTestDatabase } from '../../../../test/support/database';
import { openRsvpsHttp, type RsvpsHttp } from './rsvps-http.factory';

const LIST = `version questions { id kind prompt { ja } options { id label { ja } } required }`;
const SET = `mutation ($input: SetQuestionsInput!) { setQuestions(input: $input) { __typename
  ... on QuestionsSet { list { ${LIST} } } ... on QuestionsRefused { code question field limit }
  ... on QuestionsEditedMeanwhile { code list { ${LIST} } } } }`;
const CHOOSE = `mutation ($input: ChooseQuestionsInput!) { chooseQuestions(input: $input) { __typename
  ... on QuestionsRefused { code question } } }`;
const ANSWER = `question { id prompt { ja } retired } head text choices allergies otherAllergies`;
const FORM = `own known keepsFood questions { id } answers { ${ANSWER} } proposed { ${ANSWER} }`;
const SAY = `mutation ($input: AnswerQuestionsInput!) { answerQuestions(input: $input) { __typename
  ... on QuestionsAnswered { form { ${FORM} } } ... on AnswerRefused { code questionId prompt { ja } head min max }
  ... on OccurrenceOver { code } ... on SeatReleased { code } } }`;

interface List {
  version: number;
  questions: { id: string; options: { id: string }[] }[];
}
interface Said {
  question: { id: string; prompt: { ja: string }; retired: boolean };
  text: string | null;
  choices: string[];
}
interface Form {
  own: boolean;
  known: boolean;
  keepsFood: boolean;
  questions: { id: string }[];
  answers: Said[];
  proposed: Said[];
}

const MENU = {
  ...{ kind: 'FOOD', prompt: { ja: '朝食はどちらになさいますか' }, required: true },
  options: [{ label: { ja: '和朝食' } }, { label: { ja: '洋朝食' } }],
};
const FROM = { kind: 'TEXT', prompt: { ja: 'どちらからいらっしゃいますか' } };
const FIRST = {
  kind: 'YES_NO',
  prompt: { ja: '写真に写っても大丈夫ですか' },
  audience: 'NEWCOMERS',
};

describe('questions of a series', () => {
  let http: RsvpsHttp;
  let seriesId: string;
  let first: string;
  let second: string;
  let list: List;
  const as = ({ personId }: { personId: string }): Viewer => ({ personId, sessionId: personId });

  beforeAll(async () => {
    const db = await createTestDatabase(storyNeeds.migrations);
    http = await openRsvpsHttp({ db, modules: platformModules, config: testConfig(db.url) });
    first = await http.story.occurrence({});
    second = await http.story.occurrence({ startsAt: '2026-11-26T22:00:00Z' });
    const [series] = await http.story.area.db.query<{ series_id: string }>(
      `select series_id from occurrences where id = $1`,
      [first],
    );
    seriesId = series!.series_id;
    await http.story.area.db.query(
      `update occurrences set series_id = $1, number = 2 where id = $2`,
      [seriesId, second],
    );
  });
  afterAll(() => http.close());

  const set = (questions: object[], version = list?.version ?? 0, viewer?: Viewer | null) =>
    http.mutate(
      SET,
      { seriesId, version, questions },
      viewer === undefined ? http.story.host : viewer,
    ) as Promise<{ __typename: string; list: List; code: string }>;
  const saved = async (questions: object[]) => {
    const done = await set(questions);
    if (done.__typename !== 'QuestionsSet') throw new Error(JSON.stringify(done));
    return (list = done.list);
  };
  const say = (input: object, viewer: Viewer | null = null) =>
    http.mutate(SAY, input, viewer) as Promise<{ __typename: string; form: Form; code: string }>;
  const formOf = async (occurrenceId: string, viewer: Viewer | null = null) => {
    const { data } = await http.ask(
      `query ($id: ID!) { occurrence(id: $id) { questions { ${FORM} } } }`,
      { id: occurrenceId },
      viewer,
    );
    return (data!['occurrence'] as { questions: Form }).questions;
  };

  it('are set by hosts, the whole list at once', async () => {
    await saved([MENU, FROM, FIRST]);
    expect(list).toMatchObject({ version: 1, questions: [{}, {}, {}] });
    const { data } = await http.ask(
      `query ($id: ID!) { series(id: $id) { questions { ${LIST} } } }`,
      {
        id: seriesId,
      },
    );
    expect(data).toEqual({ series: { questions: list } });
  });

  it('are refused with the place of what is wrong, and nothing is saved', async () => {
    expect(await set([MENU, { kind: 'ONE_OF', prompt: { ja: 'どれ' } }])).toEqual({
      ...{ __typename: 'QuestionsRefused', code: 'TOO_FEW_OPTIONS', question: 1 },
      ...{ field: 'options', limit: 2 },
    });
    expect(await set([MENU], 0)).toMatchObject({
      ...{ __typename: 'QuestionsEditedMeanwhile', code: 'QUESTIONS_EDITED_MEANWHILE', list },
    });
    const member = await http.story.person('Member');
    const tried = await http.ask(SET, { input: { seriesId, version: 1, questions: [] } }, member);
    expect(tried.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    const nobody = await http.ask(SET, { input: { seriesId, version: 1, questions: [] } });
    expect(nobody.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await http.story.area.db.query(`select version from question_lists`)).toEqual([
      { version: 1 },
    ]);
  });

  it('of two hosts who save at once let one through', async () => {
    const answers = await Promise.all([set([MENU, FROM, FIRST]), set([MENU, FROM, FIRST])]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'QuestionsEditedMeanwhile',
      'QuestionsSet',
    ]);
    list = answers.find(({ __typename }) => __typename === 'QuestionsSet')!.list;
  });

  it('are answered on the ticket, proposed the next time, food only where it was kept', async () => {
    const [menu, from] = list.questions;
    const ticket = await http.story.attend(first, 'Tanaka');
    const yo = menu!.options[1]!.id;
    const answers = [
      { questionId: menu!.id, choices: [yo], allergies: ['EGG'] },
      { questionId: from!.id, text: '市川' },
    ];
    const said = await say({ ticketToken: ticket.token, answers });
    expect(said.form).toMatchObject({
      ...{ known: true, keepsFood: false },
      answers: [{ choices: [yo], allergies: ['EGG'] }, { text: '市川' }],
    });
    const viewer = as(ticket.rsvp);
    expect(await formOf(second, viewer)).toMatchObject({
      answers: [],
      proposed: [{ text: '市川' }],
    });
    await say({ ticketToken: ticket.token, answers, keepFood: true });
    expect(await formOf(second, viewer)).toMatchObject({
      keepsFood: true,
      proposed: [{ choices: [yo], allergies: ['EGG'] }, { text: '市川' }],
    });
    expect(await formOf(second)).toMatchObject({ known: false, proposed: [], answers: [] });
    await say({ occurrenceId: first, answers, keepFood: false }, viewer);
    expect((await formOf(second, viewer)).proposed).toHaveLength(1);
  });

  it('are refused by their name, and what was answered before stays', async () => {
    const [menu, from] = list.questions;
    const ticket = await http.story.attend(first, 'Sato');
    const fine = { questionId: menu!.id, choices: [menu!.options[0]!.id] };
    const of = (answers: object[]) => say({ ticketToken: ticket.token, answers });
    await of([fine]);
    expect(await of([{ questionId: from!.id, text: 'x' }])).toMatchObject({
      ...{ __typename: 'AnswerRefused', code: 'ANSWER_REQUIRED', questionId: menu!.id },
      prompt: { ja: MENU.prompt.ja },
    });
    expect(await of([fine, { questionId: 'nothing', text: 'x' }])).toMatchObject({
      ...{ code: 'QUESTION_UNKNOWN', prompt: null },
    });
    expect((await say({ ticketToken: ticket.token, answers: [fine] })).form.answers).toHaveLength(
      1,
    );
    const foreign = await http.ask(SAY, { input: { ticketToken: 'x'.repeat(43), answers: [] } });
    expect(foreign.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    const stranger = await http.story.person('Nobody');
    const none = await http.ask(SAY, { input: { occurrenceId: first, answers: [] } }, stranger);
    expect(none.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('that are changed become new ones: answers keep the words that were answered', async () => {
    const [menu, from, photo] = list.questions;
    const ticket = await http.story.attend(first, 'Suzuki');
    const choices = [menu!.options[0]!.id];
    await say({
      ticketToken: ticket.token,
      answers: [
        { questionId: menu!.id, choices },
        { questionId: from!.id, text: '船橋' },
      ],
    });
    await saved([
      { ...MENU, id: menu!.id, options: keptOptions(menu!) },
      { ...FROM, id: from!.id, prompt: { ja: 'どの駅からいらっしゃいますか' } },
      { ...FIRST, id: photo!.id },
    ]);
    expect(list.questions[0]).toEqual(menu);
    expect(list.questions[1]!.id).not.toBe(from!.id);
    const gone = await say({
      ticketToken: ticket.token,
      answers: [
        { questionId: menu!.id, choices },
        { questionId: from!.id, text: '西船橋' },
      ],
    });
    expect(gone).toMatchObject({ code: 'QUESTION_GONE', prompt: { ja: FROM.prompt.ja } });
    const form = await formOf(first, as(ticket.rsvp));
    expect(form.answers[1]).toMatchObject({
      ...{ text: '船橋', question: { retired: true, prompt: { ja: FROM.prompt.ja } } },
    });
    // The new words, once answered, take the place of the old answer.
    const now = await say({
      ticketToken: ticket.token,
      answers: [
        { questionId: menu!.id, choices },
        { questionId: list.questions[1]!.id, text: '西船橋' },
      ],
    });
    expect(now.form.answers.map(({ text }) => text)).toEqual([null, '西船橋']);
  });

  const keptOptions = (menu: List['questions'][number]) =>
    MENU.options.map((option, n) => ({ ...option, id: menu.options[n]!.id }));

  it('can be left out at one date, and given back', async () => {
    const [menu] = list.questions;
    const choose = (questionIds: string[] | null) =>
      http.mutate(CHOOSE, { occurrenceId: second, questionIds }, http.story.host);
    expect(await choose([menu!.id])).toMatchObject({ __typename: 'QuestionsChosen' });
    expect(await formOf(second)).toMatchObject({ own: true, questions: [{ id: menu!.id }] });
    expect((await formOf(first)).questions).toHaveLength(3);
    expect(await choose(['0197b6a0-0000-7000-8000-000000000000'])).toMatchObject({
      ...{ __typename: 'QuestionsRefused', code: 'UNKNOWN_QUESTION', question: 0 },
    });
    await choose(null);
    expect(await formOf(second)).toMatchObject({ own: false, questions: [{}, {}, {}] });
  });

  it('for newcomers are put to whoever has not been there, and to strangers', async () => {
    const { rsvp } = await http.story.attend(first, 'Regular');
    expect((await formOf(second, as(rsvp))).questions).toHaveLength(3);
    await http.story.area.db.query(
      `insert into standing (club_id, person_id, visits, first_seen, last_seen) values ($1, $2, 1, now(), now())`,
      [http.story.clubId, rsvp.personId],
    );
    await http.story.area.db.query(
      `update occurrences set starts_at = starts_at - interval '30 days', ends_at = ends_at - interval '30 days'
        where id = $1`,
      [first],
    );
    expect((await formOf(second, as(rsvp))).questions).toHaveLength(2);
    expect((await formOf(second)).questions).toHaveLength(3);
    const late = await say({ occurrenceId: first, answers: [] }, as(rsvp));
    expect(late).toMatchObject({ __typename: 'OccurrenceOver', code: 'OCCURRENCE_OVER' });
  });

  it('are read for any number of dates with as many statements as for one', async () => {
    const { rsvp } = await http.story.attend(second, 'Tanaka');
    const third = await http.story.occurrence({ startsAt: '2026-12-03T22:00:00Z' });
    await http.story.area.db.query(
      `update occurrences set series_id = $1, number = 3 where id = $2`,
      [seriesId, third],
    );
    const spy = jest.spyOn(Database.prototype, 'rows');
    const counted = async (first: number) => {
      spy.mockClear();
      const { data } = await http.ask(
        `query ($id: ID!, $n: Int!) { series(id: $id) { nextOccurrences(first: $n) { questions { ${FORM} } } } }`,
        { id: seriesId, n: first },
        as(rsvp),
      );
      expect(
        (data as { series: { nextOccurrences: object[] } }).series.nextOccurrences,
      ).toHaveLength(first);
      return spy.mock.calls.map(([{ name }]) => name).sort();
    };
    const one = await counted(1);
    expect(one.filter((name) => name.startsWith('question')).length).toBeGreaterThan(3);
    expect(await counted(2)).toEqual(one);
    spy.mockRestore();
  });
});
