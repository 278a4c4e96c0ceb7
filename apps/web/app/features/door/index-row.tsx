import { useText } from '../../i18n/use-text';

/** The ten rows あ-わ, Latin and unread names; a row without anybody cannot be pressed. */
export function IndexRow({
  rows,
  filled,
}: {
  readonly rows: readonly string[];
  readonly filled: ReadonlySet<string>;
}) {
  const say = useText();
  const look = 'grid min-h-12 place-items-center rounded-s border text-sm no-underline';
  return (
    <nav aria-label={say('door.index')} className="grid grid-cols-6 gap-0.5 sm:grid-cols-12">
      {rows.map((row) =>
        filled.has(row) ? (
          <a
            key={row}
            href={`#row-${row}`}
            className={`${look} border-control bg-surface font-bold`}
          >
            {row}
          </a>
        ) : (
          <span key={row} aria-hidden="true" className={`${look} border-line text-muted`}>
            {row}
          </span>
        ),
      )}
    </nav>
  );
}
