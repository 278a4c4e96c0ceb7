import { useText } from '../../../i18n/use-text';
import { TextField } from '../../../design-system/field';
import { Chips } from '../../../design-system/choice';
import type { PointName, RuleProps } from './rule-values';

const LARGEST = { inputMode: 'numeric', maxLength: 6, optional: true, first: true } as const;

/** A moment relative to the start: so many days before at a time of the clock, or minutes. Only what was chosen is shown. */
export function PointField({ name, form }: { readonly name: PointName; readonly form: RuleProps }) {
  const say = useText();
  const { values, error, ofDate, moments, own } = form;
  const kind = values[`${name}.kind`] ?? 'none';
  const field = (part: string, input: string) => ({
    id: `${name}-${part}`,
    name: `${name}.${part}`,
    initialValue: values[`${name}.${part}`] ?? '',
    errors: error?.field === `${name}.${input}` ? [error.words] : [],
  });
  const whole = error?.field === name ? error.words : '';
  return (
    <div className="group grid gap-2">
      <Chips
        name={`${name}.kind`}
        legend={say(`asks.${name}`)}
        chosen={kind}
        choices={[
          ...(ofDate ? [{ value: 'follow', label: say('asks.follow') }] : []),
          { value: 'none', label: say(`asks.${name}.none`) },
          { value: 'day', label: say('asks.day') },
          { value: 'before', label: say('asks.before') },
        ]}
      />
      <div className="hidden grid-cols-2 gap-2 group-has-[[value=day]:checked]:grid">
        <TextField field={field('days', 'daysBefore')} label={say('asks.days')} {...LARGEST} />
        <TextField
          field={field('at', 'at')}
          label={say('asks.at')}
          placeholder="20:00"
          maxLength={10}
          optional
          first
        />
      </div>
      <div className="hidden group-has-[[value=before]:checked]:grid">
        <TextField
          field={field('minutes', 'minutesBefore')}
          label={say('asks.minutes')}
          {...LARGEST}
        />
      </div>
      {whole ? <p className="text-sm font-bold text-bad">{whole}</p> : null}
      <p className="sub">
        {say(`asks.${name}.hint`)}
        {moments[name] ? ` ${say('asks.falls', { moment: moments[name] })}` : null}
        {ofDate && own.includes(name) ? ` ${say('asks.own')}` : null}
      </p>
    </div>
  );
}
