import type { SubmissionResult } from '@conform-to/react';
import { Form } from 'react-router';
import { SubmitButton } from '../../../design-system/button';
import { SelectField, TextField } from '../../../design-system/field';
import { FormProblem, useActionForm } from '../../../forms/use-action-form';
import { useText } from '../../../i18n/use-text';
import { CadenceField } from '../cadence-field';
import { lineOf, textIn } from '../form-line';
import { PreviewCard } from '../preview-card';
import type { SeriesPreview } from '../preview.server';
import { EndingFields } from '../rules/ending-fields';
import type { FormValues } from '../rules/rule-values';
import { HOLIDAY_POLICIES } from '../series-choices';
import { useLivePreview } from '../use-live-preview';
import { ZoneField } from '../zone-field';
import { sentBefore } from './occurrence-form';
import { TemplateFieldset } from './template-fieldset';

interface SeriesFormProps {
  readonly result: SubmissionResult<string[]> | undefined;
  readonly page: {
    readonly id: string;
    readonly clubId: string;
    readonly version: number;
    readonly values: FormValues;
    readonly from: string;
    readonly firstNumber: string;
    readonly preview: SeriesPreview;
  };
}

const NOTHING = { own: [], givenBack: [] } as const;

/** When and where the series meets from now on. Nothing is saved or sent before the second press. */
export function SeriesForm({ result, page }: SeriesFormProps) {
  const say = useText();
  const { form, fields, firstBad, badCount } = useActionForm<Record<string, string>>(
    'series-edit',
    result,
    page.values,
  );
  const line = lineOf(fields, firstBad);
  const live = useLivePreview({
    preview: page.preview,
    title: '',
    date: textIn(line('date').field),
  });
  return (
    <Form
      method="post"
      id={form.id}
      noValidate
      className="stack"
      onChange={(event) => live.follow(new FormData(event.currentTarget))}
    >
      <FormProblem errors={form.errors} badCount={badCount} />
      <input type="hidden" name="version" value={sentBefore(result, 'version') ?? page.version} />
      <input
        type="hidden"
        name="was"
        value={sentBefore(result, 'was') ?? JSON.stringify(textsOf(page.values))}
      />
      <input type="hidden" name="from" value={page.from} />
      <input type="hidden" name="firstNumber" value={page.firstNumber} />
      <input type="hidden" name="clubId" value={page.clubId} />
      <input type="hidden" name="exceptSeriesId" value={page.id} />
      <div className="card stack">
        <TextField
          {...line('date')}
          label={say('change.fromDate')}
          hint={say('change.fromDateHint')}
          type="date"
        />
        <CadenceField line={line} day={live.date} chooses={false} />
        <div className="grid grid-cols-3 items-start gap-3">
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
          <TextField {...line('capacity')} label={say('series.seatsField')} inputMode="numeric" />
        </div>
        <EndingFields line={line} />
        <SelectField field={line('holidayPolicy').field} label={say('series.holidays')}>
          {HOLIDAY_POLICIES.map((policy) => (
            <option key={policy} value={policy}>
              {say(`holidays.${policy}`)}
            </option>
          ))}
        </SelectField>
        <ZoneField line={line} />
      </div>
      <PreviewCard preview={live.preview} />
      <TemplateFieldset line={line} {...NOTHING} />
      <SubmitButton name="intent" value="review">
        {say('edit.ask')}
      </SubmitButton>
      <p className="sub">{say('change.askHint')}</p>
    </Form>
  );
}

/** What was seen, for the comparison with what was typed; ticks are compared through the rule. */
const textsOf = (values: FormValues): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
