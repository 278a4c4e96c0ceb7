import type { Links } from '../links';
import type { MailContent } from '../mail-content';
import { occasionName, titleOf, type MailOccurrence } from '../occasion';
import type { Say } from '../say';
import { fittingSubject } from '../subject';
import { greeting } from './dated';

/** One page, one press: how it was, and with whom one talked. */
export function afterCardMail(
  facts: { readonly name: string; readonly occurrence: MailOccurrence; readonly token: string },
  say: Say,
  links: Links,
): MailContent {
  const { occurrence } = facts;
  const title = titleOf(occurrence, say.locale);
  return {
    subject: fittingSubject(title, (name) => say('afterCard.subject', { name })),
    preheader: say('afterCard.lead'),
    kicker: occasionName(occurrence, say),
    heading: say('afterCard.heading'),
    paragraphs: [...greeting(facts.name, say), say('afterCard.lead'), say('afterCard.private')],
    action: { label: say('afterCard.open'), url: links.afterCard(facts.token) },
    notes: [say('afterCard.note')],
    why: say('afterCard.why', { title }),
  };
}
