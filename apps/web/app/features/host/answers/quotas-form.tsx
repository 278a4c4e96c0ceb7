import { Form } from 'react-router';
import { SubmitButton } from '../../../design-system/button';
import { Chips } from '../../../design-system/choice';
import { SelectField, TextField } from '../../../design-system/field';
import { useText } from '../../../i18n/use-text';
import { KINDS, type QuotaRow } from './quota-values';

interface QuotasProps {
  readonly rows: readonly QuotaRow[];
  readonly error: { readonly row: number; readonly part: string; readonly words: string } | null;
  readonly ofDate: boolean;
  /** A date has kept seats of its own. */
  readonly own: boolean;
}

/** Seats that are kept for some, in the order in which they are taken and released. */
export function QuotasForm({ rows, error, ofDate, own }: QuotasProps) {
  const say = useText();
  return (
    <Form method="post" className="stack" noValidate>
      <input type="hidden" name="rows" value={rows.length} />
      <p className="sub">{say('quota.lead')}</p>
      {ofDate ? <p className="sub">{say(own ? 'quota.own' : 'quota.follows')}</p> : null}
      {error?.row === -1 ? <p className="text-sm font-bold text-bad">{error.words}</p> : null}
      {rows.map((row, n) => (
        <QuotaLine key={n} n={n} row={row} error={error?.row === n ? error : null} />
      ))}
      <SubmitButton name="intent" value="quotas">
        {say('quota.save')}
      </SubmitButton>
      {own ? (
        <SubmitButton look="ghost" name="intent" value="quotas-back">
          {say('asks.giveBack')}
        </SubmitButton>
      ) : null}
    </Form>
  );
}

function QuotaLine({
  n,
  row,
  error,
}: {
  readonly n: number;
  readonly row: QuotaRow;
  readonly error: QuotasProps['error'];
}) {
  const say = useText();
  const field = (part: string, input = part) => ({
    id: `q${n}-${part}`,
    name: `q${n}.${part}`,
    initialValue: row[part] ?? '',
    errors: error?.part === input ? [error.words] : [],
  });
  const number = { inputMode: 'numeric', maxLength: 5, optional: true, first: true } as const;
  return (
    <fieldset className="card group m-0 grid gap-3">
      <legend className="sr-only">{say('quota.line', { n: n + 1 })}</legend>
      <div className="grid grid-cols-2 gap-3">
        <SelectField field={field('kind')} label={say('quota.kind')} defaultValue={row['kind']}>
          <option value="">{say('quota.kind.none')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {say(`quota.kind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <TextField field={field('seats')} label={say('quota.seats')} {...number} />
        <TextField field={field('code')} label={say('quota.code')} optional first maxLength={60} />
        <TextField field={field('place')} label={say('quota.place')} {...number} />
      </div>
      <Chips
        name={`q${n}.releases.kind`}
        legend={say('quota.releases')}
        chosen={row['releases.kind']}
        choices={[
          { value: 'day', label: say('asks.day') },
          { value: 'before', label: say('asks.before') },
        ]}
      />
      <div className="hidden grid-cols-2 gap-2 group-has-[[value=day]:checked]:grid">
        <TextField
          field={field('releases.days', 'releases.daysBefore')}
          label={say('asks.days')}
          {...number}
        />
        <TextField
          field={field('releases.at')}
          label={say('asks.at')}
          optional
          first
          maxLength={10}
        />
      </div>
      <div className="hidden group-has-[[value=before]:checked]:grid">
        <TextField
          field={field('releases.minutes', 'releases.minutesBefore')}
          label={say('asks.minutes')}
          {...number}
        />
      </div>
      {error && ['releases', 'row'].includes(error.part) ? (
        <p className="text-sm font-bold text-bad">{error.words}</p>
      ) : null}
    </fieldset>
  );
}
