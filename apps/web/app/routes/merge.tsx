import {
  type ActionFunctionArgs,
  data,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { SubmitButton } from '../design-system/button';
import { Notice } from '../design-system/notice';
import { LetterPage } from '../design-system/page';
import { MergeOffer, ProveMerge } from '../features/merge/documents.server';
import { MergeMeaning } from '../features/merge/merge-steps';
import { deadLink, read, send, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

/** The mail's link. Scanners open it, too: looking changes nothing, only the press does. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { mergeOffer } = await read(context, MergeOffer, { token: params.token ?? '' });
  if (!mergeOffer) throw deadLink();
  return mergeOffer;
}

export async function action({ context, params }: ActionFunctionArgs) {
  const token = params.token ?? '';
  const say = sayIn(servicesOf(context).locale);
  const sent = await send(context, ProveMerge, { input: { token } });
  if (!sent.ok) throw deadLink();
  if (sent.data.proveMerge.__typename === 'MergeProven') return redirect(`/merge/${token}`, 303);
  return data({ problem: say('merge.expired') }, { status: 409 });
}

export default function Merge() {
  const say = useText();
  const { from, to, proven, open } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <LetterPage over={to} title={say('merge.offer')}>
      <title>{say('app.title', { page: say('merge.offer') })}</title>
      {failed ? <Notice kind="bad" title={failed.problem} live /> : null}
      {proven ? (
        <Notice kind="ok" title={say('merge.saidYes')}>
          <p>{say('merge.saidYesBody', { from })}</p>
        </Notice>
      ) : null}
      {!proven && !open ? <Notice kind="info" title={say('merge.expired')} /> : null}
      {!proven && open ? (
        <>
          <p>{say('merge.offerBody', { from, to })}</p>
          <MergeMeaning />
          <Form method="post" className="stack">
            <SubmitButton large>{say('merge.yes')}</SubmitButton>
            <p className="sub">{say('merge.yesHint')}</p>
          </Form>
        </>
      ) : null}
    </LetterPage>
  );
}
