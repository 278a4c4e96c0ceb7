import type { ResultOf } from '../../graphql/graphql';
import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { presentOccurrence } from '../gatherings/present.server';
import { clockOf } from '../gatherings/time.server';
import type { TicketByToken } from './documents.server';
import type { TicketStateName, TicketView } from './views';

type TicketData = NonNullable<ResultOf<typeof TicketByToken>['ticket']>;

export function presentTicket(ticket: TicketData, locale: Locale, say: Say) {
  const { response, occurrence } = ticket;
  const clock = clockOf(locale, occurrence.timeZone, say);
  const end = response.offerUntil ?? response.provisionalUntil;
  const view: TicketView = {
    name: ticket.name,
    yomi: ticket.yomi ?? '',
    state: stateOf(ticket),
    until: end ? (response.offerUntil ? clock.moment(end) : clock.time(end)) : '',
    place: response.waitlistPosition ?? 0,
    shortNotice: response.shortNotice,
  };
  return { ticket: view, view: presentOccurrence(occurrence, locale, say) };
}

function stateOf({ occurrence, response }: TicketData): TicketStateName {
  if (occurrence.status === 'CANCELLED') return 'cancelled';
  if (occurrence.over) return 'over';
  if (response.answer !== 'ACCEPTED') return 'declined';
  switch (response.seat) {
    case 'HELD':
      return response.provisionalUntil ? 'provisional' : 'firm';
    case 'WAITLISTED':
      return 'waiting';
    case 'OFFERED':
      return 'offered';
    default:
      return 'declined';
  }
}
