import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { AnswersScreen } from '../features/host/answers/answers-screen';
import { loadSeriesAnswers } from '../features/host/answers/load-answers.server';
import { saveSeriesAnswers } from '../features/host/answers/save-answers.server';
import { ConsolePage } from '../features/host/console-page';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

export const loader = (args: LoaderFunctionArgs) => loadSeriesAnswers(args);

export const action = (args: ActionFunctionArgs) => saveSeriesAnswers(args);

/** What is asked of answers to every date of a series. */
export default function HostAnswers() {
  const say = useText();
  const page = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  return (
    <ConsolePage
      title={say('asks.page')}
      aside={page.title}
      back={{ to: `/host/series/${page.slug}`, label: say('host.series') }}
    >
      <AnswersScreen page={page} told={told} />
    </ConsolePage>
  );
}
