import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Notice } from '../design-system/notice';
import { clockOf } from '../features/gatherings/time.server';
import { ConsolePage } from '../features/host/console-page';
import { signedIn } from '../features/host/viewer.server';
import { changeMerge } from '../features/merge/change-merge.server';
import { MergePage } from '../features/merge/documents.server';
import {
  AgreeStep,
  AskStep,
  MergeMeaning,
  ProveStep,
  StopAsking,
} from '../features/merge/merge-steps';
import { read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const { viewer } = await read(context, MergePage, {});
  const { person, merge } = signedIn(viewer, context);
  const clock = clockOf(locale, person.homeZone, sayIn(locale));
  return {
    own: person.email,
    merge: merge && { ...merge, until: clock.moment(merge.expiresAt) },
    stopped: new URL(request.url).searchParams.get('done') === 'stopped',
  };
}

export const action = (args: ActionFunctionArgs) => changeMerge(args);

export default function MeMerge() {
  const say = useText();
  const { own, merge, stopped } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const back = { to: '/me', label: say('profile.title') };
  return (
    <ConsolePage title={say('merge.title')} back={back}>
      {stopped ? <Notice kind="ok" title={say('merge.stopped')} live /> : null}
      {problem?.field === 'form' ? <Notice kind="bad" title={problem.error} live /> : null}
      <p>{say('merge.lead')}</p>
      {merge?.agreed ? (
        <Notice kind="ok" title={say('merge.doing')}>
          <p>{say('merge.doingBody')}</p>
        </Notice>
      ) : (
        <MergeMeaning own={own} />
      )}
      {merge ? null : <AskStep problem={problem} />}
      {merge && !merge.proven ? <ProveStep merge={merge} problem={problem} /> : null}
      {merge?.proven && !merge.agreed ? <AgreeStep merge={merge} /> : null}
      {merge && !merge.agreed ? <StopAsking /> : null}
    </ConsolePage>
  );
}
