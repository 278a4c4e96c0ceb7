import type { SubmissionResult } from '@conform-to/react';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { Button } from '../../../design-system/button';
import { FormProblem, useActionForm } from '../../../forms/use-action-form';
import { type Line, lineOf } from '../form-line';
import type { DateEditKind } from './date-edit';

/** The answer to one of the page's small forms: they are told apart by `what`, and by the date they are about. */
export function answerTo(
  answer: unknown,
  what: DateEditKind,
  subject?: { readonly name: string; readonly value: string },
): SubmissionResult<string[]> | undefined {
  const result = answer as SubmissionResult<string[]> | undefined;
  const sent = result?.initialValue;
  const about = subject === undefined || sent?.[subject.name] === subject.value;
  return sent?.['what'] === what && about ? result : undefined;
}

interface SmallFormProps {
  readonly what: DateEditKind;
  readonly version: number;
  readonly answer: unknown;
  readonly values?: Readonly<Record<string, string>>;
  /** Goes into the form unseen: which date, which closure. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly action: string;
  readonly danger?: boolean;
  readonly children: (line: Line) => ReactNode;
}

/** A form of a few fields whose press shows first what would happen. */
export function SmallForm(props: SmallFormProps) {
  const { what, version, answer, values, hidden = {}, action, danger, children } = props;
  const result = answerTo(answer, what);
  const { form, fields, firstBad, badCount } = useActionForm<Record<string, string>>(
    what,
    result,
    values,
  );
  return (
    <Form method="post" id={form.id} noValidate className="stack">
      <FormProblem errors={form.errors} badCount={badCount} />
      <Given what={what} version={version} hidden={hidden} />
      {children(lineOf(fields, firstBad))}
      <Button type="submit" look={danger ? 'danger' : 'ghost'} name="intent" value="review">
        {action}
      </Button>
    </Form>
  );
}

/** A press without any field. */
export function OnePress({
  what,
  version,
  hidden = {},
  action,
}: Pick<SmallFormProps, 'what' | 'version' | 'hidden' | 'action'>) {
  return (
    <Form method="post" className="contents">
      <Given what={what} version={version} hidden={hidden} />
      <Button type="submit" look="ghost" name="intent" value="review">
        {action}
      </Button>
    </Form>
  );
}

function Given({
  what,
  version,
  hidden,
}: {
  readonly what: DateEditKind;
  readonly version: number;
  readonly hidden: Readonly<Record<string, string>>;
}) {
  return (
    <>
      <input type="hidden" name="what" value={what} />
      <input type="hidden" name="version" value={version} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
