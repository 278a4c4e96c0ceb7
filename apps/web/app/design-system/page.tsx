import type { ReactNode } from 'react';
import { Phrase } from '../i18n/use-text';
import { SiteHeader } from './nav';

/** A page with the slim head, a serif title and one column; the frame of letters, forms and texts. */
export function LetterPage({
  over,
  title,
  lead,
  wide,
  children,
}: {
  readonly over?: ReactNode;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly wide?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <>
      <SiteHeader />
      <main id="main" className={`wrap stack pt-2 pb-8 ${wide ? 'wrap-wide' : ''}`}>
        <div>
          {over ? (
            <div className="sub">{typeof over === 'string' ? <Phrase>{over}</Phrase> : over}</div>
          ) : null}
          <h1 className="mt-1 font-serif text-2xl">
            <Phrase>{title}</Phrase>
          </h1>
          {lead ? <div className="mt-2 text-muted">{lead}</div> : null}
        </div>
        {children}
      </main>
    </>
  );
}

/** A titled part of a page. */
export function Section({
  id,
  title,
  aside,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="stack mt-4 gap-2!">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id={id} className="text-lg">
          <Phrase>{title}</Phrase>
        </h2>
        {aside ? <div className="sub">{aside}</div> : null}
      </div>
      {children}
    </section>
  );
}
