import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Notice } from '../design-system/notice';
import { LetterPage } from '../design-system/page';
import { answerCard } from '../features/after/answer-card.server';
import { CardForm } from '../features/after/card-form';
import { AfterCardByToken } from '../features/after/documents.server';
import { presentCard } from '../features/after/present.server';
import { deadLink, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

/** The mail's link. Scanners open it, too: looking changes nothing, only the press does. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const { afterCard } = await read(context, AfterCardByToken, { token: params.token ?? '' });
  if (!afterCard) throw deadLink();
  return { ...presentCard(afterCard, locale, sayIn(locale)), token: params.token ?? '' };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return answerCard(context, params.token ?? '', await request.formData());
}

export default function After() {
  const say = useText();
  const view = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const title = say(view.open ? 'after.title' : 'after.closed');
  return (
    <LetterPage over={view.over} title={title}>
      <title>{say('app.title', { page: title })}</title>
      {view.answered && !problem ? (
        <Notice kind="ok" title={say('after.thanks')}>
          <p>{say(view.open ? 'after.thanks.body' : 'after.closed.body')}</p>
        </Notice>
      ) : null}
      {view.open ? (
        <CardForm view={view} problem={problem} />
      ) : view.answered ? null : (
        <p>{say('after.closed.body')}</p>
      )}
      <p className="border-t border-line pt-3 text-center">
        <a className="tap-link sub" href={`/after/${view.token}/report`}>
          {say('safety.report')}
        </a>
      </p>
    </LetterPage>
  );
}
