import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { Logo } from './logo';

export type NoticeKind = 'info' | 'ok' | 'warn' | 'bad';

const LOOKS: Record<NoticeKind, { readonly icon: IconName; readonly className: string }> = {
  info: { icon: 'info', className: 'bg-primary-soft' },
  ok: { icon: 'check', className: 'bg-ok-soft text-ok' },
  warn: { icon: 'clock', className: 'bg-warn-soft text-warn' },
  bad: { icon: 'alert', className: 'bg-bad-soft text-bad' },
};

/** What happened, what was kept, what to press. `live`: spoken when it appears. */
export function Notice({
  kind = 'info',
  title,
  live,
  children,
}: {
  readonly kind?: NoticeKind;
  readonly title?: string;
  readonly live?: boolean;
  readonly children?: ReactNode;
}) {
  const { icon, className } = LOOKS[kind];
  const role = live ? (kind === 'bad' ? 'alert' : 'status') : undefined;
  return (
    <div className={`notice ${className}`} role={role}>
      <span className="mt-0.5">
        <Icon name={icon} />
      </span>
      <div className="min-w-0 flex-1 leading-[1.6]">
        {title ? <p className="font-bold">{title}</p> : null}
        {children ? <div className="text-sm text-text">{children}</div> : null}
      </div>
    </div>
  );
}

/** Nothing here yet: says so, and what to do. */
export function EmptyState({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="card grid justify-items-center gap-2 py-8 text-center">
      <Logo size={40} />
      <p className="font-bold">{title}</p>
      {children ? <div className="sub">{children}</div> : null}
    </div>
  );
}
