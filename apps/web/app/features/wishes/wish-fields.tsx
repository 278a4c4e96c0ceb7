import { useState } from 'react';
import { Chips, Tick } from '../../design-system/choice';
import { SelectField, TextField } from '../../design-system/field';
import type { MessageId } from '../../i18n/messages';
import { useText } from '../../i18n/use-text';
import { Disclosure } from '../host/disclosure';
import type { Line } from './ask-fields';
import { PAUSES } from './wishes-shape';

const MONTHLY = [1, 2, 3, 4, 6, 8, 12];

/** Wishes that have a usual answer: whoever leaves them alone loses nothing. */
export function WishFields({
  line,
  paused,
}: {
  readonly line: (name: string) => Line;
  readonly paused: boolean;
}) {
  const say = useText();
  const begin = (name: string) => String(line(name).field.initialValue ?? '');
  const bad = ['notFor', 'organisation', 'perMonth'].some(
    (name) => line(name).field.errors?.length,
  );
  return (
    <Disclosure title={say('wishes.more')} open={bad || paused}>
      <div className="stack">
        <FieldSlider start={Number(begin('fieldWish') || 0)} />
        <Chips
          name="perOccurrence"
          legend={say('wishes.perOccurrence')}
          choices={[1, 2, 3].map((count) => ({
            value: String(count),
            label: say('wishes.people', { count }),
          }))}
          chosen={begin('perOccurrence') || '1'}
        />
        <SelectField {...line('perMonth')} optional={false} label={say('wishes.perMonth')}>
          <option value="">{say('wishes.noLimit')}</option>
          {MONTHLY.map((count) => (
            <option key={count} value={count}>
              {say('wishes.people', { count })}
            </option>
          ))}
        </SelectField>
        <Chips
          name="pause"
          legend={say('wishes.pause')}
          choices={PAUSES.filter((value) => paused || value !== 'KEEP').map((value) => ({
            value,
            label: say(`wishes.pause.${value}`),
          }))}
          chosen={begin('pause') || 'NONE'}
        />
        <p className="sub">{say('wishes.pauseHint')}</p>
        <TextField
          {...line('notFor')}
          label={say('wishes.notFor')}
          hint={say('wishes.notForHint')}
        />
        <TextField
          {...line('organisation')}
          label={say('wishes.organisation')}
          hint={say('wishes.organisationHint')}
          autoComplete="organization"
        />
        <Tick name="apart" value="on" defaultChecked={begin('apart') === 'on'}>
          {say('wishes.apart')}
        </Tick>
      </div>
    </Disclosure>
  );
}

/** From the same field to another one, in five steps; says in words where it stands. */
function FieldSlider({ start }: { readonly start: number }) {
  const say = useText();
  const [at, setAt] = useState(start);
  const words = say(`wishes.field.${at}` as MessageId);
  return (
    <div>
      <label htmlFor="field-wish" className="text-sm font-bold">
        {say('wishes.field')}
      </label>
      <input
        id="field-wish"
        type="range"
        name="fieldWish"
        min={-2}
        max={2}
        step={1}
        defaultValue={start}
        aria-valuetext={words}
        onChange={(event) => setAt(Number(event.currentTarget.value))}
        className="block h-12 w-full accent-primary"
      />
      <div className="sub flex justify-between gap-3" aria-hidden>
        <span>{say('wishes.field.same')}</span>
        <span>{say('wishes.field.other')}</span>
      </div>
    </div>
  );
}
