import type { RouterContextProvider } from 'react-router';
import { read } from '../../graphql/execute.server';
import type { FragmentOf } from '../../graphql/graphql';
import type { Locale } from '../../i18n/locale';
import type { Clock } from '../gatherings/time.server';
import { wordsOf } from '../gatherings/worded.server';
import type { QuestionFormFields } from '../questions/documents.server';
import { presentQuestions } from '../questions/present.server';
import { InvitationState } from './documents.server';
import type { AnswerFormView, OwnAnswerView } from './form-views';

type Text = { readonly ja: string | null; readonly en: string | null };

interface Asking {
  readonly late: { readonly takesCode: boolean };
  readonly answerRules: {
    readonly companionsMax: number;
    readonly approval: AnswerFormView['approval'];
    readonly invitationOnly: boolean;
    readonly screening: Text | null;
  };
  readonly viewerScreening: Text | null;
  readonly questions: FragmentOf<typeof QuestionFormFields>;
  readonly series: { readonly viewerStandingAnswer: { readonly id: string } | null };
}

/** A code or a token in a link is as long as somebody made it. */
const inLink = (search: URLSearchParams, name: string): string =>
  (search.get(name) ?? '').trim().slice(0, 100);

/**
 * What this reader is asked. Who answers for somebody else is asked as a stranger: nothing of the viewer's
 * own is proposed.
 */
export function presentAnswerForm(
  occurrence: Asking,
  {
    member,
    invitationOver,
    search,
    clock,
    locale,
  }: {
    readonly member: boolean;
    readonly invitationOver: boolean;
    readonly search: URLSearchParams;
    readonly clock: Clock;
    readonly locale: Locale;
  },
): AnswerFormView {
  const { answerRules, viewerScreening, late, series } = occurrence;
  const screening = member ? viewerScreening : answerRules.screening;
  const { deadline } = occurrence.questions;
  const questions = presentQuestions(occurrence.questions, locale, {
    until: deadline ? clock.moment(deadline) : '',
  });
  return {
    most: answerRules.companionsMax,
    takesCode: late.takesCode,
    code: inLink(search, 'code'),
    invitation: inLink(search, 'invite'),
    invitationOver,
    screening: screening ? wordsOf(screening, locale) : '',
    questions: {
      ...questions,
      ...(member ? {} : { values: {}, keepsFood: false, stranger: true }),
      companions: 0,
    },
    approval: answerRules.approval,
    invitationOnly: answerRules.invitationOnly,
    always: !member || series.viewerStandingAnswer === null,
  };
}

/** Whether the invitation of a link lets nobody new in; asked only where there is one. */
export async function isInvitationOver(
  context: Readonly<RouterContextProvider>,
  search: URLSearchParams,
): Promise<boolean> {
  const token = inLink(search, 'invite');
  if (!token) return false;
  const { answerInvitation } = await read(context, InvitationState, { token });
  return answerInvitation?.state !== 'OPEN';
}

interface Response {
  readonly answer: string;
  readonly seat: string;
  readonly approval: string;
  readonly decisionReason: string | null;
  readonly waitlistPosition: number | null;
  readonly offerUntil: string | null;
  readonly ticketToken: string;
}

/** Where the viewer stands; null: they may answer, for the first time or again. */
export function ownAnswer(response: Response | null, clock: Clock): OwnAnswerView | null {
  const state = response && stateOf(response);
  if (!response || !state) return null;
  return {
    state,
    place: response.waitlistPosition ?? 0,
    until: response.offerUntil ? clock.moment(response.offerUntil) : '',
    reason: response.decisionReason ?? '',
    ticket: `/t/${response.ticketToken}`,
  };
}

function stateOf({ answer, seat, approval }: Response): OwnAnswerView['state'] | null {
  if (approval === 'REFUSED') return 'refused';
  if (answer !== 'ACCEPTED') return null;
  switch (seat) {
    case 'HELD':
      return 'seated';
    case 'WAITLISTED':
      return 'waiting';
    case 'OFFERED':
      return 'offered';
    default:
      return approval === 'PENDING' ? 'pending' : null;
  }
}
