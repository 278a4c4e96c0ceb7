import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * The parts of a page as one row that scrolls sideways on a phone. The current one is brought into view: by
 * the style sheet where the browser knows how (`scroll-initial-target`), else by this effect.
 */
export function TabRow({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  const row = useRef<HTMLElement>(null);
  const { pathname, search } = useLocation();
  useEffect(() => {
    const nav = row.current;
    const current = nav?.querySelector<HTMLElement>('[aria-current="page"]');
    if (!nav || !current) return;
    const middle = current.offsetLeft + current.offsetWidth / 2;
    nav.scrollLeft = middle - nav.clientWidth / 2;
  }, [pathname, search]);
  return (
    <nav ref={row} aria-label={label} className="tab-row">
      {children}
    </nav>
  );
}
