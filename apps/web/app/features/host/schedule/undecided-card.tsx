import { Form } from 'react-router';
import { useText } from '../../../i18n/use-text';
import { DECISIONS } from './date-edit';

interface UndecidedProps {
  readonly dates: readonly { readonly originalStart: string; readonly words: string }[];
  readonly version: number;
}

/** Dates on holidays that wait for a word of the host: one tap each, then the look at what it does. */
export function UndecidedCard({ dates, version }: UndecidedProps) {
  const say = useText();
  if (dates.length === 0) return null;
  return (
    <section className="card stack gap-2! bg-warn-soft!" aria-labelledby="undecided" id="holidays">
      <h2 id="undecided" className="text-lg text-warn">
        {say('schedule.undecidedTitle', { count: dates.length })}
      </h2>
      <p className="text-sm">{say('schedule.undecidedBody')}</p>
      {dates.map((date) => (
        <Form method="post" key={date.originalStart} className="border-t border-line pt-2">
          <input type="hidden" name="what" value="decide" />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="originalStart" value={date.originalStart} />
          <input type="hidden" name="intent" value="review" />
          <p className="num mb-1 font-bold">{date.words}</p>
          <div className="flex flex-wrap gap-2">
            {DECISIONS.map((decision) => (
              <button
                key={decision}
                type="submit"
                className="chip"
                name="decision"
                value={decision}
                aria-label={`${say(`decision.${decision}`)} ${date.words}`}
              >
                {say(`decision.${decision}`)}
              </button>
            ))}
          </div>
        </Form>
      ))}
    </section>
  );
}
