import { inLocale, type LocalizedText } from '@asaza/kernel';
import type { HostNewsKind } from '../host-news';
import type { Links } from '../links';
import type { Fact, FactLine, MailContent, MailLink } from '../mail-content';
import { longWhen, occasionName, titleOf, type MailOccurrence } from '../occasion';
import type { Say } from '../say';
import { fittingSubject } from '../subject';
import { dated, greeting } from './dated';

/** The seats of a date as its hosts see them: counts. */
export interface HostSeats {
  readonly held: number;
  readonly free: number;
  readonly waiting: number;
}

interface HostFacts {
  readonly name: string;
  readonly clubSlug: string;
}

export interface HostNewsFacts extends HostFacts {
  readonly kind: HostNewsKind;
  readonly occurrence: MailOccurrence & { readonly id: string };
  readonly seats: HostSeats;
  /** Whom it is about, where it is about somebody. */
  readonly person: string | null;
}

/** One piece of news, as soon as it is there. */
export function hostNewsMail(facts: HostNewsFacts, say: Say, links: Links): MailContent {
  const { kind, occurrence, person } = facts;
  const lead = say(`hostNews.${kind}Lead`, { name: person ?? say('hostNews.someone') });
  return {
    ...dated(occurrence, say(`hostNews.${kind}`), say),
    preheader: lead,
    heading: say(`hostNews.${kind}`),
    paragraphs: [...greeting(facts.name, say), lead],
    facts: [
      { label: say('occasion.when'), value: longWhen(occurrence, say.locale) },
      // What is over has no seats to think of.
      ...(kind === 'contest' || kind === 'round'
        ? []
        : [{ label: say('hostNews.seats'), value: say('hostNews.seatsNow', { ...facts.seats }) }]),
    ],
    action: actionOf(facts, say, links),
    links: [{ label: say('hostNews.choose'), url: links.hostNotices(facts.clubSlug) }],
    why: say('why.host', { title: titleOf(occurrence, say.locale) }),
  };
}

/** Where the host goes on from this news. */
function actionOf({ kind, occurrence, clubSlug }: HostNewsFacts, say: Say, links: Links): MailLink {
  switch (kind) {
    case 'approval':
      return { label: say('hostNews.decide'), url: links.hostApprovals(occurrence.id) };
    case 'contest':
      return { label: say('hostNews.judge'), url: links.hostNoShows(clubSlug) };
    case 'round':
      return { label: say('hostNews.lookOver'), url: links.hostRound(occurrence.id) };
    default:
      return { label: say('hostNews.open'), url: links.hostOccurrence(occurrence.id) };
  }
}

/** What happened to one date since the last digest. */
export interface DigestDate {
  readonly occurrence: MailOccurrence & { readonly id: string };
  readonly seats: HostSeats;
  readonly news: readonly { readonly kind: HostNewsKind; readonly person: string | null }[];
}

export interface HostDigestFacts extends HostFacts {
  readonly clubName: LocalizedText;
  /** `11/18(水)`. */
  readonly day: string;
  /** At least one, by start. */
  readonly dates: readonly DigestDate[];
}

const NAMES = 8;
const ORDER: readonly HostNewsKind[] = [
  ...([
    'approval',
    'kitchen',
    'few_seats',
    'answer',
    'cancellation',
    'seat_offer',
    'missed_offer',
    'contest',
    'round',
  ] as const),
];

/** The day in one mail: a part for each date of which there is news. */
export function hostDigestMail(facts: HostDigestFacts, say: Say, links: Links): MailContent {
  const club = inLocale(facts.clubName, say.locale);
  const { day } = facts;
  return {
    subject: fittingSubject(club, (name) => say('hostDigest.subject', { day, name })),
    preheader: say('hostDigest.lead'),
    kicker: club,
    heading: say('hostDigest.heading'),
    paragraphs: [...greeting(facts.name, say), say('hostDigest.lead')],
    facts: facts.dates.map((date): Fact => {
      const { occurrence } = date;
      return {
        label: occasionName(occurrence, say),
        value: longWhen(occurrence, say.locale),
        url: links.hostOccurrence(occurrence.id),
        note: say('hostNews.seatsNow', { ...date.seats }),
        lines: ORDER.flatMap((kind) => lineOf(kind, date, say, links)),
      };
    }),
    action: { label: say('hostNews.open'), url: links.host() },
    links: [{ label: say('hostNews.choose'), url: links.hostNotices(facts.clubSlug) }],
    why: say('why.host', { title: club }),
  };
}

function lineOf(
  kind: HostNewsKind,
  { news, occurrence }: DigestDate,
  say: Say,
  links: Links,
): FactLine[] {
  const those = news.filter((one) => one.kind === kind);
  if (those.length === 0) return [];
  const known = those.map(({ person }) => person ?? say('hostNews.someone'));
  const shown = known.slice(0, NAMES).map((name) => say('person.san', { name }));
  const names = shown.join(say('occasion.separator'));
  const rest = known.length - shown.length;
  const more = say('hostDigest.more', { count: rest });
  const all = rest > 0 ? say('hostDigest.names', { names, more }) : names;
  const text = say(`hostDigest.${kind}Line`, { names: all, count: those.length });
  const url = {
    approval: links.hostApprovals(occurrence.id),
    round: links.hostRound(occurrence.id),
  }[kind as string];
  return [url ? { text, url } : { text }];
}
