import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { reasonWords } from '../../forms/form.server';
import { deadLink, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { changeCompanions } from './change-companions.server';
import { changeAnswers, type RefusedAnswers } from '../questions/change-answers.server';
import { ShowName } from '../questions/documents.server';
import { audienceOf } from '../questions/name-shown';
import { Accept, ChangeAnswer, KeepSeat, UpdateTicket, Withdraw } from './documents.server';

const SAID = ['ACCEPTED', 'TENTATIVE', 'DECLINED'] as const;

interface Told {
  readonly ok: boolean;
  readonly note?: string;
  readonly field?: { readonly value: string; readonly error: string };
  /** Answers to questions that were not taken, as they were typed. */
  readonly answers?: RefusedAnswers;
}

/** One press on a ticket; the page that follows says the new state in words. */
export async function changeTicket({ request, context, params }: ActionFunctionArgs) {
  const token = params.token ?? '';
  const say = sayIn(servicesOf(context).locale);
  const form = await request.formData();
  const here = () => redirect(`/t/${token}`, 303);
  switch (form.get('intent')) {
    case 'withdraw': {
      const sent = await send(context, Withdraw, { input: { token } });
      if (!sent.ok) throw deadLink();
      return here();
    }
    case 'keep': {
      const sent = await send(context, KeepSeat, { input: { token } });
      if (!sent.ok) throw deadLink();
      // The page says by itself that it is over, or that the seat is sure again.
      if (sent.data.keepSeat.__typename !== 'SeatReleased') return here();
      return data<Told>({ ok: false, note: say('ask.released') }, { status: 409 });
    }
    case 'accept': {
      const sent = await send(context, Accept, { input: { token } });
      if (!sent.ok) throw deadLink();
      const answer = sent.data.acceptOffer;
      if (answer.__typename === 'OfferAccepted') return here();
      const place = answer.waitlistPosition;
      if (place && answer.code === 'SEAT_TAKEN')
        return data<Told>({ ok: false, note: say('ticket.seatTaken', { place }) }, { status: 409 });
      const note = place ? say('ticket.offerGonePlace', { place }) : say('ticket.offerGone');
      return data<Told>({ ok: false, note }, { status: 409 });
    }
    case 'companions':
      return changeCompanions(context, token, form, say);
    case 'short-on':
    case 'short-off': {
      const shortNotice = form.get('intent') === 'short-on';
      const sent = await send(context, UpdateTicket, { input: { token, shortNotice } });
      if (!sent.ok) throw deadLink();
      return here();
    }
    case 'code': {
      const code = form.get('code')?.toString() ?? '';
      const sent = await send(context, UpdateTicket, { input: { token, code } });
      if (sent.ok) return data<Told>({ ok: true, note: say('party.codeSaved') });
      const { reason, limit } = sent.problem;
      const note = reasonWords(say, { code: 'party.code' }, 'code', reason, limit);
      return data<Told>({ ok: false, note }, { status: 422 });
    }
    case 'answer': {
      const said = form.get('response')?.toString() ?? '';
      const response = SAID.find((known) => known === said) ?? 'ACCEPTED';
      const note = form.get('note')?.toString() ?? '';
      const sent = await send(context, ChangeAnswer, { input: { token, response, note } });
      if (!sent.ok) {
        const { reason, limit } = sent.problem;
        const error = reasonWords(say, { note: 'another.note' }, 'note', reason, limit);
        return data<Told>({ ok: false, note: error }, { status: 422 });
      }
      const answer = sent.data.changeAnswer;
      if (answer.__typename === 'AnswerChanged') return here();
      if (answer.__typename === 'NotInvited')
        return data<Told>({ ok: false, note: say('answer.notInvited') }, { status: 409 });
      const words =
        answer.__typename === 'AnswersClosed'
          ? say('another.closed')
          : say('answer.refused', { reason: answer.why ?? '' });
      return data<Told>({ ok: false, note: words }, { status: 409 });
    }
    case 'yomi': {
      const yomi = form.get('yomi')?.toString() ?? '';
      const sent = await send(context, UpdateTicket, { input: { token, yomi } });
      if (sent.ok) return data<Told>({ ok: true, note: say('ticket.yomi.saved') });
      const { reason, limit } = sent.problem;
      const error = reasonWords(say, { yomi: 'ticket.yomi' }, 'yomi', reason, limit);
      return data<Told>({ ok: false, field: { value: yomi, error } }, { status: 422 });
    }
    case 'questions':
      return changeAnswers(context, token, form);
    case 'names': {
      const input = { ticketToken: token, audience: audienceOf(form) };
      const sent = await send(context, ShowName, { input });
      if (!sent.ok) throw deadLink();
      return data<Told>({ ok: true, note: say('names.saved') });
    }
    default:
      return here();
  }
}
