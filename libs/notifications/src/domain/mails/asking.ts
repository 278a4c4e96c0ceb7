import type { Temporal } from '@asaza/recurrence';
import type { Links } from '../links';
import type { MailLink } from '../mail-content';
import { momentOn, type MailOccurrence } from '../occasion';
import type { Say } from '../say';

/** What the reader is to the date; a speaker has no answer of their own there. */
export type Part = 'seated' | 'waiting' | 'speaker';

/** One reader of a mail about a date, and what is asked of them. */
export interface Reader {
  readonly part: Part;
  /** Null for a speaker, who has no ticket. */
  readonly ticketToken: string | null;
  /** Null for whoever does not speak on that date. */
  readonly speakToken: string | null;
  /** The seat stays; whether the new time suits them is asked. */
  readonly askedAgain: boolean;
  /** Until when the seat waits for a yes to the new day. */
  readonly reconfirmUntil: Temporal.Instant | null;
  /** Whether they can still speak is asked. */
  readonly talkAsked: boolean;
  /** Until when a freed seat is offered to them. */
  readonly offerUntil: Temporal.Instant | null;
}

export const isAsked = (reader: Reader): boolean =>
  reader.askedAgain || reader.reconfirmUntil !== null || reader.talkAsked;

/** What is asked, with the deadline as a day and an hour; nothing where nothing is. */
export function questions(reader: Reader, occurrence: MailOccurrence, say: Say): string[] {
  const { askedAgain, reconfirmUntil: until, talkAsked } = reader;
  return [
    ...(talkAsked ? [say('ask.speaker')] : []),
    ...(until
      ? [say('ask.reconfirm', { deadline: momentOn(occurrence, until, say.locale) })]
      : askedAgain
        ? [say('ask.again')]
        : []),
  ];
}

/** What becomes of a place in line, or of an offer. */
export const waiting = (reader: Reader, occurrence: MailOccurrence, say: Say): string =>
  reader.offerUntil
    ? say('stays.offer', { deadline: momentOn(occurrence, reader.offerUntil, say.locale) })
    : say('stays.waiting');

/** Where they answer: the talk first, then the seat. */
export function answerLinks(reader: Reader, say: Say, links: Links): MailLink[] {
  const { askedAgain, reconfirmUntil, talkAsked, speakToken, ticketToken } = reader;
  const asked = askedAgain || reconfirmUntil !== null;
  return [
    ...(talkAsked && speakToken !== null
      ? [{ label: say('ask.speakerAnswer'), url: links.speak(speakToken) }]
      : []),
    ...(asked && ticketToken !== null
      ? [{ label: say('ask.answer'), url: links.ticket(ticketToken) }]
      : []),
  ];
}

/** Their own page of the date: the ticket, or the public one. */
export const ownPage = (
  { ticketToken }: Reader,
  occurrence: MailOccurrence,
  say: Say,
  links: Links,
): MailLink =>
  ticketToken === null
    ? { label: say('link.page'), url: links.occurrence(occurrence.slug) }
    : { label: say('link.ticket'), url: links.ticket(ticketToken) };
