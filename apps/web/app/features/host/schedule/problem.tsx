import { Notice } from '../../../design-system/notice';

/** Why a press without fields was refused; forms with fields say it themselves. */
export function Problem({ answer }: { readonly answer: unknown }) {
  const { error, initialValue } = (answer ?? {}) as {
    readonly error?: Readonly<Record<string, readonly string[]>>;
    readonly initialValue?: Readonly<Record<string, unknown>>;
  };
  const what = initialValue?.['what'];
  const words = Object.values(error ?? {}).flat();
  if (words.length === 0 || typeof what !== 'string') return null;
  if (!/^(skip|reinstate|reopen|resume|decide)$/.test(what)) return null;
  return (
    <Notice kind="bad" live>
      <p>{words.join(' ')}</p>
    </Notice>
  );
}
