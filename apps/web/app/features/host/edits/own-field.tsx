import type { ReactNode } from 'react';
import { Tick } from '../../../design-system/choice';
import { useText } from '../../../i18n/use-text';
import { Badge } from '../badge';
import type { EditedField } from './template-fields';

export interface OwnFields {
  /** What this date has of its own; none on a series. */
  readonly own: readonly string[];
  readonly givenBack: readonly string[];
}

/** Fields of one part of the template; where this date has its own, that is said, with the way back. */
export function OwnField({
  part,
  own,
  givenBack,
  children,
}: OwnFields & { readonly part: EditedField; readonly children: ReactNode }) {
  const say = useText();
  if (!own.includes(part)) return <>{children}</>;
  return (
    <fieldset className="m-0 grid gap-2 rounded-m border border-line p-3">
      <legend className="px-1">
        <Badge look="info">{say('change.own', { field: say(`template.${part}`) })}</Badge>
      </legend>
      {children}
      <Tick name="giveBack" value={part} defaultChecked={givenBack.includes(part)}>
        {say('change.giveBack')}
      </Tick>
    </fieldset>
  );
}
