import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Notice } from '../design-system/notice';
import { ConsolePage } from '../features/host/console-page';
import { signedIn } from '../features/host/viewer.server';
import { WishesPage } from '../features/wishes/documents.server';
import { presentWishes } from '../features/wishes/present.server';
import { saveWishes } from '../features/wishes/save-wishes.server';
import { WishesForm } from '../features/wishes/wishes-form';
import { type WishesAnswer, WishesReviewForm } from '../features/wishes/wishes-review';
import { read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const { viewer } = await read(context, WishesPage, {});
  const done = new URL(request.url).searchParams.get('done') === 'saved';
  return { ...presentWishes(signedIn(viewer, context), locale, sayIn(locale)), done };
}

export const action = (args: ActionFunctionArgs) => saveWishes(args);

export default function MyIntroductions() {
  const say = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<WishesAnswer>();
  const back = { to: '/me', label: say('profile.title') };
  if (answer?.review)
    return (
      <ConsolePage title={say('wishes.review.title')} back={back}>
        <WishesReviewForm review={answer.review} values={answer.values ?? []} />
      </ConsolePage>
    );
  return (
    <ConsolePage title={say('wishes.title')} back={back}>
      <div id="told">
        {page.done && !answer ? <Notice kind="ok" title={say('wishes.saved')} live /> : null}
      </div>
      <p className="sub">{say('wishes.lead')}</p>
      <p>
        <b>{page.state}</b> {page.monthLeft ? <span className="sub">{page.monthLeft}</span> : null}
      </p>
      <WishesForm
        result={answer}
        values={page.values}
        languages={page.languages}
        named={page.named}
        paused={page.paused}
      />
      <ul className="m-0 list-none p-0">
        <li>
          <a className="tap-link" href="/me/introductions/history">
            {say('history.title')}
          </a>
        </li>
        <li>
          <a className="tap-link" href="/me/acquaintances">
            {say('ties.title')}
          </a>
        </li>
        <li>
          <a className="tap-link" href="/me/introductions/safety">
            {say('safety.title')}
          </a>
        </li>
        <li>
          <a className="tap-link" href="/about/introductions">
            {say('weights.page')}
          </a>
        </li>
      </ul>
    </ConsolePage>
  );
}
