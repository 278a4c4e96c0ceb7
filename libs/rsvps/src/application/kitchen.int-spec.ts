import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openArea } from '../../../../test/support/area';
import { storyIn, storyNeeds, type Story } from '../story.factory';
import { AnswerQuestions } from './answer-questions';
import { PlanKitchen } from './plan-kitchen';
import { ReuseAnswers } from './reuse-answers';
import { TellKitchen } from './tell-kitchen';

const FOOD = '0197b6a0-0000-7000-8000-0000000000f0';
const FROM = '0197b6a0-0000-7000-8000-0000000000f1';

describe('the deadline of the kitchen', () => {
  let story: Story;
  let date: string;
  beforeAll(async () => {
    story = await storyIn(await openArea(storyNeeds));
    date = await story.occurrence({});
    await story.occurrence({ startsAt: '2026-11-20T22:00:00Z' });
    await story.area.db.query(
      `insert into questions (id, series_id, key, position, kind, prompt_ja, options, per_head, required, audience, created_at)
       select x.id::uuid, o.series_id, x.id::uuid, 0, x.kind, '質問', '[]', x.kind = 'food', false, 'everybody', app_now()
         from occurrences o, (values ($2, 'food'), ($3, 'text')) x (id, kind) where o.id = $1`,
      [date, FOOD, FROM],
    );
  });
  afterAll(() => story.area.close());

  const plan = async () => {
    await story.get(PlanKitchen).execute();
    return story.area.db.query<{ key: string; at: string }>(
      `select key, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as at from due_rows
        where name = 'rsvps.kitchen_deadline'`,
    );
  };
  const told = async () =>
    (await story.area.events()).filter(({ name }) => name === 'rsvps.kitchen_due').length;
  const rule = (text: string) =>
    story.area.db.query(
      `insert into answer_rules (id, series_id, kitchen_by, changed_at)
       select gen_random_uuid(), series_id, $2, app_now() from occurrences where id = $1
       on conflict (series_id) where occurrence_id is null do update set kitchen_by = excluded.kitchen_by`,
      [date, text],
    );

  it('is due two days before at 18:00 there, of dates that ask about food', async () => {
    expect(await plan()).toEqual([{ key: date, at: '2026-11-18 09:00' }]);
    // Another look finds nothing new, and leaves a row that a worker holds alone.
    await story.area.db.query(`update due_rows set attempts = 3`);
    await plan();
    expect(
      await story.area.db.query(`select attempts from due_rows where key = $1`, [date]),
    ).toEqual([{ attempts: 3 }]);
  });

  it('follows the rule, and is no more where the rule says so', async () => {
    await rule('1d@12:00');
    expect(await plan()).toEqual([{ key: date, at: '2026-11-19 03:00' }]);
    await rule('none');
    expect(await plan()).toEqual([]);
    await rule('2d@18:00');
    expect(await plan()).toEqual([{ key: date, at: '2026-11-18 09:00' }]);
  });

  it('is told once, at its time and not before', async () => {
    await story.get(TellKitchen).execute(date);
    expect(await told()).toBe(0);
    await story.area.db.setClock('2026-11-18T09:00:00Z');
    await Promise.all([story.get(TellKitchen).execute(date), story.get(TellKitchen).execute(date)]);
    expect(await told()).toBe(1);
    await plan();
    await story.get(TellKitchen).execute(date);
    expect(await told()).toBe(1);
  });

  it('is not told of a date that is off', async () => {
    await rule('1d@18:00');
    await story.area.db.setClock('2026-11-19T09:00:00Z');
    await story.area.db.query(
      `update occurrences set status = 'cancelled', cancelled_by = 'host' where id = $1`,
      [date],
    );
    await story.get(TellKitchen).execute(date);
    expect(await told()).toBe(1);
    await story.area.db.query(
      `update occurrences set status = 'scheduled', cancelled_by = null where id = $1`,
      [date],
    );
    await story.get(TellKitchen).execute(date);
    expect(await told()).toBe(2);
  });

  it('counts what somebody said the last time, when they come without the form', async () => {
    await story.area.db.setClock('2026-11-12T00:00:00Z');
    const next = await story.occurrence({ startsAt: '2026-12-03T22:00:00Z' });
    await story.area.db.query(
      `update occurrences set number = 2, series_id = (select series_id from occurrences where id = $1) where id = $2`,
      [date, next],
    );
    const first = await story.attend(date, 'Regular');
    const answers = [
      { questionId: FOOD, allergies: ['egg'] },
      { questionId: FROM, text: '市川' },
    ];
    const say = async (keepFood: boolean | null) => {
      const outcome = await story
        .get(AnswerQuestions)
        .execute(null, { ticketToken: first.token, answers, keepFood });
      if (!outcome.ok) throw new Error(outcome.refusal.code);
    };
    await say(null);
    const { rsvp } = await story.attend(next, 'Regular');
    const said = () =>
      story.area.db.query<{ value: { kind: string } }>(
        `select value from question_answers where rsvp_id = $1 order by question_id`,
        [rsvp.id],
      );
    await story.get(ReuseAnswers).execute(rsvp.id);
    // Food is not carried on without the person's own tick.
    expect((await said()).map(({ value }) => value.kind)).toEqual(['text']);
    await story.area.db.query(`delete from question_answers where rsvp_id = $1`, [rsvp.id]);
    await say(true);
    await story.get(ReuseAnswers).execute(rsvp.id);
    expect((await said()).map(({ value }) => value.kind)).toEqual(['food', 'text']);
    await story.get(ReuseAnswers).execute(rsvp.id);
    expect(await said()).toHaveLength(2);
  });
});
