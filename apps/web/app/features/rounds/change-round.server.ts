import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import type { Say } from '../../i18n/messages';
import {
  AddPair,
  HoldRound,
  LockPair,
  RebuildRound,
  SendRound,
  VetoPair,
} from './documents.server';
import { termsInput, typedTerms } from './terms';

/** What the page says of a change that was not made; `two`: whom the host had chosen, kept. */
export interface RoundTold {
  readonly asking: boolean;
  readonly note: string | null;
  readonly two: readonly [string, string] | null;
}

/** A host's hand in a round: leave out, keep, add, compute again, hold, or send now (asked twice). */
export async function changeRound({ request, context, params }: ActionFunctionArgs) {
  const say = sayIn(servicesOf(context).locale);
  const form = await request.formData();
  const text = (name: string) => form.get(name)?.toString() ?? '';
  const intent = text('intent');
  const [verb = '', pairId = ''] = intent.split(':');
  if (verb === 'review-send') return data<RoundTold>({ asking: true, note: null, two: null });
  const problem = await perform(context, { verb, pairId, roundId: text('roundId'), form }, say);
  if (problem === null)
    return redirect(`/host/rounds/${params.id}${pairId ? `#pair-${pairId}` : '#told'}`, 303);
  const two = verb === 'add' ? ([text('personId'), text('otherId')] as const) : null;
  return data<RoundTold>({ asking: false, note: problem, two }, { status: 409 });
}

interface Change {
  readonly verb: string;
  readonly pairId: string;
  readonly roundId: string;
  readonly form: FormData;
}

/** What stands in the way, in words; null when it is done. */
async function perform(
  context: ActionFunctionArgs['context'],
  { verb, pairId, roundId, form }: Change,
  say: Say,
): Promise<string | null> {
  const text = (name: string) => form.get(name)?.toString() ?? '';
  switch (verb) {
    case 'hold':
      return problemOf(await send(context, HoldRound, { input: { roundId } }), 'holdRound', say);
    case 'send':
      return problemOf(await send(context, SendRound, { input: { roundId } }), 'sendRound', say);
    case 'lock':
    case 'unlock': {
      const input = { roundId, pairId, locked: verb === 'lock' };
      return problemOf(await send(context, LockPair, { input }), 'lockPair', say);
    }
    case 'add': {
      const input = { roundId, personId: text('personId'), otherId: text('otherId') };
      return problemOf(await send(context, AddPair, { input }), 'addPair', say);
    }
    case 'rebuild': {
      const input = { roundId, terms: termsInput(typedTerms(form) ?? NO_TERMS) };
      return problemOf(await send(context, RebuildRound, { input }), 'rebuildRound', say);
    }
    default: {
      const input = { roundId, pairId, vetoed: verb === 'veto' };
      return problemOf(await send(context, VetoPair, { input }), 'vetoPair', say);
    }
  }
}

const NO_TERMS = { each: '', floor: '', wish: '' };

interface Answered {
  readonly __typename: string;
  readonly reason?: Barrier;
}
type Barrier =
  'NOT_THERE' | 'NO_CONSENT' | 'IN_ROUND' | 'FULL' | 'NO_REASON' | 'CANNOT_BE_PROPOSED';

function problemOf<Name extends string>(
  sent: { ok: true; data: Record<Name, Answered> } | { ok: false },
  name: Name,
  say: Say,
): string | null {
  if (!sent.ok) return say('form.conflict');
  const { __typename, reason } = sent.data[name];
  if (__typename === 'RoundAlreadySent') return say('rounds.alreadySent');
  return __typename === 'PairNotPossible' && reason ? say(`rounds.barrier.${reason}`) : null;
}
