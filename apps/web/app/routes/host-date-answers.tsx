import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { AnswersScreen } from '../features/host/answers/answers-screen';
import { loadDateAnswers } from '../features/host/answers/load-answers.server';
import { saveDateAnswers } from '../features/host/answers/save-answers.server';

export const loader = (args: LoaderFunctionArgs) => loadDateAnswers(args);

export const action = (args: ActionFunctionArgs) => saveDateAnswers(args);

/** What is asked of answers to one date, where it differs from its series. */
export default function HostDateAnswers() {
  const page = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  return <AnswersScreen page={page} told={told} />;
}
