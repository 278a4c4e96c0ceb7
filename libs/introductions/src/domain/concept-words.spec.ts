import { describe, expect, it } from '@jest/globals';
import { conceptAffinity } from './concept-affinity';
import { ConceptFinder } from './concept-finder';

/** An ask and the give that answers it, in the other language. */
const PAIRS = [
  ['決算書が読めるようになりたい', 'Twenty years as a finance director'],
  ['Will our cash last until spring? Somebody who knows cash flow', '資金繰り表の作り方を一緒に'],
  ['スタッフがすぐ辞めてしまいます', 'I help small teams with employee retention'],
  ['My shop sign has faded', '看板屋の三代目です'],
  ['夜眠れない日が続いています', 'sleep coach in training'],
  ['I want to sit zazen before work', '禅寺で坐禅会を開いています'],
  ['割れた茶碗を直したい', 'kintsugi at my kitchen table'],
  ['Where can I learn to sharpen knives?', '包丁研ぎなら任せてください'],
  ['猫の留守番をお願いできる人', 'cat sitter, also at new year'],
  ['Raising my child alone and looking for others', 'ひとり親の会をしています'],
  ['耐震診断のことを聞きたい', 'structural engineer'],
  ['I need somebody to check a lease contract', '契約書のチェックをしています'],
  ['ベトナム語で話す練習がしたい', 'native Vietnamese speaker'],
  ['Someone to play go with on Sundays', '囲碁は五段です'],
  ['ぬか床がうまくいきません', 'my rice bran pickles are forty years old'],
  ['A beekeeper to talk to', '養蜂を始めて六年'],
  ['片付けられない部屋を何とかしたい', 'professional organiser'],
  ['How do I get listed on Google Maps?', '口コミとMEOに詳しい'],
  ['子どもの反抗期に悩んでいます', 'I have worked with teenagers for years'],
  ['Pension questions before I stop working', '社労士として年金の相談を受けています'],
  ['ボールを蹴って汗をかきたい', 'Tuesday five-a-side, beginners welcome'],
  ['老眼で本の字がつらくなってきた', 'Optician, patient with difficult eyes'],
  ['My swing sends every drive into the trees', 'ゴルフのレッスンをしています'],
  ['堤防で一匹でも釣ってみたい', 'Sea angler, spare rods to lend'],
  ['Will our savings last until I am ninety', '老後の家計の相談にのります'],
  ['Old family videotapes nobody can watch', '8ミリやVHSをデジタル化します'],
  ['周年パーティーの余興を探しています', 'Amateur rakugo performer'],
  ['Water comes through the ceiling whenever it storms', '屋根屋です'],
] as const;

describe('the words of the list', () => {
  const asks = PAIRS.map(([ask]) => ask);
  const gives = PAIRS.map(([, give]) => give);
  const affinity = conceptAffinity(asks, gives);

  it.each(PAIRS)('"%s" is answered first by "%s"', (ask, give) => {
    const [best] = [...affinity.answersTo(ask)].sort(([, x], [, y]) => y.strength - x.strength);
    expect(best?.[0]).toBe(give);
  });

  it.each([
    '関心があります',
    '日本の会社で働いています',
    '家庭の事情があります',
    '沢山の人と語り合いたい',
    '株式会社の者です',
    '調子がいい',
    '心がけが大切',
    'I would love to play a part, and will run along',
    'Please note that I start from scratch',
  ])('"%s" names nothing', (text) => {
    expect(new ConceptFinder().find(text)).toEqual([]);
  });
});
