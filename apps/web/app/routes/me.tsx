import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { SubmitButton } from '../design-system/button';
import { CardLink } from '../design-system/card';
import { Notice } from '../design-system/notice';
import { Section } from '../design-system/page';
import { clockOf } from '../features/gatherings/time.server';
import { wordsOf } from '../features/gatherings/worded.server';
import { ConsolePage } from '../features/host/console-page';
import { signedIn } from '../features/host/viewer.server';
import { CalendarSection } from '../features/profile/calendar-section';
import { changeProfile } from '../features/profile/change-profile.server';
import { deviceOf, UNKNOWN_DEVICE } from '../features/profile/device';
import { type Person, ProfilePage } from '../features/profile/documents.server';
import { ProfileForm } from '../features/profile/profile-form';
import { SessionList } from '../features/profile/session-list';
import { AlwaysLink } from '../features/standing/always-link';
import { NameShown } from '../features/questions/name-shown';
import { read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import type { MessageId } from '../i18n/messages';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

const DONE: Readonly<Record<string, MessageId>> = {
  saved: 'profile.saved',
  revoked: 'profile.revoked',
  calendar: 'profile.calendarMade',
  'calendar-off': 'profile.calendarRevoked',
  names: 'names.saved',
};

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const page = await read(context, ProfilePage, {});
  const { person, sessions, clubs, nameShown } = signedIn(page.viewer, context);
  const clock = clockOf(locale, person.homeZone, say);
  return {
    email: person.email,
    values: valuesOf(person),
    calendar: page.calendarFeed
      ? {
          url: page.calendarFeed.url,
          since: say('profile.calendarSince', { time: clock.moment(page.calendarFeed.createdAt) }),
        }
      : null,
    names: nameShown.audience,
    consented: person.introductionsConsentedAt !== null,
    sessions: sessions.map((session) => ({
      id: session.id,
      device: deviceOf(session.userAgent) ?? say(UNKNOWN_DEVICE),
      seen: say('profile.lastSeen', { time: clock.moment(session.lastSeenAt) }),
      current: session.current,
    })),
    clubs: clubs.map(({ role, club }) => ({
      slug: club.slug,
      name: wordsOf(club.name, locale),
      role: say(`role.${role}`),
    })),
    done: DONE[new URL(request.url).searchParams.get('done') ?? ''] ?? null,
  };
}

function valuesOf(person: Person): Record<string, string> {
  const { familyName, givenName, familyYomi, givenYomi, displayName } = person;
  // A display name that follows from the parts stays empty, so that it goes on following them.
  const follows = [familyName, givenName].filter(Boolean);
  const derived = [follows.join(' '), [...follows].reverse().join(' ')].includes(displayName);
  const own = derived ? '' : displayName;
  const lines = { familyName, givenName, familyYomi, givenYomi, displayName: own };
  return {
    ...Object.fromEntries(Object.entries(lines).map(([name, value]) => [name, value ?? ''])),
    locale: person.locale,
    homeZone: person.homeZone,
  };
}

export const action = (args: ActionFunctionArgs) => changeProfile(args);

export default function Me() {
  const say = useText();
  const me = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ConsolePage title={say('profile.title')} aside={me.email}>
      <div id="told">{me.done ? <Notice kind="ok" title={say(me.done)} live /> : null}</div>
      <ProfileForm answer={answer} values={me.values} />
      <CardLink to="/me/introductions">
        <b className="block">{say('wishes.card')}</b>
        <span className="sub">{say(me.consented ? 'wishes.card.on' : 'wishes.card.off')}</span>
      </CardLink>
      <NameShown audience={me.names} general />
      <CalendarSection calendar={me.calendar} />
      <AlwaysLink to="/me/always" />
      <CardLink to="/me/merge" reloadDocument>
        <b className="block">{say('merge.card')}</b>
        <span className="sub">{say('merge.card.body')}</span>
      </CardLink>
      <CardLink to="/me/introductions/safety" reloadDocument>
        <b className="block">{say('safety.title')}</b>
        <span className="sub">{say('safety.card')}</span>
      </CardLink>
      <Section id="my-clubs" title={say('profile.clubs')}>
        {me.clubs.length === 0 ? <p className="sub">{say('profile.noClubs')}</p> : null}
        <ul className="card grid p-0! empty:hidden [&>li+li]:border-t [&>li]:border-line">
          {me.clubs.map((club) => (
            <li key={club.slug} className="flex items-center justify-between gap-3 px-4 py-1">
              <a className="tap-link" href={`/c/${club.slug}`}>
                {club.name}
              </a>
              <span className="sub">{club.role}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="sessions" title={say('profile.sessions')}>
        <SessionList sessions={me.sessions} />
        <Form method="post">
          <SubmitButton look="danger" name="intent" value="sign-out">
            {say('profile.signOut')}
          </SubmitButton>
        </Form>
      </Section>
    </ConsolePage>
  );
}
