import { inLocale, type Locale } from '@asaza/kernel';
import { ALLERGENS, allergenWord, type Allergen } from './allergen';
import { csvOf } from './csv';
import { fittingFood, type FoodAnswer } from './food';
import type { Question, QuestionOption } from './question';

/** One head at the table with what was said for it; `food` null: nothing was. */
export interface Eater {
  readonly name: string;
  /** A companion of that person, whose own name is not known here. */
  readonly companion: boolean;
  readonly food: FoodAnswer | null;
}

/** What the kitchen needs to know of a date. Names are for its hosts and helpers. */
export interface KitchenOrder {
  readonly heads: number;
  /** Heads for which no dish was said, or, where none is offered, nothing at all. */
  readonly unanswered: number;
  readonly dishes: readonly { readonly option: QuestionOption; readonly count: number }[];
  readonly allergies: readonly { readonly allergen: Allergen; readonly names: readonly Eater[] }[];
  /** As it was written, each with whose it is. */
  readonly others: readonly { readonly text: string; readonly of: Eater }[];
}

/** Counted over the heads of all firm seats. */
export function kitchenOrder(
  food: Pick<Question, 'options'>,
  eaters: readonly Eater[],
): KitchenOrder {
  const said = eaters.map((eater) => ({
    ...eater,
    food: eater.food && fittingFood(food, eater.food),
  }));
  const dishes = food.options.map((option) => ({
    option,
    count: said.filter((eater) => eater.food?.choice === option.id).length,
  }));
  const answered =
    dishes.length > 0
      ? dishes.reduce((sum, { count }) => sum + count, 0)
      : said.filter((eater) => eater.food !== null).length;
  return {
    heads: eaters.length,
    unanswered: eaters.length - answered,
    dishes,
    allergies: ALLERGENS.flatMap((allergen) => {
      const names = said.filter((eater) => eater.food?.allergies.includes(allergen));
      return names.length === 0 ? [] : [{ allergen, names }];
    }),
    others: said.flatMap((of) =>
      of.food?.otherAllergies ? [{ text: of.food.otherAllergies, of }] : [],
    ),
  };
}

interface Words {
  readonly heads: (count: number) => string;
  readonly count: (what: string, count: number) => string;
  readonly unanswered: string;
  readonly allergies: string;
  readonly other: (text: string) => string;
  readonly name: (eater: Eater) => string;
  readonly named: (what: string, names: string) => string;
  readonly between: string;
  readonly after: string;
  readonly parts: string;
}

const WORDS: Record<Locale, Words> = {
  ja: {
    heads: (count) => `${count}名`,
    count: (what, count) => `${what}${count}`,
    unanswered: '未回答',
    allergies: 'アレルギー：',
    other: (text) => `「${text}」`,
    name: ({ name, companion }) => (companion ? `${name}さんのお連れ様` : `${name}さん`),
    named: (what, names) => `${what}（${names}）`,
    ...{ between: '・', after: '：', parts: ' ／ ' },
  },
  en: {
    heads: (count) => (count === 1 ? '1 person' : `${count} people`),
    count: (what, count) => `${what} ${count}`,
    unanswered: 'not answered',
    allergies: 'Allergies: ',
    other: (text) => `“${text}”`,
    name: ({ name, companion }) => (companion ? `${name}’s companion` : name),
    named: (what, names) => `${what} (${names})`,
    ...{ between: ', ', after: ': ', parts: ' / ' },
  },
};

/** 「20名：和朝食12・洋朝食6・未回答2 ／ アレルギー：卵1・小麦1（田中さん）」; without names for the restaurant. */
export function kitchenLine(order: KitchenOrder, locale: Locale, withNames: boolean): string {
  const words = WORDS[locale];
  const counted = order.dishes
    .filter(({ count }) => count > 0)
    .map(({ option, count }) => words.count(inLocale(option.label, locale), count));
  if (order.unanswered > 0) counted.push(words.count(words.unanswered, order.unanswered));
  const named = (what: string, eaters: readonly Eater[]) =>
    withNames ? words.named(what, eaters.map(words.name).join(words.between)) : what;
  const allergies = [
    ...order.allergies.map(({ allergen, names }) =>
      named(words.count(allergenWord(allergen, locale), names.length), names),
    ),
    ...order.others.map(({ text, of }) => named(words.other(text.replace(/\s*\n\s*/g, ' ')), [of])),
  ];
  const heads = [words.heads(order.heads), counted.join(words.between)].filter(Boolean);
  const line = [heads.join(words.after)];
  if (allergies.length > 0) line.push(`${words.allergies}${allergies.join(words.between)}`);
  return line.join(words.parts);
}

/** One row a head, for a spreadsheet. */
export function kitchenCsv(
  food: Pick<Question, 'options'>,
  eaters: readonly Eater[],
  locale: Locale,
): string {
  const words = WORDS[locale];
  const head =
    locale === 'ja'
      ? ['名前', '料理', 'アレルギー', 'その他']
      : ['Name', 'Dish', 'Allergies', 'Other'];
  const rows = eaters.map((eater) => {
    const said = eater.food && fittingFood(food, eater.food);
    const dish = food.options.find(({ id }) => id === said?.choice);
    return [
      words.name(eater),
      dish ? inLocale(dish.label, locale) : '',
      said?.allergies.map((code) => allergenWord(code, locale)).join(words.between) ?? '',
      said?.otherAllergies ?? '',
    ];
  });
  return csvOf([head, ...rows]);
}
