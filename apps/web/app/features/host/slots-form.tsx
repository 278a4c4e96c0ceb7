import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { TextField } from '../../design-system/field';
import { FormProblem, useActionForm } from '../../forms/use-action-form';
import { useText } from '../../i18n/use-text';
import { Badge } from './badge';
import { lineOf } from './form-line';
import { resultOf } from './result-of';
import { SLOTS_INTENTS } from './slots-intents';

interface Slots {
  readonly talks: number;
  readonly minutes: number | null;
}

interface SlotsFormProps {
  readonly answer: unknown;
  readonly slots: Slots & { readonly own: boolean; readonly free: number };
  readonly ofSeries: Slots;
}

/** How many talks there are and how long: those of the series, or this date's own until it is given back. */
export function SlotsForm({ answer, slots, ofSeries }: SlotsFormProps) {
  const say = useText();
  const result = SLOTS_INTENTS.map((intent) => resultOf(answer, intent)).find(Boolean);
  const { form, fields, firstBad, badCount } = useActionForm<Record<string, string>>(
    'slots',
    result,
    { talks: String(slots.talks), minutes: slots.minutes === null ? '' : String(slots.minutes) },
  );
  const line = lineOf(fields, firstBad);
  const { talks: count, minutes } = ofSeries;
  return (
    <Form method="post" id={form.id} noValidate preventScrollReset className="card stack">
      <FormProblem errors={form.errors} badCount={badCount} />
      <p className="num">
        {slots.own ? (
          <Badge look="info">{say('change.own', { field: say('slots.title') })}</Badge>
        ) : null}{' '}
        {say('slots.free', { count: slots.free })}
      </p>
      {slots.own ? (
        <p className="sub num">
          {minutes === null
            ? say('slots.series', { count })
            : say('slots.seriesMinutes', { count, minutes })}
        </p>
      ) : null}
      <div className="grid grid-cols-2 items-start gap-3">
        <TextField
          {...line('talks')}
          label={say('slots.talks')}
          hint={say('slots.talksHint')}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField
          {...line('minutes')}
          label={say('slots.minutes')}
          inputMode="numeric"
          autoComplete="off"
          optional
        />
      </div>
      <p className="sub">{say('slots.kept')}</p>
      <div className="grid gap-2 sm:grid-flow-col">
        <SubmitButton look="ghost" name="intent" value="slots-all">
          {say('slots.all')}
        </SubmitButton>
        <SubmitButton look="ghost" name="intent" value="slots-one">
          {say('slots.one')}
        </SubmitButton>
        {slots.own ? (
          <SubmitButton look="ghost" name="intent" value="slots-back">
            {say('slots.back')}
          </SubmitButton>
        ) : null}
      </div>
    </Form>
  );
}
