import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { HoldRound, SendRound, VetoPair } from './documents.server';

/** Leave a pair out, hold the round, or send it now (asked twice, also without JavaScript). */
export async function changeRound({ request, context, params }: ActionFunctionArgs) {
  const say = sayIn(servicesOf(context).locale);
  const form = await request.formData();
  const text = (name: string) => form.get(name)?.toString() ?? '';
  const intent = text('intent');
  const roundId = text('roundId');
  if (intent === 'review-send') return data({ asking: true, note: null });
  const [verb = '', pairId = ''] = intent.split(':');
  const sent = await (verb === 'hold'
    ? send(context, HoldRound, { input: { roundId } }).then((held) => outcome(held, 'holdRound'))
    : verb === 'send'
      ? send(context, SendRound, { input: { roundId } }).then((gone) => outcome(gone, 'sendRound'))
      : send(context, VetoPair, { input: { roundId, pairId, vetoed: verb === 'veto' } }).then(
          (vetoed) => outcome(vetoed, 'vetoPair'),
        ));
  if (sent === 'RoundAlreadySent')
    return data({ asking: false, note: say('rounds.alreadySent') }, { status: 409 });
  if (!sent) return data({ asking: false, note: say('form.conflict') }, { status: 409 });
  return redirect(`/host/rounds/${params.id}${pairId ? `#pair-${pairId}` : '#told'}`, 303);
}

/** The type of the answer, or null when the input itself was refused. */
function outcome<Name extends string>(
  sent: { ok: true; data: Record<Name, { __typename: string }> } | { ok: false },
  name: Name,
): string | null {
  return sent.ok ? sent.data[name].__typename : null;
}
