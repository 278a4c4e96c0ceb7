import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Hero } from '../design-system/hero';
import { Section } from '../design-system/page';
import { AnswerBar } from '../features/answers/answer-bar';
import { AnswerForm } from '../features/answers/answer-form';
import { AskAgain } from '../features/answers/ask-again';
import { askOf } from '../features/answers/ask.server';
import { answerOccurrence } from '../features/answers/answer.server';
import { isInvitationOver, ownAnswer, presentAnswerForm } from '../features/answers/form.server';
import { OwnAnswer } from '../features/answers/own-answer';
import { DayDetails } from '../features/gatherings/day-details';
import { Prose } from '../features/gatherings/prose';
import { ClosedNotice } from '../features/gatherings/closed-notice';
import { OccurrencePage } from '../features/gatherings/documents.server';
import { occurrenceJsonLd } from '../features/gatherings/json-ld.server';
import { OccurrenceFactList } from '../features/gatherings/occurrence-facts';
import { presentOccurrence } from '../features/gatherings/present.server';
import { ReceivedMessages } from '../features/messages/received';
import { presentReceived } from '../features/messages/received.server';
import { SeatsCard } from '../features/gatherings/seats-card';
import { shareTexts } from '../features/gatherings/share.server';
import { ShareCard } from '../features/gatherings/share-panel';
import { type Clock, clockOf, countdown } from '../features/gatherings/time.server';
import { AlwaysLink } from '../features/standing/always-link';
import { ComingNames } from '../features/questions/coming-names';
import { BeforeCard, IntentCard } from '../features/wishes/intent-card';
import { presentIntent, presentQuestions } from '../features/wishes/intent.server';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';
import { publicMeta } from '../page-meta';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale, publicUrl, operator, now } = servicesOf(context);
  const say = sayIn(locale);
  const { occurrence, viewer } = await read(context, OccurrencePage, {
    slug: params.slug ?? '',
    locale,
  });
  if (!occurrence) throw notFound();
  const view = presentOccurrence(occurrence, locale, say);
  const url = `${publicUrl}/e/${view.slug}`;
  const next = occurrence.series.nextOccurrences.find(
    (other) => other.slug !== view.slug && other.status !== 'CANCELLED',
  );
  const response = occurrence.viewerResponse;
  const { opensAt, closesAt } = occurrence.answering;
  const clock = clockOf(locale, occurrence.timeZone, say);
  const search = new URL(request.url).searchParams;
  const viewerName = viewer?.person.displayName || null;
  const member = viewerName !== null && !search.has('other');
  const { id: always } = occurrence.series.viewerStandingAnswer ?? {};
  return {
    view,
    window: {
      opens: opensAt ? clock.moment(opensAt) : '',
      opensIn: opensAt ? countdown(opensAt, now, say) : '',
      opensInMs: opensAt ? Math.max(0, Date.parse(opensAt) - now) : 0,
      closed: clock.moment(closesAt),
    },
    firstTimers: occurrence.firstTimers,
    present: occurrence.presentCount,
    messages: presentReceived(occurrence.viewerMessages, occurrence.timeZone, locale, say),
    next: next
      ? { to: `/e/${next.slug}`, date: clockOf(locale, next.timeZone, say).moment(next.startsAt) }
      : null,
    helps: occurrence.viewerCanHelp,
    coming: occurrence.attendeesShown,
    intent: presentIntent(occurrence.intent, say),
    before: presentQuestions(occurrence.intent?.questions ?? [], locale, say),
    viewerName,
    member,
    own: member ? ownAnswer(response, clock) : null,
    form: presentAnswerForm(occurrence, {
      ...{ member, search, clock, locale },
      invitationOver: await isInvitationOver(context, search),
    }),
    late: occurrence.late,
    always: viewer ? { to: alwaysPath(view.seriesPath, always), given: Boolean(always) } : null,
    asked: response && askedOf(response, clock),
    operator: operator.name,
    shares: shareTexts(view, url, say),
    page: {
      title: view.title,
      description: [view.line, view.when, view.venue?.name, view.cadence]
        .filter(Boolean)
        .join(say('common.dot')),
      url,
      locale,
      image: `${url}/card.png${locale === 'en' ? '?lang=en' : ''}`,
      unlisted: !view.club.listed,
      jsonLd: occurrenceJsonLd(occurrence, view, publicUrl),
    },
  };
}

