import { type FieldState, TextField } from '../../design-system/field';
import { useText } from '../../i18n/use-text';
import { ASK_ROWS } from './wishes-shape';

export interface Line {
  readonly field: FieldState;
  readonly first: boolean;
  readonly optional: boolean;
}

/** One row is seen at once; the others open where something stands in them, or is wrong. */
export function AskFields({ line }: { readonly line: (name: string) => Line }) {
  const say = useText();
  const [first, ...rest] = ASK_ROWS;
  const used = rest.some((row) =>
    [line(`ask${row}`), line(`why${row}`)].some(
      ({ field }) => field.errors?.length || field.initialValue,
    ),
  );
  return (
    <>
      <AskRow row={first} line={line} label={say('wishes.ask')} why={say('wishes.why')} hints />
      <details open={used}>
        <summary className="tap-link text-sm underline">{say('wishes.moreAsks')}</summary>
        <div className="stack mt-2">
          {rest.map((row) => (
            <AskRow
              key={row}
              row={row}
              line={line}
              label={say('wishes.askN', { place: row + 1 })}
              why={say('wishes.whyN', { place: row + 1 })}
            />
          ))}
        </div>
      </details>
    </>
  );
}

function AskRow({
  row,
  line,
  label,
  why,
  hints,
}: {
  readonly row: number;
  readonly line: (name: string) => Line;
  readonly label: string;
  readonly why: string;
  readonly hints?: boolean;
}) {
  const say = useText();
  return (
    <div className="grid grid-cols-1 gap-2">
      <TextField
        {...line(`ask${row}`)}
        label={label}
        hint={hints ? say('wishes.askHint') : undefined}
      />
      <TextField
        {...line(`why${row}`)}
        label={why}
        hint={hints ? say('wishes.whyHint') : undefined}
      />
    </div>
  );
}
