import { type SubmissionResult, useForm } from '@conform-to/react';
import { Notice } from '../design-system/notice';
import { useText } from '../i18n/use-text';

/**
 * A form that the server judges: after a refusal every value is kept and the first bad field has the
 * focus, with JavaScript (conform) and without (autofocus).
 */
export function useActionForm<Shape extends Record<string, unknown>>(
  id: string,
  lastResult: SubmissionResult<string[]> | undefined,
  defaultValue?: Partial<Record<keyof Shape & string, string | readonly string[]>>,
) {
  const [form, fields] = useForm<Shape>({ id, lastResult, defaultValue: defaultValue as never });
  const bad = Object.keys(lastResult?.error ?? {}).filter((name) => name !== '');
  return { form, fields, firstBad: bad[0], badCount: bad.length };
}

/** Says above the form that it was not sent, and that nothing typed is lost. */
export function FormProblem({
  errors,
  badCount,
}: {
  readonly errors: readonly string[] | undefined;
  readonly badCount: number;
}) {
  const say = useText();
  if (!errors?.length && !badCount) return null;
  return (
    <Notice kind="bad" live>
      <p>{errors?.length ? errors.join(' ') : say('form.problem', { count: badCount })}</p>
    </Notice>
  );
}
