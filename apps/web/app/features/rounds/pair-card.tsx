import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { useText } from '../../i18n/use-text';
import type { RoundView } from './present.server';

type Pair = RoundView['pairs'][number];

/** Two people, what each of them would read, and the host's veto. */
export function PairCard({ pair, roundId }: { readonly pair: Pair; readonly roundId: string }) {
  const say = useText();
  const title = say('rounds.pair', { low: pair.low, high: pair.high });
  return (
    <li id={`pair-${pair.id}`} className={`card stack ${pair.vetoed ? 'bg-sunken!' : ''}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className={pair.vetoed ? 'line-through' : undefined}>{title}</h3>
        <span className="sub">
          {[
            pair.mark,
            pair.locked ? say('rounds.locked') : null,
            pair.vetoed ? say('rounds.vetoed') : pair.score,
          ]
            .filter(Boolean)
            .join(say('common.dot'))}
        </span>
      </div>
      <dl className="grid gap-2 text-sm leading-[1.6]">
        <Told name={pair.low} lines={pair.forLow} />
        <Told name={pair.high} lines={pair.forHigh} />
      </dl>
      {pair.open ? (
        <Form method="post" preventScrollReset className="flex flex-wrap gap-2 [&>.btn]:flex-1">
          <input type="hidden" name="roundId" value={roundId} />
          <SubmitButton
            look="ghost"
            name="intent"
            value={`${pair.vetoed ? 'allow' : 'veto'}:${pair.id}`}
            aria-label={`${title}${say('common.dot')}${say(pair.vetoed ? 'rounds.allow' : 'rounds.veto')}`}
          >
            {say(pair.vetoed ? 'rounds.allow' : 'rounds.veto')}
          </SubmitButton>
          {pair.lockable ? (
            <SubmitButton
              look="ghost"
              name="intent"
              value={`${pair.locked ? 'unlock' : 'lock'}:${pair.id}`}
              aria-label={`${title}${say('common.dot')}${say(pair.locked ? 'rounds.unlock' : 'rounds.lock')}`}
            >
              {say(pair.locked ? 'rounds.unlock' : 'rounds.lock')}
            </SubmitButton>
          ) : null}
        </Form>
      ) : null}
    </li>
  );
}

/** What one of the two would read. */
export function Told({
  name,
  lines,
}: {
  readonly name: string;
  readonly lines: readonly string[];
}) {
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
