import { type LoaderFunctionArgs, NavLink, Outlet, useLoaderData } from 'react-router';
import { Notice } from '../design-system/notice';
import { TabRow } from '../design-system/tab-row';
import { ConsolePage } from '../features/host/console-page';
import { EditBannerCard } from '../features/host/edits/edit-banner';
import { bannerFor } from '../features/host/edits/edit-line.server';
import { isToday, presentConsoleLine } from '../features/host/home.server';
import { LastEdits, OccurrenceHead } from '../features/host/occurrence-documents.server';
import { OccurrenceHeadCard } from '../features/host/occurrence-head';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

/** The head that every screen of one occurrence has: date, seats, and where its parts are. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale, now } = servicesOf(context);
  const search = new URL(request.url).searchParams;
  const { occurrence } = await read(context, OccurrenceHead, { id: params.id ?? '' });
  if (!occurrence || !occurrence.viewerCanHelp) throw notFound();
  return {
    line: presentConsoleLine(occurrence, locale, sayIn(locale)),
    over: occurrence.over,
    today: isToday(now, occurrence.startsAt, occurrence.timeZone),
    present: occurrence.presentCount,
    hosts: occurrence.viewerCanHost,
    reason: occurrence.cancelledReason,
    skipped: occurrence.skipped,
    series: `/host/series/${occurrence.series.slug}`,
    banner: occurrence.viewerCanHost ? await bannerOf(context, occurrence.id, search) : null,
  };
}

/** What became of the edit that led here. */
async function bannerOf(
  context: LoaderFunctionArgs['context'],
  id: string,
  search: URLSearchParams,
) {
  if (!search.has('edit')) return null;
  const { locale, now } = servicesOf(context);
  const { occurrence } = await read(context, LastEdits, { id });
  if (!occurrence) return null;
  const { edits, timeZone } = occurrence.series;
  return bannerFor(search, edits, { locale, say: sayIn(locale), now, timeZone });
}

const PARTS = [
  { to: '', words: 'host.people', end: true },
  { to: 'fees', words: 'fee.title', end: false },
  { to: 'share', words: 'host.tab.share', end: false },
  { to: 'kitchen', words: 'kitchen.tab', end: false },
  { to: 'answers', words: 'host.tab.answers', end: false },
  { to: 'speaker', words: 'occurrence.guest', end: false },
  { to: 'change', words: 'host.tab.change', end: false },
  { to: 'messages', words: 'message.tab', end: false },
] as const;

export default function HostOccurrence() {
  const say = useText();
  const page = useLoaderData<typeof loader>();
  const { line, over, today, present, hosts, reason, banner } = page;
  const parts = hosts ? PARTS : PARTS.slice(0, 3);
  return (
    <ConsolePage title={line.title} back={{ to: '/host', label: say('host.nav.home') }}>
      <EditBannerCard banner={banner} next={`/host/occurrences/${line.id}`} />
      <OccurrenceHeadCard
        line={line}
        over={over}
        today={today}
        present={present}
        hosts={hosts}
        series={page.series}
      />
      {line.cancelled ? (
        <Notice
          kind={page.skipped ? 'info' : 'bad'}
          title={say(page.skipped ? 'change.isSkipped' : 'occurrence.cancelled.title')}
        >
          {reason ? <p>{say('occurrence.cancelled.reason', { reason })}</p> : null}
        </Notice>
      ) : null}
      <TabRow label={line.title}>
        {parts.map((part) => (
          <NavLink key={part.to} to={part.to} end={part.end} className="chip" preventScrollReset>
            {say(part.words)}
          </NavLink>
        ))}
      </TabRow>
      <Outlet />
    </ConsolePage>
  );
}
