import type { ResultOf } from '../../graphql/graphql';
import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { presentQuestions as presentBefore } from '../wishes/intent.server';
import { presentOccurrence } from '../gatherings/present.server';
import { presentReceived } from '../messages/received.server';
import { clockOf } from '../gatherings/time.server';
import { presentQuestions } from '../questions/present.server';
import { askOf } from './ask.server';
import type { TicketByToken } from './documents.server';
import type { AskView, TicketStateName, TicketView } from './views';

type TicketData = NonNullable<ResultOf<typeof TicketByToken>['ticket']>;

/** Not open yet or closed for answers: whoever has a seat is asked all the same. */
const WINDOW = new Set(['NOT_OPEN_YET', 'CLOSED']);

export function presentTicket(ticket: TicketData, locale: Locale, say: Say) {
  const { response, occurrence } = ticket;
  const clock = clockOf(locale, occurrence.timeZone, say);
  const end = response.offerUntil ?? response.provisionalUntil;
  // Once it has begun, whoever is there is there.
  const { closedReason } = occurrence.seats;
  const begun = closedReason !== null && !WINDOW.has(closedReason);
  const ask = begun ? null : askOf(response, clock);
  const view: TicketView = {
    name: ticket.name,
    yomi: ticket.yomi ?? '',
    receipt: ticket.paid ? `/t/${ticket.token}/receipt` : '',
    state: stateOf(ticket, ask),
    passUntil: ticket.passableUntil ? clock.moment(ticket.passableUntil) : '',
    passedTo: ticket.seatPass?.toName ?? '',
    until: end ? (response.offerUntil ? clock.moment(end) : clock.time(end)) : '',
    place: response.waitlistPosition ?? 0,
    shortNotice: response.shortNotice,
    ask,
    takesCode: occurrence.kept.takesCode,
    party: {
      most: occurrence.answerRules.companionsMax,
      names: response.companions.map(({ name }) => name ?? ''),
    },
    note: response.note ?? '',
    reason: response.decisionReason ?? '',
  };
  const { questions, nameShown, attendeesShown } = ticket;
  return {
    ticket: view,
    view: presentOccurrence(occurrence, locale, say),
    messages: presentReceived(ticket.messages, occurrence.timeZone, locale, say),
    names: nameShown.audience,
    coming: attendeesShown,
    before: presentBefore(ticket.beforeCard, locale, say),
    questions: presentQuestions(questions, locale, {
      until: questions.deadline ? clock.moment(questions.deadline) : '',
    }),
  };
}

function stateOf(
  { occurrence, response, openCall }: TicketData,
  ask: AskView | null,
): TicketStateName {
  if (occurrence.status === 'CANCELLED') return occurrence.skipped ? 'skipped' : 'cancelled';
  if (occurrence.over) return 'over';
  switch (response.seat) {
    case 'HELD':
      return response.provisionalUntil ? 'provisional' : (ask?.kind ?? 'firm');
    case 'WAITLISTED':
      return openCall ? 'called' : 'waiting';
    case 'OFFERED':
      return 'offered';
    default:
      if (response.approval === 'REFUSED') return 'refused';
      if (response.answer === 'TENTATIVE') return 'maybe';
      if (response.answer === 'ACCEPTED' && response.approval === 'PENDING') return 'pending';
      // Nobody said no: the time for an answer ran out.
      return response.answer === 'NEEDS_ACTION' ? 'released' : 'declined';
  }
}
