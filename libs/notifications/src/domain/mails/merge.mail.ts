import type { Links } from '../links';
import type { MailContent } from '../mail-content';
import type { Say } from '../say';

const about = (say: Say) => ({ kicker: say('footer.tagline') });

/** To the other address: who asks (masked), what a yes means, and that it cannot be taken back. */
export function mergeAskedMail(
  facts: { readonly from: string; readonly code: string; readonly token: string },
  say: Say,
  links: Links,
): MailContent {
  const { from, code, token } = facts;
  return {
    ...about(say),
    subject: say('merge.subject', { code }),
    preheader: say('merge.lead', { from }),
    heading: say('merge.heading'),
    paragraphs: [say('merge.lead', { from }), say('merge.means')],
    code,
    action: { label: say('merge.open'), url: links.merge(token) },
    notes: [say('merge.final'), say('merge.notYou')],
    why: say('merge.why'),
  };
}

/** To whoever asked, so that nothing of this happens without their knowing. */
export function mergeToldMail(
  facts: { readonly other: string },
  say: Say,
  links: Links,
): MailContent {
  const { other } = facts;
  return {
    ...about(say),
    subject: say('mergeTold.subject'),
    preheader: say('mergeTold.lead', { other }),
    heading: say('mergeTold.heading'),
    paragraphs: [say('mergeTold.lead', { other }), say('merge.means')],
    action: { label: say('mergeTold.open'), url: links.ownMerge() },
    notes: [say('merge.final'), say('mergeTold.notYou')],
    why: say('mergeTold.why'),
  };
}

/** It is done: where mails go, and that the other address leads to the same person. */
export function mergeDoneMail(
  facts: { readonly other: string },
  say: Say,
  links: Links,
): MailContent {
  const { other } = facts;
  return {
    ...about(say),
    subject: say('mergeDone.subject'),
    preheader: say('mergeDone.lead', { other }),
    heading: say('mergeDone.heading'),
    paragraphs: [say('mergeDone.lead', { other }), say('mergeDone.seats')],
    action: { label: say('mergeDone.open'), url: links.ownMerge() },
    why: say('mergeTold.why'),
  };
}
