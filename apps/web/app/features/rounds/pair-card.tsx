import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { useText } from '../../i18n/use-text';
import type { RoundView } from './present.server';

type Pair = RoundView['pairs'][number];

/** Two people, what each of them would read, and the host's veto. */
export function PairCard({
  pair,
  roundId,
  open,
}: {
  readonly pair: Pair;
  readonly roundId: string;
  readonly open: boolean;
}) {
  const say = useText();
  const title = say('rounds.pair', { low: pair.low, high: pair.high });
  return (
    <li id={`pair-${pair.id}`} className={`card stack ${pair.vetoed ? 'bg-sunken!' : ''}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className={pair.vetoed ? 'line-through' : undefined}>{title}</h3>
        <span className="sub">{pair.vetoed ? say('rounds.vetoed') : pair.score}</span>
      </div>
      <dl className="grid gap-2 text-sm leading-[1.6]">
        <Told name={pair.low} lines={pair.forLow} />
        <Told name={pair.high} lines={pair.forHigh} />
      </dl>
      {open ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="roundId" value={roundId} />
          <SubmitButton
            look="ghost"
            name="intent"
            value={`${pair.vetoed ? 'allow' : 'veto'}:${pair.id}`}
            aria-label={`${title}${say('common.dot')}${say(pair.vetoed ? 'rounds.allow' : 'rounds.veto')}`}
          >
            {say(pair.vetoed ? 'rounds.allow' : 'rounds.veto')}
          </SubmitButton>
        </Form>
      ) : null}
    </li>
  );
}

function Told({ name, lines }: { readonly name: string; readonly lines: readonly string[] }) {
  const say = useText();
  return (
    <div>
      <dt className="sub">{say('rounds.toldTo', { name })}</dt>
      {lines.map((line) => (
        <dd key={line} className="m-0">
          {line}
        </dd>
      ))}
    </div>
  );
}
