import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Notice } from '../design-system/notice';
import { isOff } from '../features/messages/today';
import { CancelForm, TellForm, WhyList } from '../features/messages/today-forms';
import { actToday, loadToday } from '../features/messages/today.server';
import { useText } from '../i18n/use-text';

export const loader = (args: LoaderFunctionArgs) => loadToday(args);

export const action = (args: ActionFunctionArgs) => actToday(args);

/** A typhoon, a stopped train: open, choose the words, confirm. Made for a phone at 5:45. */
export default function HostToday() {
  const say = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { state, why, done } = page;
  return (
    <>
      <div id="told">
        {done === 'cancelled' && state === 'cancelled' ? (
          <Notice kind="ok" title={say('today.doneCancelled')} live />
        ) : done === 'told' ? (
          <Notice kind="ok" title={say('today.doneTold')} live />
        ) : state === 'cancelled' ? (
          <Notice title={say('today.cancelled')} />
        ) : null}
      </div>
      {state === 'over' ? <Notice title={say('today.over')} /> : null}
      {state === 'early' ? (
        <Notice title={say('today.notYet', { time: page.opensAt })}>
          <p>{say('today.notYetBody')}</p>
        </Notice>
      ) : null}
      {state !== 'open' || done === 'told' ? null : why === null ? (
        <WhyList />
      ) : isOff(why) ? (
        <CancelForm key={why} page={page} answer={answer} />
      ) : (
        <TellForm key={why} page={page} answer={answer} />
      )}
    </>
  );
}
