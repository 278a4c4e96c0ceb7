import { SelectField, TextField } from '../../design-system/field';
import { useText } from '../../i18n/use-text';

/** How many come along, and a field for each name; those beyond the number that is chosen are not shown. */
export function PartyFields({
  most,
  count,
  names,
  countError,
  nameError,
}: {
  readonly most: number;
  readonly count: number;
  /** An empty one for each that was not told. */
  readonly names: readonly string[];
  readonly countError?: string | undefined;
  readonly nameError?: string | undefined;
}) {
  const say = useText();
  const each = Array.from({ length: most }, (_, index) => index);
  return (
    <div className="party stack">
      <SelectField
        field={{ id: 'party-count', name: 'count', errors: countError ? [countError] : undefined }}
        label={say('party.count')}
        defaultValue={String(Math.min(count, most))}
        first
      >
        <option value="0">{say('party.nobody')}</option>
        {each.map((index) => (
          <option key={index} value={String(index + 1)}>
            {say('party.people', { count: index + 1 })}
          </option>
        ))}
      </SelectField>
      {each.map((index) => (
        <div key={index} className="party-name">
          <TextField
            field={{
              id: `companion-${index + 1}`,
              name: 'companion',
              initialValue: names[index] ?? '',
              errors: nameError && index === 0 ? [nameError] : undefined,
            }}
            label={say('party.name', { n: index + 1 })}
            optional
            first
            autoComplete="off"
          />
        </div>
      ))}
    </div>
  );
}
