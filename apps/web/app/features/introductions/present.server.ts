import type { ResultOf } from '../../graphql/graphql';
import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { titleOf } from '../gatherings/present.server';
import { clockOf } from '../gatherings/time.server';
import type { ProposalByToken } from './documents.server';

type ProposalData = NonNullable<ResultOf<typeof ProposalByToken>['proposal']>;

/** A proposal in words. Nothing in it depends on what the other one said, until both said yes. */
export function presentProposal(proposal: ProposalData, locale: Locale, say: Say) {
  const { occurrence } = proposal;
  const name = proposal.otherName;
  const title = titleOf(occurrence, locale, say);
  return {
    // A host who has only ever signed in has no name yet.
    over: say(proposal.hostName ? 'intro.from' : 'intro.fromClub', {
      title,
      host: proposal.hostName,
    }),
    name,
    yomi: proposal.otherYomi,
    about: [proposal.otherPitch, say('intro.visit', { count: proposal.otherVisit })]
      .filter(Boolean)
      .join(say('common.dot')),
    sells: proposal.otherSells,
    notFor: proposal.otherNotFor,
    reasons: proposal.reason.map((line) => reasonWords(line, name, say)),
    topic: proposal.firstTopic,
    until: clockOf(locale, occurrence.timeZone, say).shortDate(proposal.expiresAt),
    answer: proposal.myAnswer,
    open: proposal.open,
    introduction: proposal.introduction && introductionWords(proposal.introduction, locale, say),
  };
}

function introductionWords(
  { nextOccurrence: next, ...rest }: NonNullable<ProposalData['introduction']>,
  locale: Locale,
  say: Say,
) {
  const when = next && clockOf(locale, next.timeZone, say).span(next.startsAt, next.endsAt);
  return { ...rest, next: next && when ? { slug: next.slug, when } : null };
}

export type ProposalView = ReturnType<typeof presentProposal>;

/** One claim as its reader hears it: it quotes each field that it speaks of, and says which one that is. */
export function reasonWords(
  { kind, theirs, yours, why }: ProposalData['reason'][number],
  name: string,
  say: Say,
): string {
  const values = { name, theirs, yours: yours ?? '' };
  switch (kind) {
    case 'ASK_MEETS_GIVE':
      return why
        ? say('intro.reason.ASK_MEETS_GIVE.why', { ...values, why })
        : say('intro.reason.ASK_MEETS_GIVE', values);
    case 'GIVE_MEETS_ASK':
    case 'TOPIC':
    case 'OTHER_INDUSTRY':
    case 'SAME_INDUSTRY':
      return say(`intro.reason.${kind}`, values);
    default:
      return say('intro.reason.other', values);
  }
}
