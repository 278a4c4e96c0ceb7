import type { Temporal } from '@asaza/recurrence';
import { formatWhen } from '@asaza/recurrence';
import type { Links } from '../links';
import type { MailContent } from '../mail-content';
import { occasionFacts, type MailOccurrence } from '../occasion';
import type { Say } from '../say';
import { dated, greeting } from './dated';

interface Rule {
  readonly absences: number;
  readonly withinMonths: number;
  readonly consequence: 'must_reconfirm' | 'end_of_waitlist';
}

export interface AbsenceFacts {
  readonly name: string;
  readonly ticketToken: string;
  readonly occurrence: MailOccurrence;
  readonly expiresAt: Temporal.Instant;
  /** Of the club; at least one. */
  readonly rules: readonly Rule[];
  /** What applies now. */
  readonly applied: readonly { readonly rule: Rule; readonly until: Temporal.Instant }[];
}

/** No blame: what was counted, what it means, until when, and how to say that it was otherwise. */
export function absenceMail(facts: AbsenceFacts, say: Say, links: Links): MailContent {
  const { occurrence, applied, rules } = facts;
  const day = (moment: Temporal.Instant) =>
    formatWhen(moment, occurrence.tzid, say.locale, 'long').replace(/,? \d{1,2}:\d\d.*$/, '');
  const means =
    applied.length > 0
      ? applied.map(({ rule, until }) => say(`absence.${rule.consequence}`, { until: day(until) }))
      : rules
          .slice(0, 1)
          .map((rule) =>
            say('absence.nothing', { absences: rule.absences, months: rule.withinMonths }),
          );
  return {
    ...dated(occurrence, say('absence.what'), say),
    preheader: say('absence.lead'),
    heading: say('absence.heading'),
    paragraphs: [...greeting(facts.name, say), say('absence.lead'), ...means],
    facts: occasionFacts(occurrence, say).slice(0, 1),
    action: { label: say('absence.tell'), url: `${links.ticket(facts.ticketToken)}#absences` },
    notes: [say('absence.expires', { date: day(facts.expiresAt) }), say('absence.next')],
  };
}
