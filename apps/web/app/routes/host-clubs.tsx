import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { ButtonLink } from '../design-system/button';
import { EmptyState } from '../design-system/notice';
import { Section } from '../design-system/page';
import { ConsolePage } from '../features/host/console-page';
import { ConsoleDates } from '../features/host/console-dates';
import { HostClubsPage } from '../features/host/documents.server';
import { presentConsoleLine } from '../features/host/home.server';
import { signedIn } from '../features/host/viewer.server';
import { wordsOf } from '../features/gatherings/worded.server';
import { read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

/** The clubs that the viewer runs, each with its coming dates. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const page = await read(context, HostClubsPage, {});
  const mine = signedIn(page.viewer, context).clubs.filter(({ role }) => role !== 'MEMBER');
  return {
    clubs: mine.map(({ role, club }) => ({
      slug: club.slug,
      name: wordsOf(club.name, locale),
      members: club.memberCount,
      visibility: club.visibility,
      role,
      dates: page.hostHome.occurrences
        .filter((line) => line.club.slug === club.slug)
        .map((line) => presentConsoleLine(line, locale, say)),
    })),
  };
}

export default function HostClubs() {
  const say = useText();
  const { clubs } = useLoaderData<typeof loader>();
  return (
    <ConsolePage title={say('clubs.title')}>
      {clubs.length === 0 ? (
        <EmptyState title={say('host.empty.title')}>
          <p>{say('host.empty.body')}</p>
        </EmptyState>
      ) : null}
      {clubs.map((club) => (
        <Section
          key={club.slug}
          id={`club-${club.slug}`}
          title={club.name}
          aside={[
            say(`visibility.${club.visibility}`),
            say('club.members', { count: club.members }),
            say(`role.${club.role}`),
          ].join(say('common.dot'))}
        >
          {club.dates.length > 0 ? (
            <ConsoleDates dates={club.dates} />
          ) : (
            <p className="sub">{say('clubs.noDates')}</p>
          )}
          <p className="sub flex flex-wrap gap-x-4">
            {club.role === 'HELPER' ? null : (
              <Link className="tap-link" to={`/host/clubs/${club.slug}/settings`}>
                {say('clubs.settings')}
              </Link>
            )}
            <a className="tap-link" href={`/c/${club.slug}`}>
              {say('clubs.publicPage')}
            </a>
          </p>
        </Section>
      ))}
      <div className="mt-2">
        <ButtonLink to="/host/series/new">{say('host.newSeries')}</ButtonLink>
      </div>
    </ConsolePage>
  );
}
