import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Notice } from '../design-system/notice';
import { Section } from '../design-system/page';
import { ConsolePage } from '../features/host/console-page';
import { changeNoShows } from '../features/standing/change-no-shows.server';
import { NoShowsPage } from '../features/standing/documents.server';
import { FlaggedList } from '../features/standing/flagged-list';
import { presentCounted } from '../features/standing/present.server';
import { RulesForm } from '../features/standing/rules-form';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

const DONE = { saved: 'rules.saved', off: 'rules.savedOff', forgiven: 'flagged.done' } as const;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const { club } = await read(context, NoShowsPage, { slug: params.slug ?? '' });
  if (!club) throw notFound();
  const done = new URL(request.url).searchParams.get('done') ?? '';
  return {
    slug: club.slug,
    rules: club.noShowRules.map(({ absences, withinMonths, consequence, forMonths }) => ({
      absences: `${absences}`,
      withinMonths: `${withinMonths}`,
      consequence,
      forMonths: forMonths === null ? '' : `${forMonths}`,
    })),
    people: club.flaggedPeople.map((person) => ({
      personId: person.personId,
      name: person.name,
      ...presentCounted(person, locale, say),
    })),
    done: done in DONE ? DONE[done as keyof typeof DONE] : null,
  };
}

export const action = (args: ActionFunctionArgs) => changeNoShows(args);

export default function HostNoShows() {
  const say = useText();
  const { slug, rules, people, done } = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  return (
    <ConsolePage
      title={say('rules.title')}
      back={{ to: `/host/clubs/${slug}/settings`, label: say('clubs.settings') }}
    >
      <div id="told">{done ? <Notice kind="ok" title={say(done)} live /> : null}</div>
      <p className="sub">{say('rules.lead')}</p>
      <RulesForm rules={rules} told={told} />
      <Section id="flagged" title={say('flagged.title')}>
        <FlaggedList people={people} />
      </Section>
    </ConsolePage>
  );
}
