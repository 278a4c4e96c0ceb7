import { describe, expect, it } from '@jest/globals';
import { readAnswer } from './read-answer.server';

const form = (fields: readonly (readonly [string, string])[]): FormData => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};

describe('a form of answers', () => {
  it('is a plain yes where nothing else was told', () => {
    const { input, typed } = readAnswer(
      form([
        ['name', '森 結衣'],
        ['email', 'yui@example.jp'],
        ['response', 'ACCEPTED'],
        ['said', 'ACCEPTED'],
        ['note', ''],
      ]),
    );
    expect(input).toEqual({
      ...{ response: 'ACCEPTED', companions: [], answers: null, keepFood: null, note: null },
      ...{ screening: null, code: null, invitation: null, always: false, shortNotice: false },
    });
    expect(typed).toMatchObject({ count: 0, said: 'ACCEPTED', problem: null });
  });

  it('says yes by the large button, whatever is chosen beside the small one', () => {
    const chosen = ['said', 'DECLINED'] as const;
    expect(readAnswer(form([chosen])).input.response).toBe('DECLINED');
    expect(readAnswer(form([chosen, ['response', 'ACCEPTED']])).input.response).toBe('ACCEPTED');
    expect(readAnswer(form([['said', 'nonsense']])).input.response).toBe('ACCEPTED');
  });

  it('brings as many as were chosen, with the names of the fields that were shown', () => {
    const names = ['高橋 葵', '', '田中 伸'].map((name) => ['companion', name] as const);
    const { input, typed, plain } = readAnswer(form([['count', '2'], ...names]));
    expect(input.companions).toEqual([{ name: '高橋 葵' }, { name: null }]);
    expect(typed.names).toEqual(['高橋 葵', '', '田中 伸']);
    expect([...plain.keys()]).toEqual(['count']);
  });

  it.each([
    ['51', 51],
    ['1e9', 100],
    ['-3', 0],
    ['1.5', 1],
    ['Infinity', 100],
    ['many', 0],
  ])('reads the number %s as %i: what is too many is the schema’s to refuse', (count, expected) => {
    expect(readAnswer(form([['count', count]])).input.companions).toHaveLength(expected);
  });

  it('leaves out the heads of those who do not come after all', () => {
    const id = '0197b6a0-0000-7000-8000-0000000000f0';
    const asked = [0, 1, 2].map((head) => ['asked', `TEXT.${id}.${head}`] as const);
    const said = [0, 1, 2].map((head) => [`q.${id}.${head}`, `${head}`] as const);
    const { input, typed } = readAnswer(form([['count', '1'], ...asked, ...said]));
    expect(input.answers?.map(({ head }) => head)).toEqual([0, 1]);
    expect(Object.keys(typed.values)).toHaveLength(3);
  });
});
