import { describe, expect, it } from '@jest/globals';
import type { Question } from './question';
import type { QuestionDraft } from './question-draft';
import { planQuestions } from './question-plan';

const text = (ja: string) => ({ ja, en: null });
const asked = (id: string, more: Partial<Question> = {}): Question => ({
  ...{ id, key: `${id}-key`, seriesId: 's', position: 0, retired: false },
  ...{ kind: 'one_of', prompt: text(id), min: null, max: null, perHead: false },
  options: [
    { id: 'wa', label: text('和朝食') },
    { id: 'yo', label: text('洋朝食') },
  ],
  ...{ required: false, audience: 'everybody' },
  ...more,
});
const draft = (of: Question, more: Partial<QuestionDraft> = {}): QuestionDraft => ({
  ...{ id: of.id, kind: of.kind, prompt: of.prompt, options: of.options },
  ...{ min: of.min, max: of.max, perHead: of.perHead },
  ...{ required: of.required, audience: of.audience },
  ...more,
});
const planned = (current: Question[], drafts: QuestionDraft[]) => {
  let made = 0;
  const outcome = planQuestions('s', current, drafts, () => `new-${(made += 1)}`);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

describe('saving questions', () => {
  const menu = asked('menu');
  const ride = asked('ride', { position: 1 });

  it('of a list that is as it was does nothing', () => {
    expect(planned([menu, ride], [draft(menu), draft(ride)])).toEqual({
      ...{ insert: [], update: [], retire: [] },
    });
  });

  it('in another order, or asked otherwise, keeps the same questions', () => {
    const plan = planned([menu, ride], [draft(ride), draft(menu, { required: true })]);
    expect(plan.update).toMatchObject([
      { id: 'ride', position: 0 },
      { id: 'menu', position: 1, required: true },
    ]);
    expect(plan).toMatchObject({ insert: [], retire: [] });
  });

  it('with other words makes a new version, which knows what it came from', () => {
    const plan = planned([menu], [draft(menu, { prompt: text('朝食は') })]);
    expect(plan).toMatchObject({ update: [], retire: ['menu'] });
    expect(plan.insert).toMatchObject([
      { id: 'new-1', key: 'menu-key', options: [{ id: 'wa' }, { id: 'yo' }] },
    ]);
  });

  it('gives an option with another label another id, so that nobody has chosen it yet', () => {
    const options = [
      { id: 'wa', label: text('洋朝食') },
      { id: 'yo', label: text('洋朝食セット') },
    ];
    const [version] = planned([menu], [draft(menu, { options })]).insert;
    expect(version!.options.map(({ id }) => id)).toEqual(['new-1', 'new-2']);
    const kept = planned(
      [menu],
      [draft(menu, { options: [...menu.options.slice(1), options[0]!] })],
    );
    expect(kept.insert[0]!.options.map(({ id }) => id)).toEqual(['yo', 'new-1']);
  });

  it('without a question retires it', () => {
    expect(planned([menu, ride], [draft(menu)])).toMatchObject({ retire: ['ride'] });
  });

  it('refuses an id that is not asked, or twice', () => {
    const list = [draft(menu), draft(menu)];
    expect(planQuestions('s', [menu], list, String)).toMatchObject({
      refusal: { code: 'UNKNOWN_QUESTION', question: 1 },
    });
    expect(planQuestions('s', [], [draft(menu)], String)).toMatchObject({
      refusal: { code: 'UNKNOWN_QUESTION', question: 0 },
    });
  });
});
