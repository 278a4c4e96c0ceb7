import type { Locale } from '@asaza/kernel';

/**
 * What food labels in Japan name: first the ingredients that they must name (特定原材料), then those that
 * they should (特定原材料に準ずるもの). Codes are stable; a new entry of the list is added, none is renamed.
 */
export const ALLERGENS = [
  ...['egg', 'milk', 'wheat', 'buckwheat', 'peanut', 'shrimp', 'crab', 'walnut'],
  ...['almond', 'abalone', 'squid', 'salmon_roe', 'orange', 'cashew', 'kiwi', 'beef', 'sesame'],
  ...['salmon', 'mackerel', 'soybean', 'chicken', 'banana', 'pork', 'macadamia', 'peach', 'yam'],
  ...['apple', 'gelatin', 'pistachio'],
] as const;
export type Allergen = (typeof ALLERGENS)[number];
/** How many of them stand first: the ones that a form shows at once. */
export const USUAL_ALLERGENS = 8;

export const isAllergen = (code: string): code is Allergen =>
  (ALLERGENS as readonly string[]).includes(code);

const WORDS: Record<Allergen, readonly [ja: string, en: string]> = {
  egg: ['卵', 'egg'],
  milk: ['乳', 'milk'],
  wheat: ['小麦', 'wheat'],
  buckwheat: ['そば', 'buckwheat'],
  peanut: ['落花生', 'peanut'],
  shrimp: ['えび', 'shrimp'],
  crab: ['かに', 'crab'],
  walnut: ['くるみ', 'walnut'],
  almond: ['アーモンド', 'almond'],
  abalone: ['あわび', 'abalone'],
  squid: ['いか', 'squid'],
  salmon_roe: ['いくら', 'salmon roe'],
  orange: ['オレンジ', 'orange'],
  cashew: ['カシューナッツ', 'cashew nut'],
  kiwi: ['キウイ', 'kiwi'],
  beef: ['牛肉', 'beef'],
  sesame: ['ごま', 'sesame'],
  salmon: ['さけ', 'salmon'],
  mackerel: ['さば', 'mackerel'],
  soybean: ['大豆', 'soybean'],
  chicken: ['鶏肉', 'chicken'],
  banana: ['バナナ', 'banana'],
  pork: ['豚肉', 'pork'],
  macadamia: ['マカダミアナッツ', 'macadamia nut'],
  peach: ['もも', 'peach'],
  yam: ['やまいも', 'yam'],
  apple: ['りんご', 'apple'],
  gelatin: ['ゼラチン', 'gelatin'],
  pistachio: ['ピスタチオ', 'pistachio'],
};

export const allergenWord = (code: Allergen, locale: Locale): string =>
  WORDS[code][locale === 'ja' ? 0 : 1];
