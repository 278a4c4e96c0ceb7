import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';

/** A ready text that can be selected by hand; with JavaScript (enhance.js) one press copies it. */
export function CopyText({
  id,
  label,
  text,
  rows = 4,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
  /** Stands beside the copy button. */
  readonly children?: ReactNode;
}) {
  const say = useText();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-bold">
        {label}
      </label>
      <textarea id={id} readOnly rows={rows} className="input text-sm" defaultValue={text} />
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
