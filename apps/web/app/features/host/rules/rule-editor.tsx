import { Chips } from '../../../design-system/choice';
import { TextField } from '../../../design-system/field';
import { useLocale, useText } from '../../../i18n/use-text';
import { CheckChips, chosenIn } from '../check-chips';
import { type Line, textIn } from '../form-line';
import { FREQUENCIES, ORDINALS, PICKS, WEEKDAYS } from './rule';
import { monthNames, ordinalWords, weekdayNames } from './rule-words';

/** Everything that the chips of usual rhythms do not say. What does not concern a choice is not shown. */
export function RuleEditor({ line }: { readonly line: Line }) {
  const say = useText();
  const locale = useLocale();
  const days = weekdayNames(locale);
  return (
    <fieldset className="group/rule card stack m-0">
      <legend className="sr-only">{say('cadence.custom')}</legend>
      <Chips
        name="freq"
        legend={say('rule.freq')}
        chosen={textIn(line('freq').field) || 'MONTHLY'}
        choices={FREQUENCIES.map((value) => ({ value, label: say(`rule.freq.${value}`) }))}
      />
      <div className="max-w-40">
        <TextField
          {...line('interval')}
          label={say('rule.interval')}
          hint={say('rule.intervalHint')}
          inputMode="numeric"
          autoComplete="off"
          optional
        />
      </div>
      <div className={PICK_SHOWN}>
        <Chips
          name="pick"
          legend={say('rule.pick')}
          chosen={textIn(line('pick').field) || 'nth'}
          choices={PICKS.map((value) => ({ value, label: say(`rule.pick.${value}`) }))}
        />
      </div>
      <div className={ORDINALS_SHOWN}>
        <CheckChips
          name="ordinal"
          legend={say('rule.ordinals')}
          chosen={chosenIn(line('ordinal').field)}
          choices={ORDINALS.map((place) => ({
            value: String(place),
            label: ordinalWords(place, say),
          }))}
        />
      </div>
      <div className={WEEKDAYS_SHOWN}>
        <CheckChips
          name="weekday"
          legend={say('rule.weekdays')}
          chosen={chosenIn(line('weekday').field)}
          choices={WEEKDAYS.map((value, index) => ({ value, label: days[index] ?? value }))}
        />
      </div>
      <div className={MONTH_DAYS_SHOWN}>
        <TextField
          {...line('monthDays')}
          label={say('rule.monthDays')}
          hint={say('rule.monthDaysHint')}
          autoComplete="off"
          optional
        />
      </div>
      <CheckChips
        name="month"
        legend={say('rule.months')}
        chosen={chosenIn(line('month').field)}
        choices={monthNames(locale).map((label, index) => ({ value: String(index + 1), label }))}
      />
      <input type="hidden" name="weekStart" value={textIn(line('weekStart').field)} />
    </fieldset>
  );
}

// Whole class names: the style sheet is made from the source. Without JavaScript they work as well.
const PICK_SHOWN = 'hidden group-has-[:is([value=MONTHLY],[value=YEARLY]):checked]/rule:block';
const ORDINALS_SHOWN =
  'hidden group-has-[:is([value=MONTHLY],[value=YEARLY]):checked]/rule:group-has-[:is([value=nth],[value=position]):checked]/rule:block';
const MONTH_DAYS_SHOWN =
  'hidden group-has-[:is([value=MONTHLY],[value=YEARLY]):checked]/rule:group-has-[[value=monthday]:checked]/rule:block';
const WEEKDAYS_SHOWN =
  'group-has-[[value=DAILY]:checked]/rule:hidden group-has-[:is([value=MONTHLY],[value=YEARLY]):checked]/rule:group-has-[:is([value=same],[value=monthday]):checked]/rule:hidden';
