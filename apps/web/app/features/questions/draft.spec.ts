import { describe, expect, it } from '@jest/globals';
import { askedRows, emptyRow, optionLines, previewOf, rowsOf } from './draft';

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

describe('the question editor', () => {
  it('reads as many rows as it was sent, in the order that the host wants', () => {
    const rows = rowsOf(
      form({
        rows: '3',
        ...{ 'r.0.kind': 'FOOD', 'r.0.ja': '朝食', 'r.0.place': '2', 'r.0.required': '1' },
        ...{ 'r.1.kind': 'nonsense', 'r.1.ja': 'どちらから', 'r.1.place': '1' },
        ...{ 'r.2.id': 'x', 'r.2.ja': '古い', 'r.2.drop': '1' },
      }),
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['FOOD', 'TEXT', 'TEXT']);
    expect(askedRows(rows).map(({ ja, n }) => [ja, n])).toEqual([
      ['どちらから', 1],
      ['朝食', 0],
    ]);
  });

  it('takes no end of rows from nobody', () => {
    expect(rowsOf(form({ rows: '100000' }))).toHaveLength(40);
    expect(rowsOf(form({}))).toEqual([]);
  });

  it('reads options line by line, in one language or two', () => {
    expect(optionLines('和朝食 | Japanese\r\n\n 洋朝食｜Western\nパン')).toEqual([
      { ja: '和朝食', en: 'Japanese' },
      { ja: '洋朝食', en: 'Western' },
      { ja: 'パン', en: '' },
    ]);
  });

  it('previews what is typed, in the reader’s language where there is one', () => {
    const rows = [
      { ...emptyRow(1), kind: 'FOOD' as const, ja: '朝食', options: '和 | Japanese\n洋' },
    ];
    expect(previewOf(rows, 'en').questions).toMatchObject([
      { prompt: '朝食', options: [{ label: 'Japanese' }, { label: '洋' }] },
    ]);
    expect(previewOf([emptyRow(1)], 'ja').questions).toEqual([]);
  });
});
