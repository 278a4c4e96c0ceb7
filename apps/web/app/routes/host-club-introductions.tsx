import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { EmptyState } from '../design-system/notice';
import { Section } from '../design-system/page';
import { ConsolePage } from '../features/host/console-page';
import { signedIn } from '../features/host/viewer.server';
import { IntroductionPicturePage } from '../features/pictures/documents.server';
import { presentPicture } from '../features/pictures/present.server';
import { RoundBars } from '../features/pictures/round-bars';
import { ShareBars } from '../features/pictures/share-bars';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

/** What comes of a club's introductions: counts of many, never an answer. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const { viewer, club } = await read(context, IntroductionPicturePage, {
    slug: params.slug ?? '',
  });
  signedIn(viewer, context);
  if (!club?.introductionPicture) throw notFound();
  const name =
    (locale === 'ja' ? club.name.ja : club.name.en) ?? club.name.ja ?? club.name.en ?? '';
  return { name, ...presentPicture(club.introductionPicture, locale, sayIn(locale)) };
}

export default function HostClubIntroductions() {
  const say = useText();
  const { name, steps, rounds } = useLoaderData<typeof loader>();
  return (
    <ConsolePage
      title={say('picture.title')}
      aside={name}
      back={{ to: '/host/rounds', label: say('host.nav.rounds') }}
    >
      {rounds.length === 0 ? (
        <EmptyState title={say('rounds.none')}>
          <p>{say('rounds.soonBody')}</p>
        </EmptyState>
      ) : (
        <>
          <Section id="shares" title={say('picture.shares')}>
            <p className="sub">{say('picture.lead')}</p>
            <ShareBars steps={steps} />
          </Section>
          <Section id="rounds" title={say('picture.rounds')}>
            <p className="sub">{say('picture.roundsLead')}</p>
            <RoundBars rounds={rounds} />
          </Section>
        </>
      )}
    </ConsolePage>
  );
}
