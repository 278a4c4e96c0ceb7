import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { ButtonLink, SubmitButton } from '../design-system/button';
import { BottomBar } from '../design-system/bottom-bar';
import { Hero } from '../design-system/hero';
import { AnswerForm, ANSWER_FORM } from '../features/answers/answer-form';
import { answerOccurrence } from '../features/answers/answer.server';
import { ClosedNotice } from '../features/gatherings/closed-notice';
import { OccurrencePage } from '../features/gatherings/documents.server';
import { occurrenceJsonLd } from '../features/gatherings/json-ld.server';
import { OccurrenceFactList } from '../features/gatherings/occurrence-facts';
import { presentOccurrence } from '../features/gatherings/present.server';
import { SeatsCard } from '../features/gatherings/seats-card';
import { shareTexts } from '../features/gatherings/share.server';
import { ShareCard } from '../features/gatherings/share-panel';
import { clockOf } from '../features/gatherings/time.server';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';
import { publicMeta } from '../page-meta';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale, publicUrl, operator } = servicesOf(context);
  const say = sayIn(locale);
  const { occurrence, viewer } = await read(context, OccurrencePage, {
    slug: params.slug ?? '',
    locale,
  });
  if (!occurrence) throw notFound();
  const view = presentOccurrence(occurrence, locale, say);
  const url = `${publicUrl}/e/${view.slug}`;
  const next = occurrence.series.nextOccurrences.find((other) => other.slug !== view.slug);
  return {
    view,
    firstTimers: occurrence.firstTimers,
    present: occurrence.presentCount,
    next: next
      ? { to: `/e/${next.slug}`, date: clockOf(locale, next.timeZone, say).moment(next.startsAt) }
      : null,
    helps: occurrence.viewerCanHelp,
    viewerName: viewer?.person.displayName ?? null,
    ticket: settled(occurrence.viewerResponse),
    asOther: new URL(request.url).searchParams.has('other'),
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
      jsonLd: occurrenceJsonLd(view, occurrence.timeZone, publicUrl),
    },
  };
}

/** The ticket of a viewer who already said yes to this occurrence. */
function settled(
  response: { answer: string; seat: string; ticketToken: string } | null,
): string | null {
  return response?.answer === 'ACCEPTED' && response.seat !== 'NONE'
    ? `/t/${response.ticketToken}`
    : null;
}

export const action = (args: ActionFunctionArgs) => answerOccurrence(args);

export const meta = ({ loaderData }: MetaArgs<typeof loader>) =>
  loaderData ? publicMeta(loaderData.page) : [];

export default function Occurrence() {
  const say = useText();
  const { view, ...rest } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const answerable = view.state === 'open' || view.state === 'full';
  const oneTap = rest.viewerName !== null && !rest.asOther;
  return (
    <>
      <Hero
        over={
          <a href={view.seriesPath} className="no-underline hover:underline">
            {view.cadence}
          </a>
        }
        title={view.title}
        line={view.line}
      />
      <main id="main">
        <div className="wrap stack pt-1 pb-4">
          <OccurrenceFactList view={view} calendar />
          {answerable ? (
            <>
              <SeatsCard seats={view.seats} fee={view.fee} firstTimers={rest.firstTimers} />
              <AnswerForm
                view={view}
                lastResult={lastResult}
                viewerName={rest.viewerName}
                asOther={rest.asOther}
                ticket={rest.ticket}
                operator={rest.operator}
              />
            </>
          ) : (
            <ClosedNotice view={view} present={rest.present} next={rest.next} />
          )}
        </div>
        {answerable && !(oneTap && rest.ticket) ? (
          <BottomBar>
            <SubmitButton form={ANSWER_FORM} className="flex-1">
              {answerWords(
                say,
                view.state === 'full',
                view.seats.waiting,
                oneTap ? rest.viewerName : null,
              )}
            </SubmitButton>
            <ButtonLink look="ghost" to="#share" className="flex-[.42]">
              {say('answer.share')}
            </ButtonLink>
          </BottomBar>
        ) : null}
        <div className="wrap pb-8">
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
            <span className="tap-link">{say('occurrence.host', { names: view.club.hosts })}</span>
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

function answerWords(
  say: ReturnType<typeof useText>,
  full: boolean,
  waiting: number,
  name: string | null,
): string {
  if (full) return say('answer.waitPlace', { place: waiting + 1 });
  return name ? say('answer.joinAs', { name }) : say('answer.join');
}
