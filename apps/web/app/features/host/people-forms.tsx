import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { TextField } from '../../design-system/field';
import { FormProblem, useActionForm } from '../../forms/use-action-form';
import { useText } from '../../i18n/use-text';
import { Disclosure } from './disclosure';
import { resultOf } from './result-of';

/** A person whom the host answers for: the seat is firm at once. */
export function AddPerson({ answer }: { readonly answer: unknown }) {
  const say = useText();
  const result = resultOf(answer, 'add');
  const { form, fields, firstBad, badCount } = useActionForm<Record<string, string>>('add', result);
  const line = (name: string) => ({
    field: fields[name] ?? { id: name, name },
    first: firstBad === name,
  });
  return (
    <Disclosure title={say('people.add')} open={Boolean(result)}>
      <Form method="post" id={form.id} noValidate preventScrollReset className="stack">
        <FormProblem errors={form.errors} badCount={badCount} />
        <input type="hidden" name="intent" value="add" />
        <TextField {...line('name')} label={say('answer.name')} autoComplete="off" />
        <TextField {...line('yomi')} label={say('ticket.yomi')} optional autoComplete="off" />
        <TextField
          {...line('email')}
          label={say('answer.email')}
          hint={say('people.addHint')}
          type="email"
          inputMode="email"
          autoComplete="off"
        />
        <SubmitButton>{say('people.addSend')}</SubmitButton>
      </Form>
    </Disclosure>
  );
}

/** How many seats this date has. */
export function CapacityForm({
  answer,
  capacity,
}: {
  readonly answer: unknown;
  readonly capacity: number;
}) {
  const say = useText();
  const result = resultOf(answer, 'capacity');
  const { form, fields, firstBad } = useActionForm<{ capacity: string }>('capacity', result, {
    capacity: String(capacity),
  });
  return (
    <Disclosure title={say('people.capacity')} open={Boolean(result)}>
      <Form method="post" id={form.id} noValidate preventScrollReset className="stack">
        <input type="hidden" name="intent" value="capacity" />
        <TextField
          field={fields.capacity}
          first={firstBad === 'capacity'}
          label={say('series.seatsField')}
          hint={say('people.capacityHint')}
          inputMode="numeric"
        />
        <SubmitButton look="ghost">{say('people.capacitySend')}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
