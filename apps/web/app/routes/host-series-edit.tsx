import type { SubmissionResult } from '@conform-to/react';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { ConsolePage } from '../features/host/console-page';
import { MeanwhileCard } from '../features/host/edits/meanwhile-card';
import { ReviewCard } from '../features/host/edits/review-card';
import { ScopeNav } from '../features/host/edits/scope-nav';
import { changeSeries, loadSeriesEdit } from '../features/host/edits/series-change.server';
import { SeriesForm } from '../features/host/edits/series-form';
import type { EditAnswer } from '../features/host/edits/views';
import type { SeriesPreview } from '../features/host/preview.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

export const loader = (args: LoaderFunctionArgs) => loadSeriesEdit(args);

export const action = (args: ActionFunctionArgs) => changeSeries(args);

/** All dates to come, or one and those that follow: rhythm, hours, place, words. */
export default function HostSeriesEdit() {
  const say = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as
    (EditAnswer & { readonly preview?: SeriesPreview }) | undefined;
  return (
    <ConsolePage
      title={say('change.seriesTitle')}
      back={{ to: `/host/series/${page.slug}`, label: page.title }}
    >
      {answer?.meanwhile ? (
        <MeanwhileCard meanwhile={answer.meanwhile} />
      ) : answer?.review ? (
        <ReviewCard review={answer.review} values={answer.values ?? []} />
      ) : (
        <>
          <ScopeNav now={page.scope} slug={page.slug} occurrenceId={page.dateId} />
          {page.since ? <p className="num">{page.since}</p> : null}
          <SeriesForm
            key={page.scope}
            result={answer as SubmissionResult<string[]> | undefined}
            page={{ ...page, preview: answer?.preview ?? page.preview }}
          />
        </>
      )}
    </ConsolePage>
  );
}
