import { type LoaderFunctionArgs, type MetaArgs, redirect, useLoaderData } from 'react-router';
import { CardLink } from '../design-system/card';
import { Hero } from '../design-system/hero';
import { EmptyState } from '../design-system/notice';
import { Section } from '../design-system/page';
import { DateList } from '../features/gatherings/date-list';
import { ClubPage } from '../features/gatherings/documents.server';
import { presentLine } from '../features/gatherings/present.server';
import { Prose } from '../features/gatherings/prose';
import { NoPublicCalendar, Subscribe } from '../features/gatherings/subscribe';
import { worded, wordsOf } from '../features/gatherings/worded.server';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';
import { publicMeta } from '../page-meta';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale, publicUrl } = servicesOf(context);
  const say = sayIn(locale);
  const slug = params.slug ?? '';
  const { club } = await read(context, ClubPage, { slug, locale });
  if (!club) throw notFound();
  // An old slug answers with the club under its new name.
  if (club.slug !== slug) throw redirect(`/c/${club.slug}`, 301);
  const name = wordsOf(club.name, locale);
  const description = worded(club.description, locale);
  const feeds = club.visibility === 'PRIVATE' ? null : { url: club.calendarUrl };
  return {
    name,
    description,
    hosts: club.hosts
      .map((host) => host.displayName)
      .filter(Boolean)
      .join(say('common.dot')),
    memberCount: club.memberCount,
    feeds,
    series: club.series.map((series) => ({
      slug: series.slug,
      title: wordsOf(series.title, locale),
      sentence: series.sentence,
    })),
    coming: club.coming.edges.map(({ node }) => presentLine(node, locale, say)),
    past: club.past.edges.map(({ node }) => presentLine(node, locale, say)),
    page: {
      title: name,
      description: description?.text,
      url: `${publicUrl}/c/${club.slug}`,
      locale,
      unlisted: club.visibility !== 'PUBLIC',
      feeds: feeds ? { atom: club.atomUrl, calendar: club.calendarUrl } : undefined,
    },
  };
}

export const meta = ({ loaderData }: MetaArgs<typeof loader>) =>
  loaderData ? publicMeta(loaderData.page) : [];

export default function Club() {
  const say = useText();
  const club = useLoaderData<typeof loader>();
  return (
    <>
      <Hero
        over={club.hosts ? say('occurrence.host', { names: club.hosts }) : ''}
        title={club.name}
      >
        <p className="sub mt-1">{say('club.members', { count: club.memberCount })}</p>
      </Hero>
      <main id="main" className="wrap stack pt-1 pb-8">
        {club.description ? <Prose words={club.description} /> : null}
        <Section id="dates" title={say('series.next')}>
          {club.coming.length > 0 ? (
            <DateList dates={club.coming} />
          ) : (
            <EmptyState title={say('series.none')} />
          )}
        </Section>
        <Section id="series" title={say('club.series')}>
          <ul className="stack gap-2!">
            {club.series.map((series) => (
              <li key={series.slug}>
                <CardLink to={`/s/${series.slug}`} reloadDocument>
                  <b>{series.title}</b>
                  <span className="sub block">{series.sentence}</span>
                </CardLink>
              </li>
            ))}
          </ul>
        </Section>
        {club.feeds ? <Subscribe {...club.feeds} name={club.name} /> : <NoPublicCalendar />}
        {club.past.length > 0 ? (
          <Section id="past" title={say('club.past')}>
            <DateList dates={club.past} />
          </Section>
        ) : null}
      </main>
    </>
  );
}
