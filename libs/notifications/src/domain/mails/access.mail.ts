import type { Temporal } from '@asaza/recurrence';
import { momentOn, occasionFacts, occasionName, titleOf, type MailOccurrence } from '../occasion';
import type { Links } from '../links';
import type { MailContent } from '../mail-content';
import { greeting } from './dated';
import type { Say } from '../say';
import { fittingSubject } from '../subject';

/** The code comes first in the subject, so that it can be read off a lock screen. */
export function signInMail(
  facts: { readonly code: string; readonly token: string; readonly minutes: number },
  say: Say,
  links: Links,
): MailContent {
  const { code, minutes } = facts;
  return {
    subject: say('signIn.subject', { code }),
    preheader: say('signIn.until', { minutes }),
    kicker: say('footer.tagline'),
    heading: say('signIn.heading'),
    paragraphs: [say('signIn.lead')],
    code,
    action: { label: say('signIn.open'), url: links.login(facts.token) },
    notes: [say('signIn.until', { minutes }), say('signIn.sameBrowser'), say('signIn.notYou')],
    why: say('signIn.why'),
  };
}

/**
 * What the address already has there, or what the answer comes to: `new` with a kept seat, `open` with a free
 * one, `full` with none, `host` after a host's yes; a maybe and a no give up whatever there is.
 */
export type Standing =
  'new' | 'open' | 'full' | 'host' | 'seated' | 'waitlisted' | 'tentative' | 'declined';

const WORDS = {
  new: ['confirm.heading', 'confirm.lead', 'confirm.open'],
  open: ['confirm.heading', 'confirm.leadOpen', 'confirm.open'],
  host: ['confirm.headingHost', 'confirm.host', 'confirm.openSend'],
  tentative: ['confirm.headingSaid', 'confirm.tentative', 'confirm.openSend'],
  declined: ['confirm.headingSaid', 'confirm.declined', 'confirm.openSend'],
  full: ['confirm.headingFull', 'confirm.full', 'confirm.open'],
  seated: ['confirm.headingSeated', 'confirm.seated', 'confirm.openExisting'],
  waitlisted: ['confirm.headingWaiting', 'confirm.waiting', 'confirm.openExisting'],
} as const;

/** The page is the same for everybody; this mail goes to the address alone and tells the truth. */
export function confirmAnswerMail(
  facts: {
    readonly name: string;
    readonly code: string;
    readonly token: string;
    readonly standing: Standing;
    readonly until: Temporal.Instant;
    readonly occurrence: MailOccurrence;
  },
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, code, standing } = facts;
  const [heading, lead, open] = WORDS[standing];
  const time = momentOn(occurrence, facts.until, say.locale);
  const until = say(standing === 'new' ? 'confirm.held' : 'confirm.fullUntil', { time });
  return {
    subject: fittingSubject(titleOf(occurrence, say.locale), (name) =>
      say('confirm.subject', { code, name }),
    ),
    preheader: until,
    kicker: occasionName(occurrence, say),
    heading: say(heading),
    paragraphs: [...greeting(facts.name, say), say(lead), until],
    code,
    action: { label: say(open), url: links.verify(facts.token) },
    facts: occasionFacts(occurrence, say),
    notes: [say('confirm.anyBrowser'), say('confirm.notYou')],
    why: say('why.answered', { title: titleOf(occurrence, say.locale) }),
  };
}
