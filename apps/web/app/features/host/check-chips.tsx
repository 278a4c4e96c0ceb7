import type { ReactNode } from 'react';
import type { ChipChoice } from '../../design-system/choice';
import type { FieldState } from '../../design-system/field';

/** What a field begins with, as a list: one tick comes back from a form as a single text. */
export function chosenIn(field: FieldState): readonly string[] {
  const value = field.initialValue;
  if (Array.isArray(value)) return value.filter((one): one is string => typeof one === 'string');
  return typeof value === 'string' && value !== '' ? [value] : [];
}

/** Several of a few, as chips: check boxes underneath. */
export function CheckChips({
  name,
  legend,
  choices,
  chosen,
}: {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly ChipChoice[];
  readonly chosen: readonly string[];
}) {
  return (
    <ChipSet legend={legend}>
      {choices.map(({ value, label }) => (
        <label key={value} className="chip min-w-11">
          <input
            type="checkbox"
            className="sr-only"
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
          />
          {label}
        </label>
      ))}
    </ChipSet>
  );
}

export function ChipSet({
  legend,
  hideLegend,
  children,
}: {
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className="m-0 border-0 p-0">
      <legend className={hideLegend ? 'sr-only' : 'mb-1 p-0 text-sm font-bold'}>{legend}</legend>
      <div className="flex flex-wrap gap-2">{children}</div>
    </fieldset>
  );
}
