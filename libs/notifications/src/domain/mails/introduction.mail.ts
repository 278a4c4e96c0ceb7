import type { Temporal } from '@asaza/recurrence';
import { longWhen, momentOn, occasionName, type MailOccurrence } from '../occasion';
import type { Links } from '../links';
import type { Fact, MailContent } from '../mail-content';
import { greeting } from './dated';
import type { Say } from '../say';
import { fittingSubject } from '../subject';

type Field = 'gives' | 'asks' | 'topics' | 'industry';

/** One claim of the reason: a field of the other beside a field of the reader, both as they wrote them. */
export interface ReasonLine {
  readonly theirField: Field;
  readonly theirs: string;
  readonly myField: Field;
  readonly mine: string;
}

export interface IntroductionFacts {
  readonly name: string;
  readonly other: string;
  readonly otherPitch: string | null;
  readonly otherVisit: number | null;
  readonly reason: readonly ReasonLine[];
  readonly firstTopic: string | null;
  readonly clubName: string;
  readonly hostName: string;
  readonly occurrence: MailOccurrence;
}

/** The question to one side. It says before the yes what a yes gives to the other. */
export function proposalMail(
  kind: 'proposal' | 'proposal_reminder',
  facts: IntroductionFacts & { readonly token: string; readonly expiresAt: Temporal.Instant },
  say: Say,
  links: Links,
): MailContent {
  const { other, occurrence, hostName: host } = facts;
  const deadline = momentOn(occurrence, facts.expiresAt, say.locale);
  const reminder = kind === 'proposal_reminder';
  return {
    subject: fittingSubject(other, (name) =>
      reminder
        ? say('proposalReminder.subject', { other: name, deadline })
        : say('proposal.subject', { other: name }),
    ),
    preheader: firstLine(facts, say),
    kicker: say('proposal.kicker', { occasion: occasionName(occurrence, say), host }),
    heading: say('proposal.heading', { other: unbroken(other) }),
    paragraphs: [
      ...greeting(facts.name, say),
      ...(reminder ? [say('proposalReminder.lead')] : []),
      say('proposal.terms', { other }),
    ],
    facts: [...personLine(facts, say), ...reasonLines(facts, say)],
    action: { label: say('proposal.answer'), url: links.introduction(facts.token) },
    notes: [say('proposal.until', { deadline })],
    why: say('proposal.why.footer', { club: facts.clubName }),
  };
}

/** Both said yes: who writes first, about what, and where to. */
export function introducedMail(
  facts: IntroductionFacts & {
    readonly otherEmail: string;
    readonly firstWriter: boolean;
    /** They picked each other; otherwise both said yes. */
    readonly byPicks: boolean;
    /** Opens the page of the introduction. */
    readonly token: string;
    /** Where the two can sit together next. */
    readonly next: MailOccurrence | null;
  },
  say: Say,
  links: Links,
): MailContent {
  const { other, next } = facts;
  const lead = say(facts.byPicks ? 'introduced.leadPicked' : 'introduced.lead');
  return {
    subject: fittingSubject(other, (name) => say('introduced.subject', { other: name })),
    preheader: lead,
    kicker: say('proposal.kicker', {
      occasion: occasionName(facts.occurrence, say),
      host: facts.hostName,
    }),
    heading: say('introduced.heading', { other: unbroken(other) }),
    paragraphs: [
      ...greeting(facts.name, say),
      lead,
      say(facts.firstWriter ? 'introduced.youWrite' : 'introduced.theyWrite', { other }),
    ],
    facts: [
      ...personLine(facts, say),
      { label: say('introduced.address', { other }), value: facts.otherEmail },
      ...reasonLines(facts, say),
    ],
    action: { label: say('introduced.write', { other }), url: `mailto:${facts.otherEmail}` },
    links: [{ label: say('introduced.page'), url: links.introduction(facts.token) }],
    notes: [
      next
        ? say('introduced.nextOn', { when: longWhen(next, say.locale) })
        : say('introduced.next'),
    ],
    why: say('proposal.why.footer', { club: facts.clubName }),
  };
}

/** A heading never parts a family name from the given name. */
const unbroken = (name: string): string => name.replaceAll(' ', '\u00a0');

const personLine = (facts: IntroductionFacts, say: Say): Fact[] => {
  const visit =
    facts.otherVisit === null || facts.otherVisit < 1
      ? ''
      : say('proposal.visit', { visit: facts.otherVisit });
  const about = [facts.otherPitch ?? '', visit].filter(Boolean);
  return about.length === 0
    ? []
    : [
        {
          label: say('person.san', { name: facts.other }),
          value: about[0]!,
          ...(about[1] ? { note: about[1] } : {}),
        },
      ];
};

function reasonLines(facts: IntroductionFacts, say: Say): Fact[] {
  const { other } = facts;
  const claims = facts.reason.flatMap((line): Fact[] =>
    isShared(line)
      ? [{ label: say('proposal.shared.topics'), value: line.theirs }]
      : [
          { label: say(`proposal.their.${line.theirField}`, { other }), value: line.theirs },
          { label: say(`proposal.your.${line.myField}`), value: line.mine },
        ],
  );
  return facts.firstTopic === null
    ? claims
    : [...claims, { label: say('proposal.firstTopic'), value: facts.firstTopic }];
}

/** Both like to talk about it: said once. */
const isShared = (line: ReasonLine): boolean =>
  line.theirField === 'topics' && line.myField === 'topics';

const firstLine = (facts: IntroductionFacts, say: Say): string => {
  const [line] = facts.reason;
  if (line && isShared(line)) return `${say('proposal.shared.topics')}: ${line.theirs}`;
  return line
    ? `${say(`proposal.their.${line.theirField}`, { other: facts.other })}: ${line.theirs}`
    : say('proposal.why');
};