/** Where the viewer says that they always come, or has said so. */
const alwaysPath = (seriesPath: string, given: string | undefined): string =>
  given ? '/me/always' : `/me/always?series=${seriesPath.slice('/s/'.length)}`;

/** The date changed under the viewer's yes: the same question as on the ticket. */
function askedOf(response: Parameters<typeof askOf>[0] & { ticketToken: string }, clock: Clock) {
  const ask = askOf(response, clock);
  return ask && { ask, token: response.ticketToken };
}

export const action = (args: ActionFunctionArgs) => answerOccurrence(args);

export const meta = ({ loaderData }: MetaArgs<typeof loader>) =>
  loaderData ? publicMeta(loaderData.page) : [];

export default function Occurrence() {
  const say = useText();
  const { view, ...rest } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const answerable = view.state === 'open' || view.state === 'full';
  // That nothing takes place is said before when and where it would have.
  const off = view.state === 'cancelled' || view.state === 'skipped';
  const own =
    rest.own && view.state !== 'over' ? (
      <OwnAnswer own={rest.own} name={rest.viewerName ?? ''} />
    ) : null;
  return (
    <>
      <Hero
        over={
          <a href={view.seriesPath} className="no-underline hover:underline">
            {view.title.startsWith(view.seriesTitle) ? null : (
              <b className="block">{view.seriesTitle}</b>
            )}
            {view.cadence}
          </a>
        }
        title={view.title}
        line={view.line}
      />
      <main id="main">
        <div className="wrap stack pt-1 pb-4">
          {answerable && rest.asked ? (
            <AskAgain ask={rest.asked.ask} view={view} token={rest.asked.token} />
          ) : null}
          {off ? <ClosedNotice view={view} {...rest} /> : null}
          <ReceivedMessages messages={rest.messages} />
          <OccurrenceFactList view={rest.asked ? { ...view, before: null } : view} calendar />
          <DayDetails view={view} />
          {answerable ? (
            <>
              <SeatsCard
                seats={view.seats}
                fee={view.fee}
                beside={view.feeBeside}
                firstTimers={rest.firstTimers}
                late={rest.late}
              />
              <ComingNames shown={rest.coming} all={rest.helps} />
              <IntentCard intent={rest.intent} />
              <BeforeCard questions={rest.before} />
              {own ?? (
                <AnswerForm
                  view={view}
                  form={rest.form}
                  refused={refused}
                  member={rest.member}
                  operator={rest.operator}
                />
              )}
            </>
          ) : off ? null : (
            <>
              {own}
              <ClosedNotice view={view} {...rest} />
            </>
          )}
          {rest.always && view.state !== 'over' && !off ? (
            <AlwaysLink to={rest.always.to} given={rest.always.given} />
          ) : null}
        </div>
        {answerable && !own ? (
          <AnswerBar view={view} form={rest.form} name={rest.member ? rest.viewerName : null} />
        ) : null}
        <div className="wrap pb-8">
          {view.about ? (
            <Section id="about" title={say('occurrence.about')}>
              <Prose words={view.about} />
            </Section>
          ) : null}
          {answerable ? <ShareCard texts={rest.shares} /> : null}
          <p className="sub mt-4 flex flex-wrap gap-x-4">
            <a className="tap-link" href={`/c/${view.club.slug}`}>
              {view.club.name}
              {say('common.dot')}
              {say('occurrence.club')}
            </a>
            <a className="tap-link" href={view.seriesPath}>
              {say('occurrence.allDates')}
            </a>
            {view.club.hosts ? (
              <span className="tap-link">{say('occurrence.host', { names: view.club.hosts })}</span>
            ) : null}
            {rest.helps ? (
              <a className="tap-link" href={`/host/occurrences/${view.id}`}>
                {say('nav.console')}
              </a>
            ) : null}
          </p>
        </div>
      </main>
    </>
  );
}
