import { type LoaderFunctionArgs, NavLink, Outlet, useLoaderData } from 'react-router';
import { Notice } from '../design-system/notice';
import { ConsolePage } from '../features/host/console-page';
import { isToday, presentConsoleLine } from '../features/host/home.server';
import { OccurrenceHead } from '../features/host/occurrence-documents.server';
import { OccurrenceHeadCard } from '../features/host/occurrence-head';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

/** The head that every screen of one occurrence has: date, seats, and where its parts are. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale, now } = servicesOf(context);
  const { occurrence } = await read(context, OccurrenceHead, { id: params.id ?? '' });
  if (!occurrence || !occurrence.viewerCanHelp) throw notFound();
  return {
    line: presentConsoleLine(occurrence, locale, sayIn(locale)),
    over: occurrence.over,
    today: isToday(now, occurrence.startsAt, occurrence.timeZone),
    present: occurrence.presentCount,
    hosts: occurrence.viewerCanHost,
    reason: occurrence.cancelledReason,
  };
}

const PARTS = [
  { to: '', words: 'host.people', end: true },
  { to: 'share', words: 'host.tab.share', end: false },
  { to: 'speaker', words: 'occurrence.guest', end: false },
  { to: 'change', words: 'host.tab.change', end: false },
] as const;

export default function HostOccurrence() {
  const say = useText();
  const { line, over, today, present, hosts, reason } = useLoaderData<typeof loader>();
  const parts = hosts ? PARTS : PARTS.slice(0, 2);
  return (
    <ConsolePage title={line.title} back={{ to: '/host', label: say('host.nav.home') }}>
      <OccurrenceHeadCard line={line} over={over} today={today} present={present} hosts={hosts} />
      {line.cancelled ? (
        <Notice kind="bad" title={say('occurrence.cancelled.title')}>
          {reason ? <p>{say('occurrence.cancelled.reason', { reason })}</p> : null}
        </Notice>
      ) : null}
      <nav aria-label={line.title} className="grid grid-cols-4 gap-1.5">
        {parts.map((part) => (
          <NavLink
            key={part.to}
            to={part.to}
            end={part.end}
            className="chip min-h-12! px-1! whitespace-nowrap"
            preventScrollReset
          >
            {say(part.words)}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </ConsolePage>
  );
}
