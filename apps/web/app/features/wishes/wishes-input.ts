import { linesOf } from '../profile/lines';
import type { WishesInput } from './documents.server';
import { ASK_ROWS, type WishesTyped } from './wishes-shape';

type Confirmed = NonNullable<WishesInput['confirmed']>[number];

/** Topics stand in one line, with a comma of either language between them. */
const topicsOf = (text: string | undefined): string[] =>
  linesOf((text ?? '').replace(/[、,，]/g, '\n'));

/** A chip is `list|concept|line`: the line may contain anything. */
export const chipValue = (list: Confirmed['list'], concept: string, text: string): string =>
  `${list}|${concept}|${text}`;

function confirmedOf(chips: readonly string[]): Confirmed[] {
  const lines = new Map<string, { list: Confirmed['list']; text: string; concepts: string[] }>();
  for (const chip of chips) {
    const [list = '', concept = ''] = chip.split('|', 2);
    const text = chip.slice(list.length + concept.length + 2);
    if (list !== 'GIVES' && list !== 'ASKS') continue;
    const line = lines.get(`${list} ${text}`) ?? { list, text, concepts: [] };
    line.concepts.push(concept);
    lines.set(`${list} ${text}`, line);
  }
  return [...lines.values()];
}

/** What the form says, for the api. Chips and the yes count only where they were shown: on the second page. */
export function wishesInput(typed: WishesTyped): WishesInput {
  const saves = typed.intent === 'save';
  const row = (name: 'ask' | 'why') =>
    ASK_ROWS.map(
      (place) => (typed as Record<string, unknown>)[`${name}${place}`]?.toString() ?? '',
    );
  return {
    profile: {
      ...(typed.displayName === undefined ? {} : { displayName: typed.displayName }),
      pitch: typed.pitch ?? '',
      gives: linesOf(typed.gives),
      asks: row('ask'),
      askWhys: row('why'),
      topics: topicsOf(typed.topics),
      industry: typed.industry ?? '',
      languages: typed.languages,
      organisation: typed.organisation ?? '',
      ...(saves ? { introductionsConsent: typed.consent === 'on' } : {}),
    },
    fieldWish: typed.fieldWish,
    perOccurrence: typed.perOccurrence,
    perMonth: typed.perMonth ?? null,
    pause: typed.pause,
    notFor: typed.notFor ?? null,
    apartFromColleagues: typed.apart === 'on',
    ...(saves ? { confirmed: confirmedOf(typed.chip) } : {}),
  };
}
