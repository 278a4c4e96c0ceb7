import { Form, Link } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Notice } from '../../design-system/notice';
import { useText } from '../../i18n/use-text';
import type { RoundView } from './present.server';

/** When the round leaves by itself, and the two presses that change it. */
export function RoundState({
  round,
  asking,
}: {
  readonly round: RoundView;
  readonly asking: boolean;
}) {
  const say = useText();
  if (round.state === 'SENT' && round.waiting === 0)
    return (
      <Notice kind="ok" title={say('rounds.sent')}>
        <p>{say('rounds.sentBody')}</p>
      </Notice>
    );
  const held = round.state === 'HELD';
  const late = round.state === 'SENT';
  return (
    <section
      className={`card stack ${held ? 'bg-warn-soft! border-transparent!' : 'card-dawn'}`}
      aria-labelledby="state"
    >
      <div>
        <h2 id="state" className="text-lg">
          {held
            ? say('rounds.held')
            : say(late ? 'rounds.lateSends' : 'rounds.sends', { time: round.sends })}
        </h2>
        <p className="mt-1 text-sm">
          {say(held ? 'rounds.heldBody' : late ? 'rounds.lateBody' : 'rounds.sendsBody')}
        </p>
      </div>
      <Form method="post" preventScrollReset className="flex flex-wrap gap-2 [&>.btn]:flex-1">
        <input type="hidden" name="roundId" value={round.id} />
        {asking ? (
          <>
            <p className="basis-full font-bold" role="status">
              {say('rounds.sendReview', { pairs: round.waiting, people: round.waiting * 2 })}
            </p>
            <SubmitButton name="intent" value="send">
              {say('rounds.sendNow')}
            </SubmitButton>
            <Link to="." replace preventScrollReset className="btn btn-ghost">
              {say('change.back')}
            </Link>
          </>
        ) : (
          <>
            {round.waiting > 0 ? (
              <SubmitButton name="intent" value="review-send">
                {say('rounds.send')}
              </SubmitButton>
            ) : null}
            {held || late ? null : (
              <SubmitButton look="ghost" name="intent" value="hold">
                {say('rounds.hold')}
              </SubmitButton>
            )}
          </>
        )}
      </Form>
    </section>
  );
}
