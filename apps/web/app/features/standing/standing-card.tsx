import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Card } from '../../design-system/card';
import { Tick } from '../../design-system/choice';
import { TextField } from '../../design-system/field';
import { Phrase, useText } from '../../i18n/use-text';
import type { StandingView, Told } from './views';

/** Before anything is said: what it does, how seats are shared out, and one press. */
export function GiveCard({
  title,
  occurrenceId,
}: {
  readonly title: string;
  /** A date of the series, where no ticket says which. */
  readonly occurrenceId?: string;
}) {
  const say = useText();
  return (
    <Card look="dawn" labelledBy="always">
      <h2 id="always" className="text-lg">
        <Phrase>{say('standing.series', { series: title })}</Phrase>
      </h2>
      <p>{say('standing.give.body')}</p>
      <Form method="post" className="stack mt-3">
        {occurrenceId ? (
          <>
            <input type="hidden" name="id" value={occurrenceId} />
            <input type="hidden" name="first" value="yes" />
          </>
        ) : null}
        <SubmitButton large name="intent" value="give">
          {say('standing.give')}
        </SubmitButton>
      </Form>
      <p className="sub mt-3">{say('standing.fair')}</p>
      <p className="sub">{say('standing.mail')}</p>
    </Card>
  );
}

/** Since when, which dates are missed, a break and an end. Each is one form; seats are kept unless it is said. */
export function StandingCard({
  standing,
  told,
}: {
  readonly standing: StandingView;
  readonly told?: Told;
}) {
  const say = useText();
  const { id, series, since, pausedUntil, optOuts } = standing;
  const own = told?.at === id ? told : undefined;
  return (
    <Card labelledBy={`always-${id}`}>
      <h2 id={`always-${id}`} className="text-lg">
        <Phrase>{series.title}</Phrase>
      </h2>
      <p className="font-bold">
        {pausedUntil ? say('standing.paused', { date: pausedUntil }) : say('standing.on')}
      </p>
      <p className="sub num">{say('standing.on.since', { date: since })}</p>
      {pausedUntil ? <Wake id={id} /> : null}
      <h3 className="mt-3 text-sm font-bold">{say('standing.optOuts')}</h3>
      {optOuts.length === 0 ? <p className="sub">{say('standing.noOptOuts')}</p> : null}
      <ul className="num m-0 list-none p-0">
        {optOuts.map(({ slug, date }) => (
          <li key={slug}>
            <a className="tap-link" href={`/e/${slug}`}>
              {date}
            </a>
          </li>
        ))}
      </ul>
      <Pause id={id} told={own} />
      <End id={id} />
      <p className="sub mt-3">{say('standing.fair')}</p>
      <p className="sub">{say('standing.mail')}</p>
    </Card>
  );
}

function Wake({ id }: { readonly id: string }) {
  const say = useText();
  return (
    <Form method="post" className="stack mt-2">
      <input type="hidden" name="id" value={id} />
      <SubmitButton look="ghost" name="intent" value="give">
        {say('standing.wake')}
      </SubmitButton>
    </Form>
  );
}

function Pause({ id, told }: { readonly id: string; readonly told?: Told }) {
  const say = useText();
  const field = {
    id: `until-${id}`,
    name: 'until',
    initialValue: told?.value ?? '',
    errors: told?.error ? [told.error] : undefined,
  };
  return (
    <details className="mt-3" open={Boolean(told?.error)}>
      <summary className="tap-link">{say('standing.pause')}</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="id" value={id} />
        <TextField
          field={field}
          type="date"
          label={say('standing.pause.until')}
          hint={say('standing.pause.hint')}
          first
        />
        <SeatsLeft />
        <SubmitButton look="ghost" name="intent" value="pause">
          {say('standing.pause.button')}
        </SubmitButton>
      </Form>
    </details>
  );
}

function End({ id }: { readonly id: string }) {
  const say = useText();
  return (
    <details className="mt-1">
      <summary className="tap-link">{say('standing.end')}</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="id" value={id} />
        <SeatsLeft />
        <SubmitButton look="danger" name="intent" value="end">
          {say('standing.end.button')}
        </SubmitButton>
      </Form>
    </details>
  );
}

function SeatsLeft() {
  const say = useText();
  return (
    <fieldset className="m-0 border-0 p-0">
      <legend className="p-0 text-sm font-bold">{say('standing.seats')}</legend>
      <Tick type="radio" name="seats" value="KEEP" defaultChecked>
        {say('standing.seats.KEEP')}
      </Tick>
      <Tick type="radio" name="seats" value="GIVE_BACK">
        {say('standing.seats.GIVE_BACK')}
      </Tick>
    </fieldset>
  );
}
