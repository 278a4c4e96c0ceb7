import type { InputHTMLAttributes, ReactNode } from 'react';

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'>;

/** A tick with its words; the whole line can be tapped. `card`: drawn as a card, for a choice that matters. */
export function Tick({
  children,
  type = 'checkbox',
  card,
  ...rest
}: InputProps & {
  readonly children: ReactNode;
  readonly type?: 'checkbox' | 'radio';
  readonly card?: boolean;
}) {
  return (
    <label className={`flex min-h-12 cursor-pointer items-center gap-3 ${card ? 'card' : 'py-1'}`}>
      <input type={type} className="tick" {...rest} />
      <span className="leading-tight">{children}</span>
    </label>
  );
}

export interface ChipChoice {
  readonly value: string;
  readonly label: string;
}

/** One of a few, as chips: radio buttons underneath, so keyboard and plain forms work. */
export function Chips({
  name,
  legend,
  choices,
  chosen,
  hideLegend,
  ...rest
}: {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly ChipChoice[];
  readonly chosen?: string;
  readonly hideLegend?: boolean;
} & Pick<InputProps, 'onChange' | 'required'>) {
  return (
    <fieldset className="m-0 border-0 p-0">
      <legend className={hideLegend ? 'sr-only' : 'mb-1 p-0 text-sm font-bold'}>{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ value, label }) => (
          <label key={value} className="chip">
            <input
              type="radio"
              className="sr-only"
              name={name}
              value={value}
              defaultChecked={value === chosen}
              {...rest}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
