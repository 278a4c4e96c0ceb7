import type { ReactNode } from 'react';
import { Phrase } from '../i18n/use-text';

/** The morning: sky, the sun on the horizon, a wave of water. Decoration. */
function Sky() {
  return (
    <svg aria-hidden="true" focusable="false" className="hero-sky">
      <linearGradient id="rising" x2="0" y2="1">
        <stop offset=".68" stopColor="var(--c-sun)" />
        <stop offset=".82" stopColor="var(--c-sun)" stopOpacity="0" />
      </linearGradient>
      <circle cx="81.5%" cy="62" r="34" fill="url(#rising)" />
      <svg width="100%" height="90" viewBox="0 0 390 90" preserveAspectRatio="none">
        <linearGradient id="water" x2="0" y2="1">
          <stop offset=".5" stopColor="var(--c-bg)" stopOpacity=".9" />
          <stop offset="1" stopColor="var(--c-bg)" stopOpacity="0" />
        </linearGradient>
        <path d="M0 74Q98 58 195 74T390 74V90H0Z" fill="url(#water)" />
      </svg>
    </svg>
  );
}

/** The head of an occurrence, a series or a club: cadence above, title on the water, one line below. */
export function Hero({
  over,
  title,
  line,
  children,
}: {
  readonly over?: ReactNode;
  readonly title: string;
  readonly line?: string | null;
  readonly children?: ReactNode;
}) {
  return (
    <header className="hero">
      <Sky />
      <div className="wrap relative pt-5 pb-3">
        <div className="sub min-h-6">{over}</div>
        <h1 className="mt-6 font-serif text-2xl md:text-3xl">
          <Phrase>{title}</Phrase>
        </h1>
        {line ? (
          <p className="mt-1 leading-tight text-muted">
            <Phrase>{line}</Phrase>
          </p>
        ) : null}
        {children}
      </div>
    </header>
  );
}
