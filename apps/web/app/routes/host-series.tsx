import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { ConsolePage } from '../features/host/console-page';
import { MeanwhileCard } from '../features/host/edits/meanwhile-card';
import { ReviewCard } from '../features/host/edits/review-card';
import type { EditAnswer } from '../features/host/edits/views';
import { changeSchedule } from '../features/host/schedule/change-schedule.server';
import { loadSeries } from '../features/host/schedule/series-console.server';
import { SeriesScreen } from '../features/host/schedule/series-screen';
import { ScheduleList } from '../features/host/schedule/schedule-list';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

export const loader = ({ context, params, request }: LoaderFunctionArgs) =>
  loadSeries(context, params.slug ?? '', new URL(request.url).searchParams);

export const action = (args: ActionFunctionArgs) => changeSchedule(args);

/** A series as its hosts see it: rule, state, every date to come, breaks, and what was changed last. */
export default function HostSeries() {
  const say = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as EditAnswer | undefined;
  const back = { to: '/host', label: say('host.nav.home') };
  if (answer?.meanwhile)
    return (
      <ConsolePage title={page.title} back={back}>
        <MeanwhileCard meanwhile={answer.meanwhile} />
      </ConsolePage>
    );
  if (answer?.review)
    return (
      <ConsolePage title={page.title} back={back}>
        <ReviewCard review={answer.review} values={answer.values ?? []} />
      </ConsolePage>
    );
  return (
    <ConsolePage title={page.title} back={back}>
      {page.hosts ? (
        <SeriesScreen page={page} answer={answer} />
      ) : (
        <>
          <p className="font-bold">{page.sentence}</p>
          <ScheduleList dates={page.dates} />
          <Link className="tap-link" to={`/s/${page.slug}`} reloadDocument>
            {say('host.publicPage')}
          </Link>
        </>
      )}
    </ConsolePage>
  );
}
