import { type LoaderFunctionArgs, type MetaArgs, useLoaderData } from 'react-router';
import { Fact, Facts, IconTile } from '../design-system/facts';
import { Hero } from '../design-system/hero';
import { EmptyState } from '../design-system/notice';
import { Section } from '../design-system/page';
import { DateList } from '../features/gatherings/date-list';
import { SeriesPage } from '../features/gatherings/documents.server';
import { feeWords } from '../features/gatherings/money.server';
import { Place } from '../features/gatherings/occurrence-facts';
import { placeOf, presentLine } from '../features/gatherings/present.server';
import { Prose } from '../features/gatherings/prose';
import { Subscribe } from '../features/gatherings/subscribe';
import { worded, wordsOf } from '../features/gatherings/worded.server';
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
  return {
    title,
    sentence: series.sentence,
    description,
    venue: placeOf(series.venue),
    capacity: series.capacity,
    fee: feeWords(series.fee, locale, say),
    club: { slug: series.club.slug, name: wordsOf(series.club.name, locale) },
    hosts: series.club.hosts.map((host) => host.displayName).join(say('common.dot')),
    calendarUrl: series.club.calendarUrl,
    dates: series.nextOccurrences.map((occurrence) => presentLine(occurrence, locale, say)),
    page: {
      title,
      description: [series.sentence, description?.text].filter(Boolean).join(say('common.dot')),
      url: `${publicUrl}/s/${series.slug}`,
      locale,
      unlisted: series.club.visibility !== 'PUBLIC',
    },
  };
}

export const meta = ({ loaderData }: MetaArgs<typeof loader>) =>
  loaderData ? publicMeta(loaderData.page) : [];

export default function Series() {
  const say = useText();
  const series = useLoaderData<typeof loader>();
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
        {series.description ? <Prose words={series.description} /> : null}
        <Facts>
          <Fact term={say('occurrence.where')} tile={<IconTile name="pin" />}>
            <Place venue={series.venue} />
          </Fact>
          <Fact term={say('series.seats')} tile={<IconTile name="people" />}>
            <b className="num">{say('series.capacity', { capacity: series.capacity })}</b>
            <div className="sub">
              {series.fee}
              {say('common.dot')}
              {say('occurrence.host', { names: series.hosts })}
            </div>
          </Fact>
        </Facts>
        <Section id="dates" title={say('series.next')}>
          {series.dates.length > 0 ? (
            <DateList dates={series.dates} />
          ) : (
            <EmptyState title={say('series.none')} />
          )}
        </Section>
        <Subscribe url={series.calendarUrl} />
      </main>
    </>
  );
}
