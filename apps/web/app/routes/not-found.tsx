import { notFound } from '../graphql/execute.server';

export function loader() {
  throw notFound();
}

/** A form sent to an address that no longer exists. */
export function action() {
  throw notFound();
}

export default function NotFound() {
  return null;
}
