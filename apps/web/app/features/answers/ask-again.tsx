import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Card } from '../../design-system/card';
import { TimeChange } from '../gatherings/time-change';
import type { OccurrenceView } from '../gatherings/views';
import { Phrase, Rich, useText } from '../../i18n/use-text';
import type { AskView } from './views';

/**
 * The date changed under an answer: old and new time, and two buttons. Nothing is decided before one is
 * pressed. `token` sends the answer to the ticket from another page.
 */
export function AskAgain({
  ask,
  view,
  token,
}: {
  readonly ask: AskView;
  readonly view: OccurrenceView;
  readonly token?: string;
}) {
  const say = useText();
  const title = ask.why ? 'noshow.ask' : view.before ? 'ask.title' : 'ask.backOn';
  return (
    <Card look="dawn" labelledBy="ask">
      <h2 id="ask" className="text-lg">
        <Phrase>{say(title)}</Phrase>
      </h2>
      {ask.why ? (
        <p className="sub">{say(`noshow.why.${ask.why}`)}</p>
      ) : (
        <TimeChange before={view.before} now={view.when} />
      )}
      <p>
        {ask.kind === 'reconfirm' ? (
          <Rich id="ask.reconfirm" values={{ time: ask.until }} />
        ) : (
          say('ask.again')
        )}
      </p>
      <Form method="post" action={token ? `/t/${token}` : undefined} className="stack mt-3">
        <SubmitButton large name="intent" value="keep">
          {say('ticket.accept')}
        </SubmitButton>
        <SubmitButton look="ghost" name="intent" value="withdraw">
          {say('ticket.passOn')}
        </SubmitButton>
      </Form>
    </Card>
  );
}
