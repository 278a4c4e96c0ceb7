import { longWhen, occasionFacts, titleOf, type MailOccurrence, type MailTalk } from '../occasion';
import type { Links } from '../links';
import type { Fact, MailContent } from '../mail-content';
import type { Say } from '../say';
import { dated, greeting, named } from './dated';

export interface SpeakerFacts {
  readonly name: string;
  readonly token: string;
  readonly hostName: string;
  readonly clubName: string;
  readonly message: string | null;
  readonly honorarium: string | null;
  /** The dates that were offered, by start. */
  readonly dates: readonly MailOccurrence[];
}

/** The request: which dates, what for, one page to answer on. */
export function speakerInvitedMail(facts: SpeakerFacts, say: Say, links: Links): MailContent {
  const { clubName: club, hostName: host, dates } = facts;
  return {
    subject: named('speaker.subject', club, say),
    preheader: say('speaker.lead', { host, club }),
    kicker: club,
    heading: say('speaker.heading'),
    paragraphs: [...greeting(facts.name, say), say('speaker.lead', { host, club })],
    ...(facts.message
      ? { quote: { by: say('person.from', { name: host }), text: facts.message } }
      : {}),
    facts: [...dateLines(dates, say), ...placeAndFee(facts, say)],
    action: { label: say('speaker.answer'), url: links.speak(facts.token) },
    notes: [say('speaker.how')],
    why: say('speaker.why', { club }),
  };
}

const dateLines = (dates: readonly MailOccurrence[], say: Say): Fact[] =>
  dates.map((date, index) => ({
    label: dates.length === 1 ? say('speaker.dateOne') : say('speaker.date', { number: index + 1 }),
    value: longWhen(date, say.locale),
    note: say('occasion.name', { title: titleOf(date, say.locale), number: date.number }),
  }));

function placeAndFee(facts: SpeakerFacts, say: Say): Fact[] {
  const first = facts.dates[0];
  const where = first
    ? occasionFacts(first, say).filter(({ label }) => label === say('occasion.where'))
    : [];
  return facts.honorarium
    ? [...where, { label: say('speaker.honorarium'), value: facts.honorarium }]
    : where;
}

/** The confirmation to the speaker, of the first yes or of one to a date that moved (`again`); its subject begins with the date, unlike the request's. */
export function speakerAcceptedMail(
  facts: SpeakerFacts & { readonly occurrence: MailOccurrence; readonly again: boolean },
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, again } = facts;
  const words = again ? 'speakerAgain' : 'speakerYes';
  return {
    ...dated(occurrence, say(`${words}.what`), say),
    preheader: say(`${words}.lead`),
    heading: say(`${words}.heading`),
    paragraphs: [...greeting(facts.name, say), say(`${words}.lead`)],
    facts: occasionFacts({ ...occurrence, fee: null }, say, { joining: true }),
    action: { label: say('speakerYes.page'), url: links.speak(facts.token) },
    links: [{ label: say('link.page'), url: links.occurrence(occurrence.slug) }],
    notes: again ? [] : [say('speakerYes.details')],
    why: say('speaker.why', { club: facts.clubName }),
  };
}

/** Thanks for a no, or word that the request is withdrawn. Neither asks for anything. */
export function speakerClosedMail(
  kind: 'speakerNo' | 'speakerGone',
  facts: SpeakerFacts,
  say: Say,
): MailContent {
  return {
    subject: named(`${kind}.subject`, facts.clubName, say),
    preheader: say(`${kind}.lead`),
    kicker: facts.clubName,
    heading: say(`${kind}.heading`),
    paragraphs: [...greeting(facts.name, say), say(`${kind}.lead`)],
    why: say('speaker.why', { club: facts.clubName }),
  };
}

/** To each host: the speaker said yes, or said it again to a date that moved. */
export function hostSpeakerAcceptedMail(
  facts: {
    readonly name: string;
    readonly speaker: string;
    readonly occurrence: MailOccurrence;
    readonly talks: readonly MailTalk[];
    readonly again: boolean;
  },
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, speaker, talks } = facts;
  const words = facts.again ? 'hostAgain' : 'hostYes';
  return {
    ...dated(occurrence, say(`${words}.what`), say),
    preheader: say(`${words}.lead`),
    heading: say(`${words}.heading`, { speaker }),
    paragraphs: [...greeting(facts.name, say), say(`${words}.lead`)],
    facts: occasionFacts({ ...occurrence, fee: null }, say, { talks }),
    action: { label: say('link.page'), url: links.occurrence(occurrence.slug) },
    links: [{ label: say('host.open'), url: links.host() }],
    why: say('why.host', { title: titleOf(occurrence, say.locale) }),
  };
}

/** To each host: the speaker cannot come to a date that moved; the talk is gone from it. */
export function hostSpeakerGoneMail(
  facts: {
    readonly name: string;
    readonly speaker: string;
    readonly occurrence: MailOccurrence;
    readonly note: string | null;
  },
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, speaker, note } = facts;
  return {
    ...dated(occurrence, say('hostGone.what'), say),
    preheader: say('hostGone.lead'),
    heading: say('hostGone.heading', { speaker }),
    paragraphs: [...greeting(facts.name, say), say('hostGone.lead')],
    ...(note ? { quote: { by: say('person.from', { name: speaker }), text: note } } : {}),
    facts: occasionFacts({ ...occurrence, fee: null }, say).slice(0, 2),
    action: { label: say('host.open'), url: links.host() },
    why: say('why.host', { title: titleOf(occurrence, say.locale) }),
  };
}

/** To each host: the speaker said no, and has been thanked. */
export function hostSpeakerDeclinedMail(
  facts: {
    readonly name: string;
    readonly speaker: string;
    readonly clubName: string;
    readonly note: string | null;
  },
  say: Say,
  links: Links,
): MailContent {
  const { speaker, clubName, note } = facts;
  return {
    subject: named('hostNo.subject', clubName, say, { speaker }),
    preheader: say('hostNo.lead'),
    kicker: clubName,
    heading: say('hostNo.heading', { speaker }),
    paragraphs: [...greeting(facts.name, say), say('hostNo.lead')],
    ...(note ? { quote: { by: say('person.from', { name: speaker }), text: note } } : {}),
    action: { label: say('host.open'), url: links.host() },
    why: say('why.host', { title: clubName }),
  };
}
