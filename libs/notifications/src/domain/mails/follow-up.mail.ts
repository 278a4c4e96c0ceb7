import type { Links } from '../links';
import type { MailContent } from '../mail-content';
import { occasionName, type MailOccurrence } from '../occasion';
import type { Say } from '../say';
import { fittingSubject } from '../subject';
import { greeting } from './dated';

/** One tap: did you meet; weeks later, are you still in touch. The other is never told what was said. */
export function followUpMail(
  facts: {
    readonly stage: 'met' | 'in_touch';
    readonly name: string;
    readonly other: string;
    readonly clubName: string;
    readonly occurrence: MailOccurrence;
    readonly token: string;
  },
  say: Say,
  links: Links,
): MailContent {
  const { stage, other } = facts;
  const lead = say(`followUp.${stage}.lead`, { other });
  return {
    subject: fittingSubject(other, (name) => say(`followUp.${stage}.subject`, { other: name })),
    preheader: lead,
    kicker: occasionName(facts.occurrence, say),
    heading: say(`followUp.${stage}.heading`),
    paragraphs: [...greeting(facts.name, say), lead, say('followUp.private', { other })],
    action: { label: say('followUp.answer'), url: links.followUp(facts.token) },
    notes: [say('followUp.stop')],
    why: say('followUp.why', { club: facts.clubName }),
  };
}
