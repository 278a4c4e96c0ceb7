import type { SubmissionResult } from '@conform-to/react';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Tick } from '../../design-system/choice';
import { TextField } from '../../design-system/field';
import { FormProblem, useActionForm } from '../../forms/use-action-form';
import { useText } from '../../i18n/use-text';

/** Who takes over the seat. `children`: whose seat it is, where a host chooses. */
export function SubstituteForm({
  companions,
  answer,
  children,
}: {
  /** How many may go along. */
  readonly companions: number;
  readonly answer: unknown;
  readonly children?: ReactNode;
}) {
  const say = useText();
  const result = answer as SubmissionResult<string[]> | undefined;
  const { form, fields, firstBad, badCount } = useActionForm<Record<string, string>>(
    'pass',
    result,
  );
  const line = (name: string) => ({
    field: fields[name] ?? { id: name, name },
    first: firstBad === name,
  });
  return (
    <Form method="post" id={form.id} noValidate className="stack">
      <FormProblem errors={form.errors} badCount={badCount} />
      {children}
      <TextField {...line('name')} label={say('pass.name')} autoComplete="off" />
      <TextField
        {...line('email')}
        label={say('pass.email')}
        hint={say('pass.emailHint')}
        type="email"
        inputMode="email"
        autoComplete="off"
      />
      {companions > 0 ? (
        <div>
          <Tick
            name="withCompanions"
            defaultChecked={result ? result.initialValue?.['withCompanions'] === 'on' : true}
          >
            {say('pass.companions', { count: companions })}
          </Tick>
          <p className="sub">{say('pass.companionsHint')}</p>
        </div>
      ) : null}
      <SubmitButton>{say('pass.send')}</SubmitButton>
    </Form>
  );
}
