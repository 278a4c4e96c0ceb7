import type { ReactNode } from 'react';
import { Icon } from '../../design-system/icon';

/** A part that opens at a press, also without JavaScript; `open` when something in it needs a look. */
export function Disclosure({
  title,
  open,
  children,
}: {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className="group card py-1!" open={open || undefined}>
      <summary className="tap-link w-full list-none justify-between gap-3 font-bold [&::-webkit-details-marker]:hidden">
        {title}
        <span className="group-open:rotate-45">
          <Icon name="plus" size={18} />
        </span>
      </summary>
      <div className="pt-1 pb-3">{children}</div>
    </details>
  );
}
