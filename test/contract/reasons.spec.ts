import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { reasonWords } from '../../apps/web/app/features/introductions/present.server';
import { catalogues, sayIn } from '../../apps/web/app/i18n/catalogues.server';
import { room, someone } from '../../libs/introductions/src/domain/candidate.factory';
import type { RoundPerson } from '../../libs/introductions/src/domain/candidate';
import type { Reason } from '../../libs/introductions/src/domain/reason';
import { reasonLines } from '../../libs/introductions/src/domain/reason-line';
import { buildRound } from '../../libs/introductions/src/domain/round';
import { reasonLinesOf } from '../../libs/introductions/src/graphql/reason-line.type';

const PAGE = 'docs/introduction-reasons.md';
const HEAD = `# Why the two of you

Thirty reasons as their readers see them, fifteen pairs from both sides, in Japanese and English. Every sentence quotes the fields that
it rests on, as they were written. Written by \`test/contract/reasons.spec.ts\`, which fails when the product says something else
(\`WRITE_REASONS=1\` writes the page anew). The people are invented.
`;

type Words = Pick<RoundPerson, 'gives' | 'asks' | 'topics' | 'industry'> & { fieldWish?: number };
const words = (gives: string, asks: string, topics = '', industry = ''): Words => ({
  gives: gives ? [gives] : [],
  asks: asks ? [asks] : [],
  topics: topics ? topics.split('、') : [],
  industry: industry || null,
});
const NAMES = { a: '大川 結', b: '小山 蓮' };
const PAIRS: readonly (readonly [Words, Words])[] = [
  [
    words('パンの焼き方を教えられます', '確定申告に詳しい税理士を探しています'),
    words('税理士です。確定申告の相談に乗れます', '朝食のパンを焼いてみたい'),
  ],
  [words('', '', 'サウナ'), words('', '', 'サウナ')],
  [words('手話通訳士', '', '', '福祉'), words('', '手話を習いたい', '', '建築')],
  [
    words('I run a small sourdough bakery', '経理を手伝ってくれる方', '発酵'),
    words('経理の記帳を代行しています', 'パンを焼けるようになりたい', '発酵、読書'),
  ],
  [
    words('写真', 'Webサイトの制作', '', '出版'),
    words('Webサイト制作', '商品の写真を撮ってほしい', '', 'IT'),
  ],
  [words('', '', '読書、登山', '教育'), words('', '', '登山', '医療')],
  [
    words('Patent attorney', 'someone to practise French conversation with'),
    words('フランス語の会話相手になれます', '特許を取れるか知りたい'),
  ],
  [
    words('庭の手入れ', '本を出したい'),
    words('Editor at a publishing house', 'ガーデニングを始めたい'),
  ],
  [
    words('コーヒーの焙煎', 'ランニングの仲間', '朝'),
    words('マラソンの練習会を開いています', '自宅でコーヒーを焙煎したい', '朝'),
  ],
  [
    { ...words('資金繰りの相談', '', '', '会計'), fieldWish: -2 },
    { ...words('', '資金繰りの立て直し', '', '会計'), fieldWish: -2 },
  ],
  [
    words('着付け師', '英会話の練習'),
    words('English conversation partner', '着物を自分で着られるようになりたい'),
  ],
  [words('', '', 'board games'), words('', '', 'board games、映画')],
  [
    words('防災の講座をしています', '子どもの預け先', '', '行政'),
    words('保育士をしています', '町内の防災訓練を手伝ってくれる方', '', '保育'),
  ],
  [
    words('陶芸の窯を持っています', '補助金の申請書の書き方'),
    words('I help small firms apply for public grants', '陶芸を始めたい'),
  ],
  [
    words('将棋三段', '農家から直接野菜を仕入れたい', '朝市'),
    words('野菜を育てて直送しています', '将棋の相手', '朝市'),
  ],
];

/** What a claim must hold: each quoted field stands in its owner's profile, in the field that the claim names. */
function unsupported(reason: Reason, people: readonly RoundPerson[]): string[] {
  return reason.evidence
    .flatMap(({ mine, theirs }) => [mine, theirs])
    .filter(({ ownerId, field, index, text }) => {
      const owner = people.find(({ personId }) => personId === ownerId);
      return (field === 'industry' ? owner?.industry : owner?.[field][index]) !== text;
    })
    .map(({ field, text }) => `${field}: ${text}`);
}

describe('the reasons of introductions', () => {
  const samples = PAIRS.map(([a, b], index) => {
    const people = [someone('a', { ...a, owed: true }), someone('b', b)];
    const [pair] = buildRound(room(...people), { version: 'test' }).pairs;
    if (!pair) throw new Error(`Pair ${index + 1} has nothing to say to each other.`);
    return { people, a: pair.reasonForLow, b: pair.reasonForHigh };
  });
  const spoken = (reason: Reason, name: string, locale: 'ja' | 'en') =>
    reasonLinesOf(reasonLines(reason)).map((line) => reasonWords(line, name, sayIn(locale)));

  it('rest on a field of a profile in every clause, as it was written', () => {
    for (const { people, a, b } of samples)
      expect([...unsupported(a, people), ...unsupported(b, people)]).toEqual([]);
  });

  it('are caught where a clause rests on nothing, or on another field than it says', () => {
    const { people, a } = samples[0]!;
    const [claim] = a.evidence;
    const with_ = (more: object): Reason => ({
      evidence: [{ ...claim!, theirs: { ...claim!.theirs, ...more } }],
    });
    expect(unsupported(with_({ text: '税理士法人の代表です' }), people)).toHaveLength(1);
    expect(unsupported(with_({ field: 'asks' }), people)).toHaveLength(1);
    expect(unsupported(with_({ ownerId: 'nobody' }), people)).toHaveLength(1);
  });

  it.each(['ja', 'en'] as const)(
    'quote in %s what both wrote, and nothing that nobody wrote',
    (locale) => {
      for (const { a, b } of samples)
        for (const [reason, name] of [
          [a, NAMES.b],
          [b, NAMES.a],
        ] as const)
          for (const [index, sentence] of spoken(reason, name, locale).entries()) {
            const { mine, theirs, kind } = reason.evidence[index]!;
            expect(sentence).toContain(theirs.text);
            if (kind !== 'topic' && kind !== 'same_industry') expect(sentence).toContain(mine.text);
            // What is left of the sentence is the catalogue's own.
            const id = Object.values(catalogues[locale]).some(
              (message) =>
                message
                  .replace('{theirs}', theirs.text)
                  .replace('{yours}', mine.text)
                  .replace('{name}', name) === sentence,
            );
            expect([sentence, id]).toEqual([sentence, true]);
          }
    },
  );

  it('are those of the page', () => {
    const sides = samples.flatMap(({ a, b }) => [
      [a, NAMES.b],
      [b, NAMES.a],
    ]) as [Reason, string][];
    const entry = ([reason, name]: [Reason, string], index: number): string =>
      [
        `${index + 1}. ${spoken(reason, name, 'ja').join('')}`,
        `${' '.repeat(String(index + 1).length + 2)}${spoken(reason, name, 'en').join(' ')}`,
      ].join('\n\n');
    const page = [HEAD.trimEnd(), ...sides.map(entry)].join('\n\n');
    const text = `${page.trimEnd()}\n`;
    if (process.env.WRITE_REASONS || !existsSync(PAGE)) writeFileSync(PAGE, text);
    expect(text).toBe(readFileSync(PAGE, 'utf8'));
  });
});
