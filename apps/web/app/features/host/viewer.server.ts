import { redirect, type RouterContextProvider } from 'react-router';
import { servicesOf } from '../../graphql/execute.server';

/** The viewer that a query brought, or the way to the sign-in page and back here. */
export function signedIn<Viewer>(
  viewer: Viewer | null | undefined,
  context: Readonly<RouterContextProvider>,
): Viewer {
  if (viewer) return viewer;
  throw redirect(`/login?next=${encodeURIComponent(servicesOf(context).path)}`, 303);
}
