import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { clockOf } from '../gatherings/time.server';
import { wordsOf } from '../gatherings/worded.server';
import type { WishesPreviewData, WishesViewer } from './documents.server';
import type { SeenFacts } from './seen-card';
import { chipValue } from './wishes-input';

/** Spoken by members of clubs in Japan; whoever speaks another one is kept apart from nobody by it. */
const LANGUAGES = ['ja', 'en', 'zh', 'ko', 'vi', 'pt', 'es', 'fr', 'de'];

export interface ReviewLine {
  readonly text: string;
  readonly chips: readonly {
    readonly value: string;
    readonly label: string;
    readonly on: boolean;
  }[];
}

export interface WishesReview {
  readonly lines: readonly ReviewLine[];
  readonly seen: SeenFacts;
  readonly consented: boolean;
}

/** As many chips of a line as one may leave on. */
const MOST_CHIPS = 3;

/** The second page: a line's chips are on as they were confirmed before, else as its words say. */
export function presentReview(
  preview: WishesPreviewData,
  { person, introductionWishes, introductionSafety }: WishesViewer,
  locale: Locale,
): WishesReview {
  const before = new Map(
    introductionWishes.confirmed.map(({ list, text, concepts }) => [
      `${list} ${text}`,
      concepts.map(({ id }) => id),
    ]),
  );
  const lines = (['GIVES', 'ASKS'] as const).flatMap((list) =>
    (list === 'GIVES' ? preview.gives : preview.asks).map(({ text, concepts }): ReviewLine => {
      const on = before.get(`${list} ${text}`) ?? concepts.slice(0, MOST_CHIPS).map(({ id }) => id);
      const chips = concepts.map(({ id, name }) => ({
        value: chipValue(list, id, text),
        label: wordsOf(name, locale),
        on: on.includes(id),
      }));
      return { text, chips };
    }),
  );
  return {
    lines,
    seen: {
      name: preview.name,
      yomi: preview.yomi ?? '',
      pitch: preview.pitch ?? '',
      gives: preview.gives.map(({ text }) => text),
      asks: preview.asks.map(({ text }, place) => ({ text, why: preview.askWhys[place] ?? '' })),
      topics: preview.topics,
      industry: preview.industry ?? '',
      notFor: preview.notFor ?? '',
      sells: introductionSafety.selling.what ?? '',
    },
    consented: person.introductionsConsentedAt !== null,
  };
}

/** The first page: the form's values, the languages to choose from, and how things stand. */
export function presentWishes(
  { person, introductionWishes: wishes }: WishesViewer,
  locale: Locale,
  say: Say,
) {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const spoken = [...new Set([...LANGUAGES, ...person.languages])];
  const until = wishes.pausedUntil
    ? clockOf(locale, person.homeZone, say).shortDate(wishes.pausedUntil)
    : null;
  return {
    named: person.displayName !== '',
    languages: spoken.map((value) => ({ value, label: names.of(value) ?? value })),
    paused: wishes.paused,
    state: stateOf(person.introductionsConsentedAt !== null, wishes.paused, until, say),
    monthLeft:
      wishes.monthLeft === null ? null : say('wishes.monthLeft', { count: wishes.monthLeft }),
    values: valuesOf(person, wishes, say),
  };
}

function stateOf(consented: boolean, paused: boolean, until: string | null, say: Say): string {
  if (!consented) return say('wishes.off');
  if (!paused) return say('wishes.on');
  return until ? say('wishes.pausedUntil', { date: until }) : say('wishes.paused');
}

function valuesOf(
  person: WishesViewer['person'],
  wishes: WishesViewer['introductionWishes'],
  say: Say,
): Record<string, string | string[]> {
  const asks = person.asks.flatMap((ask, place) => [
    [`ask${place}`, ask],
    [`why${place}`, person.askWhys[place] ?? ''],
  ]);
  return {
    pitch: person.pitch ?? '',
    gives: person.gives.join('\n'),
    ...Object.fromEntries(asks),
    topics: person.topics.join(say('wishes.comma')),
    industry: person.industry ?? '',
    languages: [...person.languages],
    organisation: person.organisation ?? '',
    notFor: wishes.notFor ?? '',
    fieldWish: String(wishes.fieldWish),
    perOccurrence: String(wishes.perOccurrence),
    perMonth: wishes.perMonth === null ? '' : String(wishes.perMonth),
    pause: wishes.paused ? 'KEEP' : 'NONE',
    apart: wishes.apartFromColleagues ? 'on' : '',
  };
}
