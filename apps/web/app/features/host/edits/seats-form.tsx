import { Form } from 'react-router';
import { SubmitButton } from '../../../design-system/button';
import { TextField } from '../../../design-system/field';
import { useActionForm } from '../../../forms/use-action-form';
import { useText } from '../../../i18n/use-text';
import { Badge } from '../badge';
import { resultOf } from '../result-of';

interface SeatsFormProps {
  readonly answer: unknown;
  readonly capacity: { readonly seats: number; readonly own: boolean };
}

/** The seats of this one: changed at once, and given back to the series where they are its own. */
export function SeatsForm({ answer, capacity }: SeatsFormProps) {
  const say = useText();
  const result = resultOf(answer, 'capacity');
  const { form, fields, firstBad } = useActionForm<{ capacity: string }>('capacity', result, {
    capacity: String(capacity.seats),
  });
  return (
    <Form method="post" id={form.id} noValidate preventScrollReset className="card stack">
      {capacity.own ? (
        <p>
          <Badge look="info">{say('change.own', { field: say('template.CAPACITY') })}</Badge>
        </p>
      ) : null}
      <TextField
        field={fields.capacity}
        first={firstBad === 'capacity'}
        label={say('series.seatsField')}
        hint={say('people.capacityHint')}
        inputMode="numeric"
      />
      <div className="flex flex-wrap gap-2 [&>*]:flex-1">
        <SubmitButton look="ghost" name="intent" value="capacity">
          {say('people.capacitySend')}
        </SubmitButton>
        {capacity.own ? (
          <SubmitButton look="ghost" name="intent" value="capacity-back">
            {say('change.capacityBack')}
          </SubmitButton>
        ) : null}
      </div>
    </Form>
  );
}
