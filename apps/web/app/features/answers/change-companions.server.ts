import { type ActionFunctionArgs, data } from 'react-router';
import { reasonWords } from '../../forms/form.server';
import { send } from '../../graphql/execute.server';
import { graphql } from '../../graphql/graphql';
import type { Say } from '../../i18n/messages';

export const ChangeCompanions = graphql(`
  mutation ChangeCompanions($input: ChangeCompanionsInput!) {
    changeCompanions(input: $input) {
      __typename
      ... on CompanionsChanged {
        ticket {
          response {
            party
          }
        }
      }
      ... on TooManyCompanions {
        most
      }
      ... on NotEnoughSeats {
        free
      }
    }
  }
`);

interface Told {
  readonly ok: boolean;
  readonly note?: string;
  readonly field?: { readonly value: string; readonly error: string };
  readonly answers?: undefined;
}

/** As many as were chosen, with the names that were typed for them. */
export async function changeCompanions(
  context: ActionFunctionArgs['context'],
  token: string,
  form: FormData,
  say: Say,
) {
  const count = Math.max(0, Number(form.get('count')) || 0);
  const names = form.getAll('companion').map(String);
  const companions = Array.from({ length: count }, (_, index) => ({
    name: names[index]?.trim() || null,
  }));
  const sent = await send(context, ChangeCompanions, { input: { token, companions } });
  const no = (note: string, status: number) => data<Told>({ ok: false, note }, { status });
  if (!sent.ok) {
    const { reason, limit } = sent.problem;
    return no(reasonWords(say, { name: 'party.count' }, 'name', reason, limit), 422);
  }
  const answer = sent.data.changeCompanions;
  switch (answer.__typename) {
    case 'CompanionsChanged':
      return data<Told>({
        ok: true,
        note: say('party.saved', { seats: answer.ticket.response.party }),
      });
    case 'TooManyCompanions':
      return no(say('party.tooMany', { most: answer.most }), 422);
    case 'NotEnoughSeats':
      return no(say('party.noSeats', { free: answer.free }), 409);
    default:
      return no(say('people.over'), 409);
  }
}
