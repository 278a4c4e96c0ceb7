import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { SubmitButton } from '../design-system/button';
import { Notice } from '../design-system/notice';
import { LetterPage } from '../design-system/page';
import { AfterCardByToken } from '../features/after/documents.server';
import { ReportSolicitation, TakeBackReport } from '../features/safety/documents.server';
import { deadLink, read, send } from '../graphql/execute.server';
import { useText } from '../i18n/use-text';

/** Who of those on the card: one press beside the name. Opening the page changes nothing. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { afterCard } = await read(context, AfterCardByToken, { token: params.token ?? '' });
  if (!afterCard) throw deadLink();
  const done = new URL(request.url).searchParams.get('done');
  return {
    people: afterCard.people.map(({ key, name }) => ({ key, name })),
    done: afterCard.people.find(({ key }) => key === done) ?? null,
    others: afterCard.others,
    token: params.token ?? '',
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const token = params.token ?? '';
  const form = await request.formData();
  const cardKey = form.get('key')?.toString() ?? '';
  if (!cardKey) throw deadLink();
  const takesBack = form.get('intent') === 'take-back';
  const input = { token, cardKey };
  const sent = takesBack
    ? await send(context, TakeBackReport, { input })
    : await send(context, ReportSolicitation, { input });
  if (!sent.ok) throw deadLink();
  return redirect(`/after/${token}/report${takesBack ? '' : `?done=${cardKey}`}`, 303);
}

export default function AfterReport() {
  const say = useText();
  const { people, done, others, token } = useLoaderData<typeof loader>();
  const title = say('safety.card.title');
  return (
    <LetterPage title={title} lead={say('safety.card.lead')}>
      <title>{say('app.title', { page: title })}</title>
      {done ? (
        <Notice kind="ok" title={say('safety.reported.title')} live>
          <p>{say('safety.reported.body', { name: done.name })}</p>
          <Form method="post">
            <input type="hidden" name="key" value={done.key} />
            <SubmitButton look="quiet" name="intent" value="take-back">
              {say('safety.takeBack')}
            </SubmitButton>
          </Form>
        </Notice>
      ) : null}
      <ul className="card grid p-0! empty:hidden [&>li+li]:border-t [&>li]:border-line">
        {people.map(({ key, name }) => (
          <li key={key} className="flex flex-wrap items-center justify-between gap-x-3 px-4 py-1">
            <b id={`name-${key}`}>{say('common.san', { name })}</b>
            <Form method="post">
              <input type="hidden" name="key" value={key} />
              <SubmitButton
                look="quiet"
                name="intent"
                value="report"
                aria-describedby={`name-${key}`}
              >
                {say('safety.report')}
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
      {others > 0 || people.length === 0 ? (
        <p className="sub">{say('safety.card.others')}</p>
      ) : null}
      <p>
        <a className="tap-link" href={`/after/${token}`}>
          {say('common.back')}
        </a>
      </p>
    </LetterPage>
  );
}
