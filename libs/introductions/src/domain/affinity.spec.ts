import { describe, expect, it } from '@jest/globals';
import { lexicalAffinity } from './affinity';
import { termsOf, topicKey } from './free-text';

const asks = [
  '確定申告に詳しい税理士を探しています',
  'パン作りを教えてほしい',
  '海外展開の相談をしたい',
  'looking for someone who bakes bread',
  'ワインに詳しい人と話したい',
  '契約書を英語でレビューできる方',
];
const gives = [
  '税理士です。確定申告の相談に乗れます',
  'パンの焼き方を教えられます',
  '海外展開のお手伝いができます',
  'I can teach bread baking',
  'ソムリエです。ワイン選び',
  'UIデザインができます',
  '英語の契約書のレビュー',
];
const affinity = lexicalAffinity(asks, gives);
const answers = (ask: string) => [...affinity.answersTo(ask).keys()];

describe('lexicalAffinity', () => {
  it.each([
    [asks[0]!, gives[0]!],
    [asks[1]!, gives[1]!],
    [asks[2]!, gives[2]!],
    [asks[3]!, gives[3]!],
    [asks[4]!, gives[4]!],
    [asks[5]!, gives[6]!],
  ])('「%s」 is answered by 「%s」 and by nothing else', (ask, give) => {
    expect(answers(ask)).toEqual([give]);
  });

  it('makes nothing of a common ending: a wine and a design are not alike', () => {
    expect(lexicalAffinity(['ワイン'], ['デザイン']).answersTo('ワイン').size).toBe(0);
  });

  it('makes nothing of polite words alone', () => {
    const polite = lexicalAffinity(['手伝ってくれる人を探しています'], ['お手伝いできます']);
    expect(polite.answersTo('手伝ってくれる人を探しています').size).toBe(0);
  });

  it('names the shared words and stays between 0 and 1', () => {
    const match = affinity.answersTo(asks[0]!).get(gives[0]!);
    expect(match?.terms).toContain('確定');
    for (const ask of asks) {
      for (const { strength, terms } of affinity.answersTo(ask).values()) {
        expect(strength).toBeGreaterThan(0);
        expect(strength).toBeLessThanOrEqual(1);
        expect(terms.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('termsOf and topicKey', () => {
  it('reads full width, half width and case as one', () => {
    expect(termsOf('ＷＥＢサイト')).toEqual(termsOf('webサイト'));
  });

  it('knows a topic again in another inflection or order, and not a different one', () => {
    expect(topicKey('Board games')).toBe(topicKey('board game'));
    expect(topicKey('サウナ')).toBe(topicKey('ｻｳﾅ'));
    expect(topicKey('登山')).not.toBe(topicKey('読書'));
  });

  it('keeps topics apart that consist of unspecific words only', () => {
    expect(topicKey('仕事')).not.toBe(topicKey('相談'));
  });
});
