import type { ResultOf } from '../../graphql/graphql';
import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { titleOf } from '../gatherings/present.server';
import { clockOf } from '../gatherings/time.server';
import type { AfterCardByToken } from './documents.server';

type CardData = NonNullable<ResultOf<typeof AfterCardByToken>['afterCard']>;

/** A card in words, with what its reader has said so far. */
export function presentCard(card: CardData, locale: Locale, say: Say) {
  const { occurrence, people, ...rest } = card;
  const marked = (mark: 'talked' | 'more' | 'known') =>
    people.filter((person) => person[mark]).map(({ key }) => key);
  return {
    over: titleOf(occurrence, locale, say),
    until: clockOf(locale, occurrence.timeZone, say).shortDate(card.closesAt),
    people: people.map(({ key, name }) => ({ key, name })),
    others: rest.others,
    open: rest.open,
    answered: rest.answered,
    asksConsent: rest.asksConsent,
    consents: rest.consents,
    ownName: rest.ownName,
    said: {
      mood: rest.mood,
      ...{ talked: marked('talked'), more: marked('more'), known: marked('known') },
      ...{ showName: rest.nameShown, yes: false, give: '', ask: '' },
    },
  };
}

export type CardView = ReturnType<typeof presentCard>;
