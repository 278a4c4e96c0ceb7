import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { read, send } from '../../graphql/execute.server';
import { graphql } from '../../graphql/graphql';
import { ChangeCapacity } from './occurrence-documents.server';
import { typedNumber } from './typed';

const PreviewCapacity = graphql(`
  query PreviewCapacity($id: ID!, $capacity: Int!) {
    previewCapacity(occurrenceId: $id, capacity: $capacity) {
      capacity
      moving {
        id
        name
        party
      }
    }
  }
`);

/** Who would move if there were so many seats as the address says; null when it says nothing of the kind. */
export async function lowerSeats(
  context: LoaderFunctionArgs['context'],
  id: string,
  search: URLSearchParams,
) {
  const capacity = typedNumber(search.get('seats') ?? '');
  if (capacity === null || capacity < 1 || capacity > 10_000) return null;
  const { previewCapacity } = await read(context, PreviewCapacity, { id, capacity });
  return previewCapacity.moving.length > 0
    ? { ...previewCapacity, changed: search.has('changed') }
    : null;
}

/** Moves exactly those whom the host was shown; shows them again where that has changed. */
export async function moveAndLower({ context, params }: ActionFunctionArgs, form: FormData) {
  const id = params.id ?? '';
  const capacity = typedNumber(String(form.get('capacity') ?? ''));
  const sent = await send(context, ChangeCapacity, {
    input: {
      ...{ occurrenceId: id, capacity, confirmMoves: true },
      expected: form.getAll('moving').map(String),
    },
  });
  const done = sent.ok && sent.data.changeCapacity.__typename === 'CapacityChanged';
  return redirect(
    done
      ? `/host/occurrences/${id}?done=capacity#told`
      : `/host/occurrences/${id}?seats=${capacity ?? ''}&changed#lower`,
    303,
  );
}
