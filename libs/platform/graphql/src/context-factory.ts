import { Injectable } from '@nestjs/common';
import type { Locale, Viewer } from '@asaza/kernel';
import { ViewerSource, type RequestContext } from './request-context';

/** The parts of an HTTP request that a context is made from. */
export interface ContextRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly ip: string;
}

const cookiesOf = (header: string): Map<string, string> =>
  new Map(
    header
      .split(';')
      .map((pair) => pair.trim().split('='))
      .filter((parts) => parts.length >= 2)
      .map(([name, ...value]) => [name ?? '', value.join('=')]),
  );

/** Makes the context of one operation, the same for GraphQL over HTTP and for the web's own loaders. */
@Injectable()
export class ContextFactory {
  constructor(private readonly viewers: ViewerSource) {}

  async of(
    request: ContextRequest,
    setCookie: (header: string) => void,
    locale?: Locale,
  ): Promise<RequestContext> {
    const header = (name: string): string | undefined => {
      const value = request.headers[name];
      return Array.isArray(value) ? value[0] : value;
    };
    const cookies = cookiesOf(header('cookie') ?? '');
    const session = cookies.get(this.viewers.cookieName);
    const viewer: Viewer | null = session ? await this.viewers.viewerOf(session) : null;
    const asked = (header('accept-language') ?? '').toLowerCase();
    return {
      viewer,
      ip: request.ip,
      userAgent: header('user-agent')?.slice(0, 300) ?? null,
      locale:
        locale ??
        (cookies.get('asaza_locale') === 'en' ||
        (!cookies.has('asaza_locale') && asked.startsWith('en'))
          ? 'en'
          : 'ja'),
      cookie: (name) => cookies.get(name),
      setCookie,
    };
  }
}
