import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from './icon';

export type CardLook = 'plain' | 'dawn' | 'soft' | 'ok';

const LOOKS: Record<CardLook, string> = {
  plain: 'card',
  dawn: 'card card-dawn',
  soft: 'card card-soft',
  ok: 'card card-ok',
};

export function Card({
  look = 'plain',
  className = '',
  labelledBy,
  children,
}: {
  readonly look?: CardLook;
  readonly className?: string;
  readonly labelledBy?: string;
  readonly children: ReactNode;
}) {
  const Tag = labelledBy ? 'section' : 'div';
  return (
    <Tag className={`${LOOKS[look]} ${className}`} aria-labelledby={labelledBy}>
      {children}
    </Tag>
  );
}

/** A whole card that goes somewhere. */
export function CardLink({
  to,
  reloadDocument,
  children,
}: {
  readonly to: string;
  readonly reloadDocument?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Link
      to={to}
      reloadDocument={reloadDocument}
      className="card flex items-center justify-between gap-3"
    >
      <span className="min-w-0 flex-1">{children}</span>
      <Icon name="chevron" size={18} />
    </Link>
  );
}
