import type { Links } from '../links';
import type { MailContent } from '../mail-content';
import { longWhen, occasionName, placeFact, titleOf, type MailOccurrence } from '../occasion';
import type { Say } from '../say';
import { fittingSubject } from '../subject';
import { greeting } from './dated';

export interface InvitationFacts {
  readonly name: string;
  readonly hostName: string;
  readonly clubName: string;
  readonly token: string;
  /** The next dates, the soonest first; at least one. */
  readonly dates: readonly MailOccurrence[];
}

/** Who invites, to what, when it meets next; the link is the invitation. */
export function answerInvitedMail(facts: InvitationFacts, say: Say, links: Links): MailContent {
  const { dates, hostName, token } = facts;
  const [next] = dates;
  const title = titleOf(next!, say.locale);
  const host = hostName || facts.clubName;
  const lead = say('invited.lead', { host, title });
  return {
    subject: fittingSubject(title, (name) => say('invited.subject', { name })),
    preheader: lead,
    kicker: facts.clubName,
    heading: say('invited.heading', { title }),
    paragraphs: [...greeting(facts.name, say), lead],
    facts: [
      ...dates.map((date) => ({
        label: occasionName(date, say),
        value: longWhen(date, say.locale),
      })),
      ...(next!.venue ? [placeFact(next!.venue, say)] : []),
    ],
    action: { label: say('invited.open'), url: links.invited(token) },
    notes: [say('invited.own'), say('invited.decline')],
    why: say('invited.why', { host }),
  };
}
