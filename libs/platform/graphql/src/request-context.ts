import type { Locale, Viewer } from '@asaza/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';

/** What one operation knows of its caller. Fresh for each; loaders keep their lazy scope on it. */
export interface RequestContext {
  readonly viewer: Viewer | null;
  /** The caller's address as TRUST_PROXY lets us believe it. */
  readonly ip: string;
  readonly userAgent: string | null;
  /** The language of the page or of Accept-Language. */
  readonly locale: Locale;
  cookie(name: string): string | undefined;
  /** Adds one Set-Cookie header to the answer. */
  setCookie(header: string): void;
}

/** Tells who is signed in by a session cookie's value. Provided by libs/people. */
export abstract class ViewerSource {
  abstract readonly cookieName: string;
  abstract viewerOf(sessionToken: string): Promise<Viewer | null>;
}

/** The signed-in person, or null: `@AsViewer() viewer: Viewer | null`. */
export const AsViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer | null =>
    GqlExecutionContext.create(context).getContext<RequestContext>().viewer,
);

/** The whole context: for loaders and for cookies. */
export const InRequest = createParamDecorator(
  (_: unknown, context: ExecutionContext): RequestContext =>
    GqlExecutionContext.create(context).getContext<RequestContext>(),
);
