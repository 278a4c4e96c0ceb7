import { type ActionFunctionArgs, redirect } from 'react-router';
import { SignOut } from '../features/people/documents.server';
import { send } from '../graphql/execute.server';

/** A link here signs nobody out: only a form does. */
export const loader = () => redirect('/', 303);

export async function action({ context }: ActionFunctionArgs) {
  await send(context, SignOut, {});
  return redirect('/', 303);
}
