import { Chips } from '../../design-system/choice';
import { TextField } from '../../design-system/field';
import type { Say } from '../../i18n/messages';
import { useLocale, useText } from '../../i18n/use-text';
import { type Cadence, cadencesFor, chipFacts } from './cadence';
import { isDay } from './days';
import { type Line, textIn } from './form-line';
import { RuleEditor } from './rules/rule-editor';
import { MORE_DATES } from './series-choices';

function chipWords(cadence: Cadence, day: string, locale: string, say: Say): string {
  const weekday = new Intl.DateTimeFormat(locale, {
    weekday: locale === 'ja' ? 'short' : 'long',
    timeZone: 'UTC',
  }).format(Date.parse(day));
  return say(`cadence.${cadence}`, { ...chipFacts(day), weekday });
}

interface CadenceFieldProps {
  readonly line: Line;
  /** The first date as it stands now; while it is half typed, the last whole one counts. */
  readonly day: string;
  /** Whether other dates can be chosen here; on a series that exists they are added one by one. */
  readonly chooses?: boolean;
}

/** The rhythm as chips that speak of the first date, the editor of all others, and room for chosen dates. */
export function CadenceField({ line, day, chooses = true }: CadenceFieldProps) {
  const say = useText();
  const locale = useLocale();
  const known = isDay(day) ? day : '2026-01-02';
  const { field } = line('cadence');
  const chosen = textIn(field) || 'nth';
  const choices = [...cadencesFor(known), ...(chosen === 'raw' ? (['raw'] as const) : [])];
  return (
    <div className="group/cadence stack gap-2!">
      <Chips
        name={field.name}
        legend={say('series.cadence')}
        chosen={(choices as readonly string[]).includes(chosen) ? chosen : choices[0]}
        choices={choices.map((value) => ({ value, label: chipWords(value, known, locale, say) }))}
      />
      {field.errors?.length ? (
        <p className="text-sm leading-tight font-bold text-bad" role="alert">
          {field.errors.join(' ')}
        </p>
      ) : null}
      <div className="hidden group-has-[[value=custom]:checked]/cadence:block">
        <RuleEditor line={line} />
      </div>
      {chosen === 'raw' ? (
        <div className="hidden group-has-[[value=raw]:checked]/cadence:block">
          <TextField
            {...line('rrule')}
            label={say('rule.raw')}
            hint={say('rule.rawHint')}
            autoComplete="off"
            autoCapitalize="characters"
            optional
          />
        </div>
      ) : null}
      {chooses ? <MoreDates line={line} /> : null}
    </div>
  );
}

function MoreDates({ line }: { readonly line: Line }) {
  const say = useText();
  return (
    <fieldset className="m-0 hidden border-0 p-0 group-has-[[value=dates]:checked]/cadence:block">
      <legend className="mb-1 p-0 text-sm font-bold">{say('series.moreDates')}</legend>
      <div className="grid grid-cols-2 gap-2">
        {MORE_DATES.map((name, index) => (
          <TextField
            key={name}
            {...line(name)}
            label={say('series.moreDate', { number: index + 2 })}
            hideLabel
            optional
            type="date"
          />
        ))}
      </div>
    </fieldset>
  );
}
