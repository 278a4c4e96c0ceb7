const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto ' +
    'なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo ' +
    'らra りri るru れre ろro わwa ゐi ゑe をo んn がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo ' +
    'だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo ゔvu ' +
    'きゃkya きゅkyu きょkyo しゃsha しゅshu しょsho ちゃcha ちゅchu ちょcho にゃnya にゅnyu にょnyo ' +
    'ひゃhya ひゅhyu ひょhyo みゃmya みゅmyu みょmyo りゃrya りゅryu りょryo ぎゃgya ぎゅgyu ぎょgyo ' +
    'じゃja じゅju じょjo びゃbya びゅbyu びょbyo ぴゃpya ぴゅpyu ぴょpyo しぇshe じぇje ちぇche ' +
    'てぃti でぃdi ふぁfa ふぃfi ふぇfe ふぉfo うぃwi うぇwe ゔぁva ゔぃvi ゔぇve ゔぉvo ぁa ぃi ぅu ぇe ぉo'
  )
    .split(' ')
    .map((pair) => pair.match(/^(\P{ASCII}+)(\p{ASCII}+)$/u)!.slice(1, 3)),
);

/** Kana in Hepburn romaji, without long vowels; everything else stays. */
export function toRomaji(hiragana: string): string {
  let out = '';
  for (let at = 0; at < hiragana.length;) {
    const two = SYLLABLES[hiragana.slice(at, at + 2)];
    const one = SYLLABLES[hiragana[at]!];
    const doubled = hiragana[at] === 'っ' && at + 1 < hiragana.length;
    if (doubled) {
      const next = toRomaji(hiragana.slice(at + 1, at + 3));
      out += next.startsWith('ch') ? 't' : next.slice(0, 1);
    } else out += two ?? one ?? hiragana[at]!;
    at += two && !doubled ? 2 : 1;
  }
  return out;
}
