import type { SubmissionResult } from '@conform-to/react';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Notice } from '../design-system/notice';
import { CancelForm, MoveForm, SubtitleForm } from '../features/host/change-forms';
import { changeOccurrence } from '../features/host/change-occurrence.server';
import { changeDefaults, type Review } from '../features/host/change.server';
import { ConfirmCard } from '../features/host/confirm-card';
import { ChangePage } from '../features/host/occurrence-documents.server';
import { resultOf } from '../features/host/result-of';
import { notFound, read } from '../graphql/execute.server';
import { useText } from '../i18n/use-text';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { occurrence } = await read(context, ChangePage, { id: params.id ?? '' });
  if (!occurrence) throw notFound();
  const open =
    !occurrence.over && occurrence.status !== 'CANCELLED' && !occurrence.seats.closedReason;
  return { values: changeDefaults(occurrence), open };
}

export const action = (args: ActionFunctionArgs) => changeOccurrence(args);

interface Answer {
  readonly review?: Review;
  readonly said?: string;
  readonly initialValue?: SubmissionResult['initialValue'];
}

/** The subtitle, another date, or calling it off. */
export default function HostChange() {
  const say = useText();
  const { values, open } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const sent = stringsOf(answer?.initialValue);
  const intent = sent['intent'] ?? '';
  const last = (...intents: string[]) =>
    intents.map((one) => resultOf(answer, one)).find((result) => result !== undefined);
  const review = answer?.review;
  if (review) {
    const cancels = intent === 'review-cancel';
    return (
      <ConfirmCard
        review={review}
        intent={cancels ? 'cancel' : 'move'}
        action={say(cancels ? 'change.cancelSend' : 'change.moveSend')}
        values={sent}
      />
    );
  }
  return (
    <>
      <SubtitleForm
        result={answer?.said ? undefined : last('describe')}
        said={answer?.said}
        values={values}
      />
      {open ? (
        <>
          <MoveForm result={last('review-move', 'move')} values={values} />
          <CancelForm result={last('review-cancel', 'cancel')} values={{}} />
        </>
      ) : (
        <Notice title={say('change.closed')} />
      )}
    </>
  );
}

function stringsOf(values: SubmissionResult['initialValue']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
