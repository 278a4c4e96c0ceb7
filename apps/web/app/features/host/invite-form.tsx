import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Tick } from '../../design-system/choice';
import { TextArea, TextField } from '../../design-system/field';
import { FormProblem, useActionForm } from '../../forms/use-action-form';
import { useText } from '../../i18n/use-text';
import { resultOf } from './result-of';

interface InviteFormProps {
  readonly answer: unknown;
  readonly dates: readonly { readonly id: string; readonly words: string }[];
  /** The date whose page this is: ticked to begin with. */
  readonly current: string;
}

/** A letter to a speaker: who, which dates, and the host's own words. */
export function InviteForm({ answer, dates, current }: InviteFormProps) {
  const say = useText();
  const result = resultOf(answer, 'invite');
  const { form, fields, firstBad, badCount } = useActionForm<Record<string, string>>(
    'invite',
    result,
  );
  const line = (name: string) => ({
    field: fields[name] ?? { id: name, name },
    first: firstBad === name,
  });
  const chosen = [result?.initialValue?.['occurrenceIds'] ?? (result ? [] : current)].flat();
  const bad = fields['occurrenceIds']?.errors;
  return (
    <Form method="post" id={form.id} noValidate className="card stack">
      <FormProblem errors={form.errors} badCount={badCount} />
      <fieldset className="m-0 border-0 p-0" aria-describedby={bad ? 'dates-error' : undefined}>
        <legend className="p-0 text-sm font-bold">{say('speaker.dates')}</legend>
        <p className="sub">{say('speaker.datesHint')}</p>
        {dates.map((date) => (
          <Tick
            key={date.id}
            name="occurrenceIds"
            value={date.id}
            defaultChecked={chosen.includes(date.id)}
          >
            {date.words}
          </Tick>
        ))}
        {bad?.length ? (
          <p id="dates-error" className="text-sm font-bold text-bad">
            {bad.join(' ')}
          </p>
        ) : null}
      </fieldset>
      <TextField {...line('name')} label={say('speaker.name')} autoComplete="off" />
      <TextField {...line('yomi')} label={say('speaker.yomi')} optional autoComplete="off" />
      <TextField
        {...line('email')}
        label={say('speaker.email')}
        type="email"
        inputMode="email"
        autoComplete="off"
      />
      <TextField
        {...line('speakerTitle')}
        label={say('speaker.speakerTitle')}
        hint={say('speaker.speakerTitleHint')}
        optional
      />
      <TextField {...line('talkTitle')} label={say('speaker.talkTitle')} optional />
      <TextArea
        {...line('message')}
        label={say('speaker.message')}
        hint={say('speaker.messageHint')}
        optional
      />
      <TextField
        {...line('honorarium')}
        label={say('speaker.honorarium')}
        hint={say('speaker.honorariumHint')}
        optional
      />
      <SubmitButton name="intent" value="invite">
        {say('speaker.send')}
      </SubmitButton>
    </Form>
  );
}
