import type { ReactNode } from 'react';

const LOOKS = {
  plain: 'bg-sunken text-text',
  info: 'bg-primary-soft text-text',
  ok: 'bg-ok-soft text-ok',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
} as const;

export type BadgeLook = keyof typeof LOOKS;

/** A word that marks a date or a field. */
export function Badge({
  look = 'plain',
  children,
}: {
  readonly look?: BadgeLook;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={`inline-block rounded-s px-1.5 text-xs leading-[1.7] font-bold ${LOOKS[look]}`}
    >
      {children}
    </span>
  );
}
