import { DoorRow } from './door-row';
import type { EntryView } from './present.server';

/** Everybody of the list, row by row. */
export function DoorList({
  entries,
  rows,
  action,
}: {
  readonly entries: readonly EntryView[];
  readonly rows: readonly string[];
  readonly action: string;
}) {
  return rows.map((row) => {
    const found = entries.filter((entry) => entry.index === row);
    if (found.length === 0) return null;
    return (
      <section key={row} aria-labelledby={`row-${row}`} className="stack gap-2!">
        <h2 id={`row-${row}`} className="sub scroll-mt-4">
          {row}
        </h2>
        <ul className="stack gap-2!">
          {found.map((entry) => (
            <DoorRow key={entry.id} entry={entry} action={action} />
          ))}
        </ul>
      </section>
    );
  });
}
