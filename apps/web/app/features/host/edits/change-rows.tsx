import { useText } from '../../../i18n/use-text';
import { Badge } from '../badge';
import type { ChangeRow } from './views';

const SHOWN = 8;

/** Date by date: old and new, what stays apart, and what becomes of the answers. Many stand behind a press. */
export function ChangeRows({ rows }: { readonly rows: readonly ChangeRow[] }) {
  const say = useText();
  // Whatever concerns people is never folded away.
  const matters = (row: ChangeRow, index: number) =>
    rows.length <= SHOWN + 2 || index < SHOWN || row.people !== '' || row.keptOwn !== '';
  const rest = rows.filter((row, index) => !matters(row, index));
  return (
    <>
      <RowList rows={rows.filter(matters)} />
      {rest.length > 0 ? (
        <details className="text-sm">
          <summary className="tap-link">{say('edit.more', { count: rest.length })}</summary>
          <RowList rows={rest} />
        </details>
      ) : null}
    </>
  );
}

function RowList({ rows }: { readonly rows: readonly ChangeRow[] }) {
  if (rows.length === 0) return null;
  return (
    <ol className="num grid gap-2 text-sm">
      {rows.map((row) => (
        <li key={row.key} className="border-t border-line pt-2 leading-[1.6]">
          <Row row={row} />
        </li>
      ))}
    </ol>
  );
}

function Row({ row }: { readonly row: ChangeRow }) {
  const say = useText();
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Badge look={LOOKS[row.kind]}>{row.kindWords}</Badge>
        {row.number ? <b>{row.number}</b> : null}
        {row.before ? (
          <span>
            <span className="sr-only">{say('edit.before')}</span>
            <s>{row.before}</s>
            <span aria-hidden="true"> → </span>
            <span className="sr-only">{say('edit.after')}</span>
            <b>{row.after}</b>
          </span>
        ) : (
          <span className={row.kind === 'CANCELLED' ? 'line-through' : ''}>{row.after}</span>
        )}
      </p>
      {row.fields ? <p>{row.fields}</p> : null}
      {row.people ? (
        <p>
          {row.people}
          {row.answers ? <b>{say('edit.answersOf', { answers: row.answers })}</b> : null}
        </p>
      ) : null}
      {row.keptOwn ? <p className="text-warn">{row.keptOwn}</p> : null}
    </>
  );
}

const LOOKS = {
  MOVED: 'warn',
  ADDED: 'ok',
  REINSTATED: 'ok',
  CANCELLED: 'bad',
  CHANGED: 'plain',
} as const;
