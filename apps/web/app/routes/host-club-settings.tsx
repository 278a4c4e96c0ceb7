import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useLocation,
} from 'react-router';
import { Notice } from '../design-system/notice';
import { Section } from '../design-system/page';
import { changeClub } from '../features/host/change-club.server';
import { ClubSettingsPage } from '../features/host/club-documents.server';
import { ClubForm } from '../features/host/club-form';
import { ConsolePage } from '../features/host/console-page';
import { Members } from '../features/host/members';
import { clockOf } from '../features/gatherings/time.server';
import { wordsOf } from '../features/gatherings/worded.server';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

const DONE = {
  saved: { kind: 'ok', words: 'clubs.saved' },
  role: { kind: 'ok', words: 'clubs.roleSaved' },
  owner: { kind: 'bad', words: 'clubs.lastOwner' },
} as const;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const asked = new URL(request.url).searchParams;
  const slug = params.slug ?? '';
  const { club } = await read(context, ClubSettingsPage, { slug, after: asked.get('after') });
  if (!club || (club.viewerRole !== 'OWNER' && club.viewerRole !== 'HOST')) throw notFound();
  const done = asked.get('done') ?? '';
  return {
    title: wordsOf(club.name, locale),
    slug: club.slug,
    owner: club.viewerRole === 'OWNER',
    values: {
      nameJa: club.name.ja ?? '',
      nameEn: club.name.en ?? '',
      descriptionJa: club.description.ja ?? '',
      descriptionEn: club.description.en ?? '',
      visibility: club.visibility,
      slug: club.slug,
    },
    members: club.members.edges.map(({ node }) => ({
      personId: node.personId,
      name: node.displayName,
      role: node.role,
      since: say('clubs.since', { date: clockOf(locale, 'Asia/Tokyo', say).date(node.since) }),
    })),
    total: club.members.totalCount,
    next: club.members.pageInfo.hasNextPage ? club.members.pageInfo.endCursor : null,
    done: done in DONE ? DONE[done as keyof typeof DONE] : null,
  };
}

export const action = (args: ActionFunctionArgs) => changeClub(args);

export default function ClubSettings() {
  const say = useText();
  const club = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  // A role that was not taken must be shown as it is, not as it was chosen.
  const visit = useLocation().key;
  return (
    <ConsolePage
      title={club.title}
      aside={say('clubs.settings')}
      back={{ to: '/host/clubs', label: say('clubs.title') }}
    >
      <div id="told">
        {club.done ? <Notice kind={club.done.kind} title={say(club.done.words)} live /> : null}
      </div>
      <Link className="tap-link" to={`/host/clubs/${club.slug}/notices`}>
        {say('notices.title')}
      </Link>
      <ClubForm answer={answer} values={club.values} />
      <Link className="tap-link" to={`/host/clubs/${club.slug}/no-shows`}>
        {say('rules.title')}
      </Link>
      <Link className="tap-link" to={`/host/clubs/${club.slug}/concepts`}>
        {say('words.title')}
      </Link>
      <Link className="tap-link" to={`/host/clubs/${club.slug}/introductions`}>
        {say('picture.open')}
      </Link>
      <Link className="tap-link" to={`/host/clubs/${club.slug}/reports`}>
        {say('reports.title')}
      </Link>
      <Section
        id="members"
        title={say('clubs.members')}
        aside={say('club.members', { count: club.total })}
      >
        <p className="sub">{say('clubs.rolesHint')}</p>
        <Members key={visit} members={club.members} canSet={club.owner} />
        {club.next ? (
          <Link className="tap-link" to={`?after=${encodeURIComponent(club.next)}#members`}>
            {say('people.nextPage')}
          </Link>
        ) : null}
      </Section>
    </ConsolePage>
  );
}
