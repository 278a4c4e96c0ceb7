import { type LoaderFunctionArgs, type MetaArgs, useLoaderData } from 'react-router';
import { Fact, Facts, IconTile } from '../design-system/facts';
import { Hero } from '../design-system/hero';
import { EmptyState, Notice } from '../design-system/notice';
import { Section } from '../design-system/page';
import { DateList } from '../features/gatherings/date-list';
import { SeriesPage } from '../features/gatherings/documents.server';
import { FeeBeside } from '../features/gatherings/fee-beside';
import { feeTerms, feeWords, memberWords } from '../features/gatherings/money.server';
import { Place } from '../features/gatherings/occurrence-facts';
import {
  isListed,
  isPrivate,
  placeOf,
  presentLine,
  titleOf,
} from '../features/gatherings/present.server';
import { Prose } from '../features/gatherings/prose';
import { seriesJsonLd } from '../features/gatherings/series-json-ld.server';
import { presentSeriesState } from '../features/gatherings/series-state.server';
import { NoPublicCalendar, Subscribe } from '../features/gatherings/subscribe';
import { timeBefore } from '../features/gatherings/time-before.server';
import { worded, wordsOf } from '../features/gatherings/worded.server';
import { AlwaysLink } from '../features/standing/always-link';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';
import { publicMeta } from '../page-meta';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale, publicUrl } = servicesOf(context);
  const say = sayIn(locale);
  const { series } = await read(context, SeriesPage, { slug: params.slug ?? '', locale });
  if (!series) throw notFound();
  const title = wordsOf(series.title, locale);
  const description = worded(series.description, locale);
  const venue = placeOf(series.venue);
  const club = { slug: series.club.slug, name: wordsOf(series.club.name, locale) };
  const feeds = isPrivate(series, series.club)
    ? null
    : { url: series.calendarUrl, ruleUrl: series.ruleUrl };
  const coming = series.nextOccurrences.filter(({ skipped }) => !skipped);
  return {
    slug: series.slug,
    title,
    sentence: series.sentence,
    description,
    venue,
    capacity: series.capacity,
    fee: feeWords(series.fee, locale, say),
    feeBeside: {
      members: memberWords(series.fee, locale, say),
      terms: feeTerms(series.fee, locale),
    },
    club,
    hosts: series.club.hosts
      .map((host) => host.displayName)
      .filter(Boolean)
      .join(say('common.dot')),
    going: presentSeriesState(series, locale, say),
    years: series.years.length,
    feeds,
    dates: coming.map((occurrence) => presentLine(occurrence, locale, say)),
    page: {
      title,
      description: [series.sentence, description?.text].filter(Boolean).join(say('common.dot')),
      url: `${publicUrl}/s/${series.slug}`,
      locale,
      image: `${publicUrl}/s/${series.slug}/card.png${locale === 'en' ? '?lang=en' : ''}`,
      unlisted: !isListed(series, series.club),
      feeds: feeds ? { atom: series.club.atomUrl, calendar: series.calendarUrl } : undefined,
      jsonLd: seriesJsonLd(
        series,
        { title, description: description?.text, venue, club },
        coming.map((facts) => ({
          facts,
          title: titleOf(facts, locale, say),
          before: timeBefore(facts, locale, say),
        })),
        publicUrl,
      ),
    },
  };
}

export const meta = ({ loaderData }: MetaArgs<typeof loader>) =>
  loaderData ? publicMeta(loaderData.page) : [];

export default function Series() {
  const say = useText();
  const series = useLoaderData<typeof loader>();
  const { notice, ahead, closures } = series.going;
  return (
    <>
      <Hero
        over={
          <a href={`/c/${series.club.slug}`} className="no-underline hover:underline">
            {series.club.name}
          </a>
        }
        title={series.title}
        line={series.sentence}
      />
      <main id="main" className="wrap stack pt-1 pb-8">
        {notice ? (
          <Notice kind="info" title={notice.title}>
            <p>{notice.body}</p>
          </Notice>
        ) : null}
        {ahead.length > 0 ? (
          <Notice kind="warn">
            {ahead.map((line) => (
              <p key={line} className="num">
                {line}
              </p>
            ))}
          </Notice>
        ) : null}
        {series.description ? <Prose words={series.description} /> : null}
        <Facts>
          <Fact term={say('occurrence.where')} tile={<IconTile name="pin" />}>
            <Place venue={series.venue} />
          </Fact>
          <Fact term={say('series.seats')} tile={<IconTile name="people" />}>
            <b className="num">{say('series.capacity', { capacity: series.capacity })}</b>
            <div className="sub">
              {series.fee}
              {series.hosts ? say('common.dot') : null}
              {series.hosts ? say('occurrence.host', { names: series.hosts }) : null}
            </div>
            <FeeBeside beside={series.feeBeside} />
          </Fact>
        </Facts>
        <Section id="dates" title={say('series.next')}>
          {series.dates.length > 0 ? (
            <DateList dates={series.dates} />
          ) : (
            <EmptyState title={say('series.none')} />
          )}
        </Section>
        {series.dates.length > 0 ? <AlwaysLink to={`/me/always?series=${series.slug}`} /> : null}
        {closures.length > 0 ? (
          <Section id="closures" title={say('series.closures')}>
            <ul className="grid gap-2">
              {closures.map(({ days, label }) => (
                <li key={days} className="leading-[1.5]">
                  {label ? <b className="block">{label}</b> : null}
                  <span className={`num ${label ? 'sub' : ''}`}>{days}</span>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        {series.feeds ? <Subscribe {...series.feeds} name={series.title} /> : <NoPublicCalendar />}
        {series.years > 0 ? (
          <p className="mt-2">
            <a className="tap-link" href={`/s/${series.slug}/archive`}>
              {say('series.archive')}
            </a>
          </p>
        ) : null}
      </main>
    </>
  );
}
