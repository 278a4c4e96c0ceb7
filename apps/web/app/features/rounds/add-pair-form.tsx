import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { SelectField } from '../../design-system/field';
import { useText } from '../../i18n/use-text';
import type { RoundView } from './present.server';

/** Two of those who were there, put to each other by the host's hand. */
export function AddPairForm({
  round,
  two,
}: {
  readonly round: RoundView;
  readonly two: readonly [string, string] | null;
}) {
  const say = useText();
  return (
    <Form method="post" className="stack" preventScrollReset>
      <input type="hidden" name="roundId" value={round.id} />
      <p className="sub">{say('rounds.addLead')}</p>
      {(['personId', 'otherId'] as const).map((name, at) => (
        <SelectField
          key={name}
          field={{ id: `add-${name}`, name, initialValue: two?.[at] ?? '' }}
          label={say(`rounds.add.${name}`)}
          required
        >
          <option value="">{say('rounds.add.choose')}</option>
          {round.choosable.map(({ personId, name: shown }) => (
            <option key={personId} value={personId}>
              {shown}
            </option>
          ))}
        </SelectField>
      ))}
      <SubmitButton look="ghost" name="intent" value="add">
        {say('rounds.add')}
      </SubmitButton>
    </Form>
  );
}
