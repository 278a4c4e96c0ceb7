import { Chips } from '../../../design-system/choice';
import { TextField } from '../../../design-system/field';
import { useText } from '../../../i18n/use-text';
import { type Line, textIn } from '../form-line';
import { ENDS } from './rule';

/** Whether it goes on for ever, until a day, or for so many dates. */
export function EndingFields({ line }: { readonly line: Line }) {
  const say = useText();
  return (
    <div className="group/ends stack gap-2!">
      <Chips
        name="ends"
        legend={say('rule.ends')}
        chosen={textIn(line('ends').field) || 'never'}
        choices={ENDS.map((value) => ({ value, label: say(`rule.ends.${value}`) }))}
      />
      <div className="hidden group-has-[[value=until]:checked]/ends:block">
        <TextField
          {...line('until')}
          label={say('rule.until')}
          hint={say('rule.untilHint')}
          type="date"
          optional
        />
      </div>
      <div className="hidden group-has-[[value=count]:checked]/ends:block">
        <TextField
          {...line('count')}
          label={say('rule.count')}
          hint={say('rule.countHint')}
          inputMode="numeric"
          autoComplete="off"
          optional
        />
      </div>
    </div>
  );
}
