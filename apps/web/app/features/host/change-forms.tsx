import type { SubmissionResult } from '@conform-to/react';
import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { TextArea, TextField } from '../../design-system/field';
import { Notice } from '../../design-system/notice';
import { Section } from '../../design-system/page';
import { FormProblem, useActionForm } from '../../forms/use-action-form';
import { useText } from '../../i18n/use-text';

export type ChangeValues = Readonly<Record<string, string>>;

interface FormProps {
  readonly result: SubmissionResult<string[]> | undefined;
  readonly values: ChangeValues;
}

function useChangeForm(id: string, { result, values }: FormProps) {
  const made = useActionForm<Record<string, string>>(id, result, values);
  return {
    ...made,
    line: (name: string) => ({
      field: made.fields[name] ?? { id: name, name },
      first: made.firstBad === name,
    }),
  };
}

/** What this one is about. Text only: nobody is mailed. */
export function SubtitleForm({ said, ...props }: FormProps & { readonly said?: string }) {
  const say = useText();
  const { form, line, badCount } = useChangeForm('describe', props);
  return (
    <Section id="subtitle" title={say('change.subtitle')}>
      <Form method="post" id={form.id} noValidate preventScrollReset className="card stack">
        {said ? <Notice kind="ok" title={said} live /> : null}
        <FormProblem errors={form.errors} badCount={badCount} />
        <TextField {...line('ja')} label={say('change.subtitleJa')} lang="ja" optional />
        <TextField {...line('en')} label={say('change.subtitleEn')} lang="en" optional />
        <p className="sub">{say('change.subtitleHint')}</p>
        <SubmitButton look="ghost" name="intent" value="describe">
          {say('change.subtitleSend')}
        </SubmitButton>
      </Form>
    </Section>
  );
}

/** Another day, time or place. Nothing is sent before the second press. */
export function MoveForm(props: FormProps) {
  const say = useText();
  const { form, line, badCount } = useChangeForm('move', props);
  return (
    <Section id="move" title={say('change.move')}>
      <Form method="post" id={form.id} noValidate className="card stack">
        <FormProblem errors={form.errors} badCount={badCount} />
        <TextField {...line('date')} label={say('change.date')} type="date" />
        <div className="grid grid-cols-2 items-start gap-3">
          <TextField
            {...line('start')}
            label={say('series.start')}
            inputMode="numeric"
            autoComplete="off"
          />
          <TextField
            {...line('end')}
            label={say('series.end')}
            inputMode="numeric"
            autoComplete="off"
          />
        </div>
        <TextField {...line('venue')} label={say('series.venueField')} optional />
        <TextField {...line('address')} label={say('series.address')} optional />
        <TextField {...line('directions')} label={say('series.directions')} optional />
        <input type="hidden" name="mapUrl" value={props.values['mapUrl'] ?? ''} />
        <SubmitButton look="ghost" name="intent" value="review-move">
          {say('change.moveAsk')}
        </SubmitButton>
        <p className="sub">{say('change.askHint')}</p>
      </Form>
    </Section>
  );
}

export function CancelForm(props: FormProps) {
  const say = useText();
  const { form, line, badCount } = useChangeForm('cancel', props);
  return (
    <Section id="cancel" title={say('change.cancel')}>
      <Form method="post" id={form.id} noValidate className="card stack">
        <FormProblem errors={form.errors} badCount={badCount} />
        <TextArea
          {...line('reason')}
          label={say('change.reason')}
          hint={say('change.reasonHint')}
          rows={2}
          optional
        />
        <SubmitButton look="danger" name="intent" value="review-cancel">
          {say('change.cancelAsk')}
        </SubmitButton>
        <p className="sub">{say('change.askHint')}</p>
      </Form>
    </Section>
  );
}
