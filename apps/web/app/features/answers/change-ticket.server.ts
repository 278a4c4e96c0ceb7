import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { reasonWords } from '../../forms/form.server';
import { deadLink, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { Accept, UpdateTicket, Withdraw } from './documents.server';

interface Told {
  readonly ok: boolean;
  readonly note?: string;
  readonly field?: { readonly value: string; readonly error: string };
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
    case 'accept': {
      const sent = await send(context, Accept, { input: { token } });
      if (!sent.ok) throw deadLink();
      const answer = sent.data.acceptOffer;
      if (answer.__typename === 'OfferAccepted') return here();
      const place = answer.waitlistPosition;
      const note = place ? say('ticket.offerGonePlace', { place }) : say('ticket.offerGone');
      return data<Told>({ ok: false, note }, { status: 409 });
    }
    case 'short-on':
    case 'short-off': {
      const shortNotice = form.get('intent') === 'short-on';
      const sent = await send(context, UpdateTicket, { input: { token, shortNotice } });
      if (!sent.ok) throw deadLink();
      return here();
    }
    case 'yomi': {
      const yomi = form.get('yomi')?.toString() ?? '';
      const sent = await send(context, UpdateTicket, { input: { token, yomi } });
      if (sent.ok) return data<Told>({ ok: true, note: say('ticket.yomi.saved') });
      const { reason, limit } = sent.problem;
      const error = reasonWords(say, { yomi: 'ticket.yomi' }, 'yomi', reason, limit);
      return data<Told>({ ok: false, field: { value: yomi, error } }, { status: 422 });
    }
    default:
      return here();
  }
}
