import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

/** A list of facts, each with a tile: date, place, guest. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="stack">{children}</dl>;
}

/** One fact. `term` is read out; the tile shows it as a picture. */
export function Fact({
  term,
  tile,
  children,
}: {
  readonly term: string;
  readonly tile: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="flex items-start gap-3">
      <dt>
        <span className="sr-only">{term}</span>
        {tile}
      </dt>
      <dd className="m-0 min-w-0 flex-1 leading-[1.5]">{children}</dd>
    </div>
  );
}

/** Month above day, both already in the reader's words (「11月」 / "Nov", 「20」). */
export function DateTile({ month, day }: { readonly month: string; readonly day: string }) {
  return (
    <span className="tile num" aria-hidden="true">
      <span className="text-[.65rem] text-accent">{month}</span>
      <b className="text-[1.15rem]">{day}</b>
    </span>
  );
}

export function IconTile({ name }: { readonly name: IconName }) {
  return (
    <span className="tile" aria-hidden="true">
      <Icon name={name} />
    </span>
  );
}

/** The first character of a name in a circle. */
export function Avatar({ name, large }: { readonly name: string; readonly large?: boolean }) {
  const first = [...name.trim()][0] ?? '';
  return (
    <span aria-hidden="true" className={`tile tile-round ${large ? 'size-14 text-xl' : 'text-lg'}`}>
      {first}
    </span>
  );
}
