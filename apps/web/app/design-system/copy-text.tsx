import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';

/** About as many half-width characters as a line of the box holds on a phone. */
const LINE = 44;

const widthOf = (line: string): number =>
  [...line].reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0);

/** Rows that show the whole text, where the browser cannot fit the box by itself. */
const rowsOf = (text: string): number =>
  text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(widthOf(line) / LINE)), 0);

/** A ready text that can be selected by hand; with JavaScript (enhance.js) one press copies it. */
export function CopyText({
  id,
  label,
  text,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Stands beside the copy button. */
  readonly children?: ReactNode;
}) {
  const say = useText();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-bold">
        {label}
      </label>
      <textarea
        id={id}
        readOnly
        rows={rowsOf(text)}
        className="input input-fit text-sm"
        defaultValue={text}
      />
      <div className="mt-1 flex gap-2 [&>*]:flex-1">
        <button
          type="button"
          className="btn btn-ghost needs-script"
          data-copy={id}
          data-done={say('common.copied')}
        >
          {say('common.copy')}
        </button>
        {children}
      </div>
    </div>
  );
}
