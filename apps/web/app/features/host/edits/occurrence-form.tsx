import type { SubmissionResult } from '@conform-to/react';
import { Form } from 'react-router';
import { SubmitButton } from '../../../design-system/button';
import { TextField } from '../../../design-system/field';
import { FormProblem, useActionForm } from '../../../forms/use-action-form';
import { useText } from '../../../i18n/use-text';
import { chosenIn } from '../check-chips';
import { lineOf } from '../form-line';
import { OwnField } from './own-field';
import type { Was } from './template-fields';
import { TemplateFieldset } from './template-fieldset';

interface OccurrenceFormProps {
  readonly result: SubmissionResult<string[]> | undefined;
  readonly values: Was;
  readonly version: number;
  readonly own: readonly string[];
}

/** Everything of one date. Nothing is saved or sent before the second press. */
export function OccurrenceForm({ result, values, version, own }: OccurrenceFormProps) {
  const say = useText();
  const { form, fields, firstBad, badCount } = useActionForm<Record<string, string>>(
    'occurrence',
    result,
    values,
  );
  const line = lineOf(fields, firstBad);
  const owned = { own, givenBack: chosenIn(line('giveBack').field) };
  return (
    <Form method="post" id={form.id} noValidate className="stack">
      <FormProblem errors={form.errors} badCount={badCount} />
      <input type="hidden" name="version" value={sentBefore(result, 'version') ?? version} />
      <input type="hidden" name="was" value={sentBefore(result, 'was') ?? JSON.stringify(values)} />
      <div className="card stack">
        <TextField {...line('subtitleJa')} label={say('change.subtitleJa')} lang="ja" optional />
        <TextField
          {...line('subtitleEn')}
          label={say('change.subtitleEn')}
          hint={say('change.subtitleHint')}
          lang="en"
          optional
        />
        <TextField {...line('date')} label={say('change.date')} type="date" />
        <OwnField part="DURATION" {...owned}>
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
        </OwnField>
      </div>
      <TemplateFieldset line={line} {...owned} />
      <SubmitButton name="intent" value="review">
        {say('edit.ask')}
      </SubmitButton>
      <p className="sub">{say('change.askHint')}</p>
    </Form>
  );
}

/** After a refusal, what the host first saw still counts, not what was saved since. */
export function sentBefore(
  result: SubmissionResult<string[]> | undefined,
  name: string,
): string | undefined {
  const value = result?.initialValue?.[name];
  return typeof value === 'string' ? value : undefined;
}
