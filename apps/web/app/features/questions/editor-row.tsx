import { Card } from '../../design-system/card';
import { Tick } from '../../design-system/choice';
import { SelectField, TextArea, TextField } from '../../design-system/field';
import { useText } from '../../i18n/use-text';
import { KINDS, type Row } from './draft';
import type { EditorAnswer } from './editor.server';

/** One question being written: every field is there from the start, so that it works without JavaScript. */
export function EditorRow({
  row,
  n,
  problem,
}: {
  readonly row: Row;
  readonly n: number;
  readonly problem: EditorAnswer['problem'];
}) {
  const say = useText();
  const field = (name: keyof Row) => ({
    id: `r.${n}.${name}`,
    name: `r.${n}.${name}`,
    initialValue: String(row[name]),
    errors: problem?.n === n && problem.field === name ? [problem.words] : undefined,
  });
  const tick = (name: 'required' | 'newcomers' | 'perHead' | 'drop', on: boolean) => ({
    name: `r.${n}.${name}`,
    value: '1',
    defaultChecked: on,
  });
  return (
    <Card className="stack">
      <h2 className="text-lg" id={`row-${n}`}>
        {row.id || row.ja || row.en
          ? say('questions.row', { place: n + 1 })
          : say('questions.newRow')}
      </h2>
      <input type="hidden" name={`r.${n}.id`} value={row.id} />
      <SelectField field={field('kind')} label={say('questions.kind')} defaultValue={row.kind}>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {say(`questions.kind.${kind}`)}
          </option>
        ))}
      </SelectField>
      <TextField field={field('ja')} label={say('questions.ja')} first optional maxLength={200} />
      <TextField field={field('en')} label={say('questions.en')} first optional maxLength={200} />
      <TextArea
        field={field('options')}
        label={say('questions.options')}
        hint={say('questions.optionsHint')}
        first
        optional
        rows={3}
      />
      <div className="grid grid-cols-3 gap-2">
        <TextField field={field('min')} label={say('questions.min')} optional inputMode="numeric" />
        <TextField
          field={field('max')}
          label={say('questions.max')}
          first
          optional
          inputMode="numeric"
        />
        <TextField
          field={field('place')}
          label={say('questions.place')}
          optional
          inputMode="numeric"
        />
      </div>
      <div>
        <Tick {...tick('required', row.required)}>{say('questions.required')}</Tick>
        <Tick {...tick('newcomers', row.newcomers)}>{say('questions.newcomers')}</Tick>
        <Tick {...tick('perHead', row.perHead)}>{say('questions.perHead')}</Tick>
        {row.id ? <Tick {...tick('drop', row.dropped)}>{say('questions.drop')}</Tick> : null}
      </div>
    </Card>
  );
}
