import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { AnswerQuestions } from '../application/answer-questions';
import { ForgetFood } from '../application/forget-food';
import { WithdrawResponse } from '../application/withdraw-response';
import { storyNeeds } from '../story.factory';
import { platformModules, testConfig } from '../../../../test/support/area';
import { createTestDatabase } from '../../../../test/support/database';
import { openRsvpsHttp, type RsvpsHttp } from './rsvps-http.factory';

const KITCHEN = `query ($id: ID!) { occurrence(id: $id) { kitchen {
  heads unanswered dishes { count } allergies { allergen count } line(locale: ja) anonymousLine(locale: ja) csv(locale: ja) } } }`;
const ATTENDEES = `query ($id: ID!) { occurrence(id: $id) { attendees { edges { node { name answers { question { kind } text allergies } } } } } }`;
const WA = '0197b6a0-0000-7000-8000-00000000000a';
const FOOD = '0197b6a0-0000-7000-8000-0000000000f0';
const FROM = '0197b6a0-0000-7000-8000-0000000000f1';

describe('the kitchen of a date', () => {
  let http: RsvpsHttp;
  let date: string;
  let helper: Viewer;
  const tickets: Record<string, string> = {};

  beforeAll(async () => {
    const db = await createTestDatabase(storyNeeds.migrations);
    http = await openRsvpsHttp({ db, modules: platformModules, config: testConfig(db.url) });
    const { story } = http;
    date = await story.occurrence({ capacity: 3 });
    await story.area.db.query(
      `insert into questions (id, series_id, key, position, kind, prompt_ja, options, per_head, required, audience, created_at)
       select x.id::uuid, o.series_id, x.id::uuid, x.position, x.kind, '質問', x.options::jsonb, x.kind = 'food', false, 'everybody', app_now()
         from occurrences o, (values ($2, 0, 'food', $3), ($4, 1, 'text', '[]')) x (id, position, kind, options)
        where o.id = $1`,
      [date, FOOD, JSON.stringify([{ id: WA, label: { ja: '和朝食', en: null } }]), FROM],
    );
    for (const name of ['Tanaka', 'Sato', 'Suzuki', 'Waits'])
      tickets[name] = (await story.attend(date, name)).token;
    helper = await story.person('Helper');
    await story.area.db.query(
      `insert into memberships (club_id, person_id, role, since) values ($1, $2, 'helper', now())`,
      [story.clubId, helper.personId],
    );
    await say('Tanaka', { allergies: ['egg'], otherAllergies: '蜂蜜' }, '市川');
    await say('Sato', {});
    await say('Waits', { allergies: ['crab'] });
  });
  afterAll(() => http.close());

  const say = async (name: string, food: object, from?: string) => {
    const outcome = await http.story.get(AnswerQuestions).execute(null, {
      ticketToken: tickets[name]!,
      answers: [
        { questionId: FOOD, choices: [WA], ...food },
        { questionId: FROM, text: from ?? null },
      ],
    });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
  };
  const kitchen = async (viewer: Viewer | null) => {
    const { data, errors } = await http.ask(KITCHEN, { id: date }, viewer);
    return (
      errors?.[0]?.extensions['code'] ?? (data!['occurrence'] as Record<string, unknown>)['kitchen']
    );
  };
  const foods = () =>
    http.story.area.db.query<{ name: string }>(
      `select r.name from question_answers a join rsvps r on r.id = a.rsvp_id
        where a.question_id = $1 order by r.name`,
      [FOOD],
    );

  it('is counted over firm seats, for its hosts and helpers', async () => {
    const order = {
      ...{ heads: 3, unanswered: 1, dishes: [{ count: 2 }] },
      allergies: [{ allergen: 'EGG', count: 1 }],
      line: '3名：和朝食2・未回答1 ／ アレルギー：卵1（Tanakaさん）・「蜂蜜」（Tanakaさん）',
      anonymousLine: '3名：和朝食2・未回答1 ／ アレルギー：卵1・「蜂蜜」',
      csv: '\ufeff名前,料理,アレルギー,その他\r\nTanakaさん,和朝食,卵,蜂蜜\r\nSatoさん,和朝食,,\r\nSuzukiさん,,,\r\n',
    };
    expect(await kitchen(http.story.host)).toEqual(order);
    expect(await kitchen(helper)).toEqual(order);
  });

  it('is nobody else’s to read', async () => {
    expect(await kitchen(null)).toBe('UNAUTHENTICATED');
    expect(await kitchen(await http.story.person('Tanaka'))).toBe('FORBIDDEN');
  });

  it('is all that helpers read of answers; hosts read the rest, too', async () => {
    const seen = async (viewer: Viewer) =>
      JSON.stringify((await http.ask(ATTENDEES, { id: date }, viewer)).data);
    expect(await seen(http.story.host)).toContain('市川');
    expect(await seen(helper)).not.toContain('市川');
    expect(await seen(helper)).toContain('EGG');
  });

  it('says nothing of it in events', async () => {
    expect(JSON.stringify(await http.story.area.events())).not.toMatch(/egg|蜂蜜|crab/i);
  });

  it('forgets who does not come, and everybody thirty days after', async () => {
    const { story } = http;
    await story.get(WithdrawResponse).execute(tickets['Sato']!);
    await story.pass('2 hours');
    await story.get(ForgetFood).execute();
    expect((await foods()).map(({ name }) => name)).toEqual(['Tanaka', 'Waits']);
    await story.area.db.setClock('2026-12-19T23:00:00Z');
    await story.get(ForgetFood).execute();
    expect(await foods()).toHaveLength(2);
    await story.area.db.setClock('2026-12-20T00:00:00Z');
    await story.get(ForgetFood).execute();
    expect(await foods()).toEqual([]);
    const left = await story.area.db.query(`select value from question_answers`);
    expect(left).toEqual([{ value: { kind: 'text', text: '市川' } }]);
  });
});
