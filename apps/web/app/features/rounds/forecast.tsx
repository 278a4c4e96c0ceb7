import { Form, Link } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Section } from '../../design-system/page';
import { useText } from '../../i18n/use-text';
import { FairnessTable } from './fairness-table';
import { Told } from './pair-card';
import type { ForecastView, RoundView } from './present.server';
import type { TypedTerms } from './terms';

/** What the round would be by other terms, beside what it is; nothing is stored before the last press. */
export function Forecast({
  forecast,
  round,
  terms,
}: {
  readonly forecast: ForecastView;
  readonly round: RoundView;
  readonly terms: TypedTerms;
}) {
  const say = useText();
  return (
    <Section id="forecast" title={say('rounds.forecast', { count: forecast.pairs.length })}>
      <p className="sub">{say('rounds.forecastBody')}</p>
      <FairnessTable now={round.rows} then={forecast.fairness} />
      <ul className="stack gap-2!">
        {forecast.pairs.map((pair) => (
          <li key={`${pair.low}|${pair.high}`} className="card stack">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <h3>{say('rounds.pair', { low: pair.low, high: pair.high })}</h3>
              <span className="sub">
                {pair.already
                  ? pair.score
                  : `${say('rounds.new')}${say('common.dot')}${pair.score}`}
              </span>
            </div>
            {pair.already ? null : (
              <dl className="grid gap-2 text-sm leading-[1.6]">
                <Told name={pair.low} lines={pair.forLow} />
                <Told name={pair.high} lines={pair.forHigh} />
              </dl>
            )}
          </li>
        ))}
      </ul>
      {forecast.gone.length > 0 ? (
        <p className="text-sm">
          {say('rounds.gone')} {forecast.gone.join(say('common.dot'))}
        </p>
      ) : null}
      <Form method="post" className="flex flex-wrap gap-2 [&>.btn]:flex-1" preventScrollReset>
        <input type="hidden" name="roundId" value={round.id} />
        {Object.entries(terms).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SubmitButton name="intent" value="rebuild">
          {say('rounds.rebuild')}
        </SubmitButton>
        <Link to="." replace preventScrollReset className="btn btn-ghost">
          {say('rounds.leave')}
        </Link>
      </Form>
    </Section>
  );
}
