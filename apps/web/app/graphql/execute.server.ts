import { data, redirect, type RouterContextProvider } from 'react-router';
import type { GraphQLFormattedError } from 'graphql';
import type { ErrorFacts } from '../features/errors/error-page';
import { type TypedDocument, type WebServices, webServices } from '../load-context';

type Context = Readonly<RouterContextProvider>;

/** An input that the api refused: the field in the schema's words, a reason from the catalogue. */
export interface InputProblem {
  readonly field: string;
  readonly reason: string;
  readonly limit?: number;
}

export type Sent<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problem: InputProblem };

export const servicesOf = (context: Context): WebServices => context.get(webServices);

export const notFound = () => data<ErrorFacts>({ kind: 'not-found' }, { status: 404 });

/** A capability link that is expired, used or foreign: the three are told apart to nobody. */
export const deadLink = (kind: 'link' | 'answer' = 'link') =>
  data<ErrorFacts>({ kind }, { status: 404 });

/** Reads for a loader. Anything that is not an answer leaves as a page: sign-in, 404, or "failed" with its id. */
export async function read<Data, Variables extends object>(
  context: Context,
  document: TypedDocument<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const services = servicesOf(context);
  const answer = await services.execute(document, variables);
  const error = answer.errors[0];
  if (error || !answer.data) throw pageFor(error, services);
  return answer.data;
}

/** Sends for an action: refused input comes back as a value, so that the form can keep what was typed. */
export async function send<Data, Variables extends object>(
  context: Context,
  document: TypedDocument<Data, Variables>,
  variables: Variables,
): Promise<Sent<Data>> {
  const services = servicesOf(context);
  const answer = await services.execute(document, variables);
  const error = answer.errors[0];
  if (!error && answer.data) return { ok: true, data: answer.data };
  const code = error?.extensions?.['code'];
  if (code === 'BAD_USER_INPUT') return { ok: false, problem: inputProblem(error) };
  if (code === 'CONFLICT') return { ok: false, problem: { field: '', reason: 'conflict' } };
  if (code === 'TOO_MANY_REQUESTS') return { ok: false, problem: { field: '', reason: 'tooMany' } };
  throw pageFor(error, services);
}

function inputProblem(error: GraphQLFormattedError | undefined): InputProblem {
  const { field, reason, limit } = error?.extensions ?? {};
  return {
    field: typeof field === 'string' ? field : '',
    reason: typeof reason === 'string' ? reason : 'invalid',
    ...(typeof limit === 'number' ? { limit } : {}),
  };
}

function pageFor(error: GraphQLFormattedError | undefined, services: WebServices) {
  const extensions = error?.extensions ?? {};
  switch (extensions['code']) {
    case 'UNAUTHENTICATED':
      return redirect(`/login?next=${encodeURIComponent(services.path)}`, 303);
    case 'FORBIDDEN':
    case 'NOT_FOUND':
      return notFound();
    case 'TOO_MANY_REQUESTS':
      return data<ErrorFacts>({ kind: 'busy' }, { status: 429 });
    default: {
      const id = extensions['correlationId'];
      services.failed(new Error(error?.message ?? 'The schema answered without data'));
      const problem: ErrorFacts = {
        kind: 'failed',
        id: typeof id === 'string' ? id : services.requestId,
      };
      return data(problem, { status: 500 });
    }
  }
}
