import { Chips } from '../../design-system/choice';
import { type FieldState, TextField } from '../../design-system/field';
import type { Say } from '../../i18n/messages';
import { useLocale, useText } from '../../i18n/use-text';
import { type Cadence, cadencesFor, chipFacts, isDay } from './cadence';
import { MORE_DATES } from './series-choices';

function chipWords(cadence: Cadence, day: string, locale: string, say: Say): string {
  const weekday = new Intl.DateTimeFormat(locale, {
    weekday: locale === 'ja' ? 'short' : 'long',
    timeZone: 'UTC',
  }).format(Date.parse(day));
  return say(`cadence.${cadence}`, { ...chipFacts(day), weekday });
}

interface CadenceFieldProps {
  readonly field: FieldState;
  readonly more: readonly FieldState[];
  /** The first date as it stands now; while it is half typed, the last whole one counts. */
  readonly day: string;
  readonly firstBad: string | undefined;
}

/** The rhythm as chips that speak of the first date, and room for chosen dates. */
export function CadenceField({ field, more, day, firstBad }: CadenceFieldProps) {
  const say = useText();
  const locale = useLocale();
  const choices = cadencesFor(isDay(day) ? day : '2026-01-02');
  const chosen = typeof field.initialValue === 'string' ? field.initialValue : 'nth';
  return (
    <div className="group/cadence stack gap-2!">
      <Chips
        name={field.name}
        legend={say('series.cadence')}
        chosen={(choices as readonly string[]).includes(chosen) ? chosen : choices[0]}
        choices={choices.map((cadence) => ({
          value: cadence,
          label: chipWords(cadence, isDay(day) ? day : '2026-01-02', locale, say),
        }))}
      />
      {field.errors?.length ? (
        <p className="text-sm leading-tight font-bold text-bad" role="alert">
          {field.errors.join(' ')}
        </p>
      ) : null}
      <fieldset className="m-0 hidden border-0 p-0 group-has-[[value=dates]:checked]/cadence:block">
        <legend className="mb-1 p-0 text-sm font-bold">{say('series.moreDates')}</legend>
        <div className="grid grid-cols-2 gap-2">
          {more.map((one, index) => (
            <TextField
              key={one.name}
              field={one}
              label={say('series.moreDate', { number: index + 2 })}
              hideLabel
              optional
              first={firstBad === one.name}
              type="date"
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

export const moreFields = (fields: Readonly<Record<string, FieldState>>): FieldState[] =>
  MORE_DATES.flatMap((name) => (fields[name] ? [fields[name]] : []));
