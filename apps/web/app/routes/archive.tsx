import { type LoaderFunctionArgs, type MetaArgs, useLoaderData } from 'react-router';
import { Hero } from '../design-system/hero';
import { EmptyState } from '../design-system/notice';
import { Section } from '../design-system/page';
import { type ArchiveLineView, presentPast, yearOf } from '../features/gatherings/archive.server';
import { ArchivePage, ArchiveYears } from '../features/gatherings/documents.server';
import { isListed, isPrivate } from '../features/gatherings/present.server';
import { wordsOf } from '../features/gatherings/worded.server';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';
import { publicMeta } from '../page-meta';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale, publicUrl } = servicesOf(context);
  const say = sayIn(locale);
  const slug = params.slug ?? '';
  const asked = params.year === undefined ? await latestYear(context, slug) : yearOf(params.year);
  if (asked === null) throw notFound();
  const { series } = await read(context, ArchivePage, { slug, year: asked, locale });
  if (!series) throw notFound();
  const title = wordsOf(series.title, locale);
  const path = `/s/${series.slug}/archive`;
  return {
    slug: series.slug,
    title,
    sentence: series.sentence,
    year: asked,
    years: series.archiveYears,
    dates: series.archive.map((date) => presentPast(date, locale, say)),
    page: {
      title: say('archive.pageTitle', { title, year: asked }),
      description: series.sentence,
      // The address without a year shows the latest one: one page, one address.
      url: `${publicUrl}${path}/${asked}`,
      locale,
      // A year without dates is a page for people who typed it, not for an index.
      unlisted: series.archive.length === 0 || !isListed(series, series.club),
      feeds: isPrivate(series, series.club)
        ? undefined
        : { atom: series.club.atomUrl, calendar: series.calendarUrl },
    },
  };
}

/** The latest year in which it met, else this one. */
async function latestYear(context: LoaderFunctionArgs['context'], slug: string): Promise<number> {
  const { series } = await read(context, ArchiveYears, { slug });
  if (!series) throw notFound();
  return series.years[0] ?? new Date(servicesOf(context).now).getUTCFullYear();
}

export const meta = ({ loaderData }: MetaArgs<typeof loader>) =>
  loaderData ? publicMeta(loaderData.page) : [];

export default function Archive() {
  const say = useText();
  const { slug, title, sentence, year, years, dates } = useLoaderData<typeof loader>();
  return (
    <>
      <Hero
        over={
          <a href={`/s/${slug}`} className="no-underline hover:underline">
            {title}
          </a>
        }
        title={say('archive.title')}
        line={sentence}
      />
      <main id="main" className="wrap stack pt-1 pb-8">
        {years.length > 0 ? (
          <nav aria-label={say('archive.years')} className="flex flex-wrap gap-2">
            {years.map((each) => (
              <a
                key={each.year}
                href={`/s/${slug}/archive/${each.year}`}
                className="chip num gap-2"
                aria-current={each.year === year ? 'page' : undefined}
              >
                {say('archive.year', { year: each.year })}
                <span className="font-normal">{say('archive.count', { count: each.count })}</span>
              </a>
            ))}
          </nav>
        ) : null}
        {dates.length > 0 ? (
          <Section id="dates" title={say('archive.year', { year })}>
            <ol className="card grid p-0! [&>li+li]:border-t [&>li]:border-line">
              {dates.map((date) => (
                <Past key={date.to} date={date} />
              ))}
            </ol>
          </Section>
        ) : (
          <EmptyState title={say(years.length > 0 ? 'archive.noneThatYear' : 'archive.none')}>
            <a className="tap-link" href={`/s/${slug}`}>
              {say('occurrence.allDates')}
            </a>
          </EmptyState>
        )}
      </main>
    </>
  );
}

function Past({ date }: { readonly date: ArchiveLineView }) {
  return (
    <li className="px-4 py-2 leading-[1.5]">
      <a
        href={date.to}
        className="num inline-flex min-h-8 flex-wrap items-center gap-x-2 font-bold"
      >
        {date.number}
        <time dateTime={date.startsAt}>{date.off ? <del>{date.date}</del> : date.date}</time>
      </a>
      {date.theme ? <div>{date.theme}</div> : null}
      {date.talks.map((talk) => (
        <div key={talk} className="sub">
          {talk}
        </div>
      ))}
      {date.off ? <div className="sub text-bad!">{date.off}</div> : null}
    </li>
  );
}
