import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { SubmitButton } from '../design-system/button';
import { EmptyState, Notice } from '../design-system/notice';
import { ForgetAcquaintance, OwnAcquaintances } from '../features/acquaintances/documents.server';
import { titleOf } from '../features/gatherings/present.server';
import { clockOf } from '../features/gatherings/time.server';
import { ConsolePage } from '../features/host/console-page';
import { signedIn } from '../features/host/viewer.server';
import { read, send, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const query = new URL(request.url).searchParams;
  const { viewer } = await read(context, OwnAcquaintances, { after: query.get('after') });
  const { edges, pageInfo } = signedIn(viewer, context).acquaintances;
  return {
    words: edges.map(({ node: { id, kind, name, occurrence } }) => ({
      ...{ id, kind, name },
      where: titleOf(occurrence, locale, say),
      date: clockOf(locale, occurrence.timeZone, say).date(occurrence.startsAt),
    })),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    done: query.get('done') === 'yes',
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const id = (await request.formData()).get('id')?.toString() ?? '';
  await send(context, ForgetAcquaintance, { input: { id } });
  return redirect('/me/acquaintances?done=yes', 303);
}

export default function MeAcquaintances() {
  const say = useText();
  const { words, next, done } = useLoaderData<typeof loader>();
  return (
    <ConsolePage
      title={say('ties.title')}
      back={{ to: '/me/introductions', label: say('wishes.title') }}
    >
      {done ? <Notice kind="ok" title={say('ties.done')} live /> : null}
      <p className="sub">{say('ties.lead')}</p>
      {words.length === 0 ? (
        <EmptyState title={say('ties.none')}>{say('ties.none.body')}</EmptyState>
      ) : (
        <ul className="m-0 list-none p-0">
          {words.map(({ id, kind, name, where, date }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-3 border-b border-line py-2"
            >
              <div className="min-w-0 leading-[1.5]">
                <b>{say('common.san', { name })}</b> {say(`ties.${kind}`)}
                <div className="sub">{say('ties.where', { where, date })}</div>
              </div>
              <Form method="post">
                <SubmitButton
                  look="quiet"
                  name="id"
                  value={id}
                  aria-label={say('ties.forgetOf', { name, what: say(`ties.${kind}`) })}
                >
                  {say('ties.forget')}
                </SubmitButton>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {next ? (
        <Link to={`?after=${next}`} className="tap-link text-sm">
          {say('ties.more')}
        </Link>
      ) : null}
    </ConsolePage>
  );
}
