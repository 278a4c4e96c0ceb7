import type { ReactNode } from 'react';

/**
 * The one or two presses that matter, pinned to the lower edge of a phone; in the flow on wide screens
 * unless `pinned`. Buttons may belong to a form elsewhere on the page through their `form` attribute.
 */
export function BottomBar({
  pinned,
  children,
}: {
  readonly pinned?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={pinned ? 'bar bar-pinned' : 'bar'}>
      <div className="wrap flex items-center gap-3 [&>*]:min-w-0">{children}</div>
    </div>
  );
}
