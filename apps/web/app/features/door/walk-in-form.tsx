import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { TextField } from '../../design-system/field';
import { FormProblem, useActionForm } from '../../forms/use-action-form';
import { useText } from '../../i18n/use-text';
import { resultOf } from '../host/result-of';

export const WALK_IN_NAME = 'walk-in-name';

/** Somebody who is not on the list: a name is enough. */
export function WalkInForm({ answer, name }: { readonly answer: unknown; readonly name: string }) {
  const say = useText();
  const result = resultOf(answer, 'walk-in');
  const { form, fields, firstBad, badCount } = useActionForm<Record<string, string>>(
    'walk-in-form',
    result,
    { name },
  );
  const line = (field: string, id?: string) => ({
    field: {
      id: id ?? `walk-in-${field}`,
      name: field,
      initialValue: fields[field]?.initialValue,
      errors: fields[field]?.errors,
    },
    first: firstBad === field,
  });
  return (
    <section aria-labelledby="walk-in" className="card stack mt-2 scroll-mt-4">
      <h2 id="walk-in" className="text-lg">
        {say('door.walkInTitle')}
      </h2>
      <Form method="post" id={form.id} noValidate className="stack">
        <FormProblem errors={form.errors} badCount={badCount} />
        <TextField {...line('name', WALK_IN_NAME)} label={say('answer.name')} autoComplete="off" />
        <TextField {...line('yomi')} label={say('ticket.yomi')} optional autoComplete="off" />
        <TextField
          {...line('email')}
          label={say('answer.email')}
          hint={say('door.mailHint')}
          optional
          type="email"
          inputMode="email"
          autoComplete="off"
        />
        <SubmitButton name="intent" value="walk-in">
          {say('door.walkInSend')}
        </SubmitButton>
      </Form>
    </section>
  );
}
