import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { useText } from '../i18n/use-text';
import { Logo } from './logo';

/** The slim head of pages without a hero. */
export function SiteHeader({ children }: { readonly children?: ReactNode }) {
  const say = useText();
  return (
    <header className="wrap flex min-h-14 items-center justify-between gap-3 pt-2">
      <Link to="/" reloadDocument className="tap-link gap-2 font-serif font-bold no-underline">
        <Logo size={26} />
        {say('app.name')}
      </Link>
      {children}
    </header>
  );
}

export interface NavEntry {
  readonly to: string;
  readonly label: string;
  readonly end?: boolean;
}

/** The console's menu: pinned below on a phone. Put it last in the page. */
export function TabBar({
  label,
  entries,
}: {
  readonly label: string;
  readonly entries: readonly NavEntry[];
}) {
  return (
    <nav aria-label={label} className="bar bar-pinned py-1!">
      <div className="wrap flex flex-wrap justify-around">
        {entries.map((entry) => (
          <NavLink
            key={entry.to}
            to={entry.to}
            end={entry.end}
            className={({ isActive }) =>
              `tap-link px-1 text-sm whitespace-nowrap no-underline sm:px-3 ${isActive ? 'font-bold text-primary' : 'text-muted'}`
            }
          >
            {entry.label}
          </NavLink>
        ))}
      </div>
    </nav>
  );
}
