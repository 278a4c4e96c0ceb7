import { createContext } from 'react-router';
import type { DocumentNode, GraphQLFormattedError } from 'graphql';
import type { Locale } from './i18n/locale';
import type { Theme } from './theme';

/** A parsed document that knows its result and its variables (what `graphql(...)` makes). */
export interface TypedDocument<Data, Variables> extends DocumentNode {
  __apiType?: (variables: Variables) => Data;
}

export interface GraphqlAnswer<Data> {
  readonly data: Data | null;
  readonly errors: readonly GraphQLFormattedError[];
}

/** One request's way into the public schema: in-process, as the viewer whose cookies came with it. */
export interface GraphqlSession {
  execute<Data, Variables extends object>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
  ): Promise<GraphqlAnswer<Data>>;
  /** `Set-Cookie` values that `execute` collected (sign-in, sign-out); they leave with the response. */
  readonly setCookies: string[];
}

export interface Operator {
  readonly name: string;
  readonly email: string;
}

/** What every loader and action finds in its context. */
export interface WebServices extends GraphqlSession {
  readonly locale: Locale;
  readonly theme: Theme;
  /** Fresh for each response; the router's scripts carry it. */
  readonly nonce: string;
  /** Origin without a trailing slash, as people see it. */
  readonly publicUrl: string;
  readonly operator: Operator;
  /** Path and query as asked for, language parameter removed: where the footer's forms return to. */
  readonly path: string;
  /** The id that stands in the logs for this request and on the page that says something failed. */
  readonly requestId: string;
  /** The time of the request in milliseconds since 1970: what the api process calls now. */
  readonly now: number;
  /** Writes what went wrong to the logs, under that id. */
  failed(error: unknown): void;
}

export const webServices = createContext<WebServices>();

/** What the api process knows about one page request. */
export interface PageRequest {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly ip: string;
  readonly locale: Locale;
  readonly requestId: string;
}

/** What the api process provides once; see README.md. */
export interface WebOptions {
  readonly publicUrl: string;
  readonly operator: Operator;
  /** Absolute path of `build/client`. */
  readonly clientDirectory: string;
  /** Opens the in-process GraphQL session of one request. */
  open(request: PageRequest): GraphqlSession | Promise<GraphqlSession>;
  /** 128 bits or more, base64: from the process's own source of randomness. */
  newNonce(): string;
  newRequestId(): string;
  /** Milliseconds since 1970 on the clock that decides due times; the machine's own where it is not given. */
  now?(): Promise<number>;
  /** A page that failed; the person sees only the id. */
  failed(error: unknown, requestId: string): void;
}
