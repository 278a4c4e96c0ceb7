import { Card } from '../../design-system/card';
import { Tick } from '../../design-system/choice';
import { TextField } from '../../design-system/field';
import { useText } from '../../i18n/use-text';
import type { CardProblem, TypedCard } from './views';

/** Asked once, on one card: what a yes shows to whom stands beside it. */
export function ConsentPart({
  ownName,
  typed,
  problem,
}: {
  readonly ownName: string;
  readonly typed: TypedCard;
  readonly problem: CardProblem | undefined;
}) {
  const say = useText();
  const errorsOf = (field: string) => (problem?.field === field ? { errors: [problem.words] } : {});
  const line = (name: 'give' | 'ask') => ({
    ...{ id: name, name, initialValue: typed[name] },
    ...errorsOf(name),
  });
  return (
    <Card look="dawn" className="stack" labelledBy="consent">
      <h2 id="consent" className="text-lg">
        {say('after.consent')}
      </h2>
      <p className="text-sm">{say('after.consent.body')}</p>
      <TextField
        field={line('give')}
        label={say('after.give')}
        hint={say('after.give.hint')}
        optional
        first={problem?.field === 'give'}
      />
      <TextField
        field={line('ask')}
        label={say('after.ask')}
        hint={say('after.ask.hint')}
        optional
        first={problem?.field === 'ask'}
      />
      <p className="sub">{say('after.consent.shown', { name: ownName })}</p>
      <div>
        {problem?.field === 'yes' ? (
          <p id="yes-error" className="text-sm leading-tight font-bold text-bad">
            {problem.words}
          </p>
        ) : null}
        <Tick
          name="yes"
          value="yes"
          defaultChecked={typed.yes}
          autoFocus={problem?.field === 'yes' ? true : undefined}
          aria-describedby={problem?.field === 'yes' ? 'yes-error' : undefined}
        >
          {say('after.yes')}
        </Tick>
      </div>
    </Card>
  );
}
